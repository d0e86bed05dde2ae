import type { Tag } from "../../layout/tag.js";

export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** What of an element stands where: pages by their object number. */
export interface Whereabouts {
  readonly marks: { readonly page: number; readonly mcid: number }[];
  readonly annotations: { readonly page: number; readonly id: number }[];
  box: Rectangle | null;
}

/** Which element stands where, gathered while pages are painted. */
export class StructureTree {
  private readonly places = new Map<Tag, Whereabouts>();
  /** Per page, the element that each marked content belongs to. */
  private readonly pages: Tag[][] = [];
  private readonly annotated: Tag[] = [];

  constructor(private readonly pageCount: number) {}

  /** @returns the key of the page's marks in the parent tree */
  beginPage(): number {
    return this.pages.push([]) - 1;
  }

  /** @returns the number of the marked content on the current page */
  mark(tag: Tag, page: number): number {
    const marks = this.pages.at(-1) ?? [];
    const mcid = marks.push(tag) - 1;
    this.placeOf(tag).marks.push({ page, mcid });
    return mcid;
  }

  /** @returns the annotation's key in the parent tree */
  annotate(tag: Tag, page: number, id: number): number {
    this.placeOf(tag).annotations.push({ page, id });
    return this.pageCount + this.annotated.push(tag) - 1;
  }

  cover(tag: Tag, box: Rectangle): void {
    const place = this.placeOf(tag);
    place.box = place.box ? union(place.box, box) : box;
  }

  /** Per page, the elements in the order of their marks; then, per annotation, its element. */
  get parentTree(): readonly (readonly Tag[] | Tag)[] {
    return [...this.pages, ...this.annotated];
  }

  placeOf(tag: Tag): Whereabouts {
    const known = this.places.get(tag);
    if (known) return known;
    const fresh: Whereabouts = { marks: [], annotations: [], box: null };
    this.places.set(tag, fresh);
    return fresh;
  }
}

function union(a: Rectangle, b: Rectangle): Rectangle {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
