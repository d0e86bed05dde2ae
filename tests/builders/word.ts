import { strToU8, type Zippable, zipSync } from "fflate";

/** Writes Word files as XML by hand, so that whatever an office's Word can leave behind can be said. */

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const NAMESPACES = [
  `xmlns:w="${MAIN}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export interface RunLook {
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly font?: string;
  readonly style?: string;
}

/** A run; `\n` in its text is a soft break. */
export function run(text: string, look: RunLook = {}): string {
  const properties = [
    look.style ? `<w:rStyle w:val="${look.style}"/>` : "",
    look.font ? `<w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}"/>` : "",
    look.bold ? "<w:b/>" : "",
    look.underline ? '<w:u w:val="single"/>' : "",
  ].join("");
  const content = text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join("<w:br/>");
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}${content}</w:r>`;
}

export interface ParagraphLook {
  readonly style?: string;
  readonly list?: { readonly id: number; readonly level?: number };
  readonly bold?: boolean;
}

/** A paragraph of runs as XML, or of one run with this text. */
export function paragraph(content: string, look: ParagraphLook = {}): string {
  const runs = content.startsWith("<") || content === "" ? content : run(content, { bold: look.bold ?? false });
  const { list } = look;
  const properties = [
    look.style ? `<w:pStyle w:val="${look.style}"/>` : "",
    list ? `<w:numPr><w:ilvl w:val="${list.level ?? 0}"/><w:numId w:val="${list.id}"/></w:numPr>` : "",
  ].join("");
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs}</w:p>`;
}

export interface CellLook {
  readonly span?: number;
  readonly merge?: "restart" | "continue";
}

/** A cell of paragraphs as XML, or of one paragraph per line. */
export function cell(content: string, look: CellLook = {}): string {
  const properties = [
    look.span ? `<w:gridSpan w:val="${look.span}"/>` : "",
    look.merge === "restart" ? '<w:vMerge w:val="restart"/>' : "",
    look.merge === "continue" ? "<w:vMerge/>" : "",
  ].join("");
  const paragraphs = content.startsWith("<")
    ? content
    : content
        .split("\n")
        .map((line) => paragraph(line))
        .join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((content) => (content.startsWith("<w:tc>") ? content : cell(content))).join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${rows.join("")}</w:tbl>`;
}

export interface WordPieces {
  readonly styles?: string;
  readonly numbering?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly others?: Zippable;
}

const STYLES = [
  style("Normal", "Normal"),
  style("Title", "Title", "<w:rPr><w:b/></w:rPr>"),
  style("Heading1", "heading 1"),
  style("Heading2", "heading 2"),
  style("TOC1", "toc 1"),
].join("");

export function style(id: string, name: string, properties = "", type = "paragraph"): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
}

export function listDefinition(id: number, levels: readonly (readonly [format: string, text: string])[]): string {
  const written = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${written.join("")}</w:abstractNum>`;
}

/** One list of each definition, by the same id. */
export function numbering(...definitions: readonly string[]): string {
  const lists = definitions.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id + 1}"/></w:num>`);
  return `<w:numbering ${NAMESPACES}>${definitions.join("")}${lists.join("")}</w:numbering>`;
}

export function wordParts(body: readonly string[], pieces: WordPieces = {}): Zippable {
  const links = Object.entries(pieces.links ?? {}).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document ${NAMESPACES}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`),
    "word/styles.xml": strToU8(`<w:styles ${NAMESPACES}>${STYLES}${pieces.styles ?? ""}</w:styles>`),
    ...(pieces.numbering ? { "word/numbering.xml": strToU8(pieces.numbering) } : {}),
    ...pieces.others,
  };
}

export function wordFile(body: readonly string[], pieces: WordPieces = {}): Uint8Array {
  return zipSync(wordParts(body, pieces), { level: 1 });
}
