import type { Paragraph } from "./blocks.js";
import type { WordNode } from "./flatten.js";
import { factsInStyle } from "./paragraph-facts.js";
import type { RichMark } from "./rich-text.js";

interface Collected {
  text: string;
  marks: RichMark[];
  letters: boolean;
  allBold: boolean;
}

interface Setting {
  readonly bold: boolean;
  readonly underline: boolean;
  readonly href: string | null;
}

export function readParagraph(node: WordNode): Paragraph {
  const facts = factsInStyle(node.styleId ?? null);
  const collected: Collected = { text: "", marks: [], letters: false, allBold: true };
  collect(node, { bold: false, underline: false, href: null }, collected);
  const { text, marks } = collected;
  if (facts.bullet && text !== "") marks.push({ kind: "bullet", start: 0, end: text.length, href: "" });
  return { kind: "paragraph", rich: { text, marks }, bold: collected.letters && collected.allBold, ...facts };
}

function collect(node: WordNode, setting: Setting, into: Collected): void {
  for (const child of node.children ?? []) {
    if (child.type === "text") addText(child.value ?? "", setting, into);
    else if (child.type === "break") into.text += "\n";
    else collect(child, settingIn(child, setting), into);
  }
}

function settingIn(node: WordNode, setting: Setting): Setting {
  if (node.type === "run") return { ...setting, bold: node.isBold ?? false, underline: node.isUnderline ?? false };
  if (node.type !== "hyperlink") return setting;
  return { ...setting, href: node.href ?? (node.anchor === undefined ? null : `#${node.anchor}`) };
}

function addText(text: string, { bold, underline, href }: Setting, into: Collected): void {
  const start = into.text.length;
  into.text += text;
  const end = into.text.length;
  if (end === start) return;
  if (text.trim() !== "") {
    into.letters = true;
    if (!bold) into.allBold = false;
  }
  if (underline) into.marks.push({ kind: "underline", start, end, href: "" });
  if (href !== null) into.marks.push({ kind: "link", start, end, href });
}
