import { type Dict, Name, type PdfFile, tokens, type Value } from "./pdf-objects.js";

/** A piece of page content: text or drawing, and what it belongs to. */
export interface Painted {
  readonly page: number;
  /** null: outside any mark, which no conforming file has. */
  readonly owner: "artifact" | number | null;
  readonly text: string | null;
}

export function pagesOf(file: PdfFile): Dict[] {
  return file.list(file.dict(file.root.get("Pages")).get("Kids")).map((page) => file.dict(page));
}

/** Everything painted on every page. */
export function paintedIn(file: PdfFile): Painted[] {
  return pagesOf(file).flatMap((page, index) => new PageReader(file, page, index).painted);
}

const PAINTING = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "TJ", "Tj"];

class PageReader {
  readonly painted: Painted[] = [];
  private readonly marks: Painted["owner"][] = [];
  private readonly unicodes = new Map<string, ReadonlyMap<string, string>>();
  private font = "";

  constructor(
    file: PdfFile,
    page: Dict,
    private readonly index: number,
  ) {
    for (const [name, font] of file.dict(file.dict(page.get("Resources")).get("Font"))) {
      this.unicodes.set(name, toUnicode(file, file.dict(font)));
    }
    let operands: Value[] = [];
    for (const token of tokens(file.stream(page.get("Contents")).toString("latin1"))) {
      if (token instanceof Name && token.name.startsWith("!")) {
        this.operate(token.name.slice(1), operands);
        operands = [];
      } else operands.push(token);
    }
  }

  private operate(operator: string, operands: readonly Value[]): void {
    if (operator === "BMC" || operator === "BDC") this.marks.push(ownerOf(operands));
    if (operator === "EMC") this.marks.pop();
    if (operator === "Tf") this.font = (operands[0] as Name).name;
    if (!PAINTING.includes(operator)) return;
    const text = operator === "TJ" ? decoded(operands[0], this.unicodes.get(this.font) ?? new Map()) : null;
    this.painted.push({ page: this.index, owner: this.marks.at(-1) ?? null, text });
  }
}

function ownerOf([tag, properties]: readonly Value[]): "artifact" | number | null {
  if (tag instanceof Name && tag.name === "Artifact") return "artifact";
  const mcid = properties instanceof Map ? properties.get("MCID") : null;
  return typeof mcid === "number" ? mcid : null;
}

function toUnicode(file: PdfFile, font: Dict): Map<string, string> {
  const map = new Map<string, string>();
  for (const range of file
    .stream(font.get("ToUnicode"))
    .toString("latin1")
    .matchAll(/<(....)> <....> \[(.*)\]/g)) {
    const first = Number.parseInt(range[1] ?? "", 16);
    for (const [at, target] of (range[2] ?? "").match(/<[^>]*>/g)?.entries() ?? []) {
      const units = target.match(/[0-9a-f]{4}/g) ?? [];
      map.set(
        String.fromCharCode(first + at),
        units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(""),
      );
    }
  }
  return map;
}

/** @throws when a glyph has no character, or is the one that stands for none */
function decoded(operand: Value | undefined, unicode: ReadonlyMap<string, string>): string {
  const strings = (Array.isArray(operand) ? operand : []).filter((part) => typeof part === "string");
  const codes = strings.join("").match(/[\s\S]{2}/g) ?? [];
  return codes
    .map((code) => {
      const glyph = String.fromCharCode(256 * code.charCodeAt(0) + code.charCodeAt(1));
      const text = unicode.get(glyph);
      if (glyph === "\u0000" || !text || text === "\u0000") throw new Error("a glyph stands for no character");
      return text;
    })
    .join("");
}
