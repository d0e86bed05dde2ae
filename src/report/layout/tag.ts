/** The roles of PDF's standard structure that a report uses. */
export type Role =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "Span"
  | "Link"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

export interface TagFacts {
  /** What stands in for a figure when it is read aloud. */
  readonly alt?: string;
  readonly scope?: "Row" | "Column";
  readonly colSpan?: number;
  readonly href?: string;
}

/** One element of the logical structure. Boxes point at it; boxes without one are artifacts. */
export interface Tag extends TagFacts {
  readonly role: Role;
  readonly children: Tag[];
}

export function newTag(role: Role, facts: TagFacts = {}): Tag {
  return { role, children: [], ...facts };
}

/** A new element, last in its parent; of no parent (an artifact) comes none. */
export function tagIn<P extends Tag | null>(parent: P, role: Role, facts?: TagFacts): P extends null ? null : Tag;
export function tagIn(parent: Tag | null, role: Role, facts: TagFacts = {}): Tag | null {
  if (parent === null) return null;
  const tag = newTag(role, facts);
  parent.children.push(tag);
  return tag;
}
