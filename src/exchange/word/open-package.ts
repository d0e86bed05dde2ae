import { inflatePart } from "./inflate-part.js";
import { LARGEST_FILE, Refused } from "./refusal.js";
import { attribute, scanXml } from "./xml-scan.js";
import { readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** The parts of a Word file that a report is read from, as XML text. Nothing else in the file is ever inflated. */
export interface WordParts {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  /** Targets of hyperlinks by relationship id. */
  readonly links: ReadonlyMap<string, string>;
}

/** @throws Refused when the bytes are no readable Word file */
export function openPackage(bytes: Uint8Array): WordParts {
  if (bytes.length === 0) throw new Refused({ code: "empty-file" });
  if (bytes.length > LARGEST_FILE) throw new Refused({ code: "too-large", bytes: bytes.length, limit: LARGEST_FILE });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refused({ code: oldContainer(bytes) });
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Refused({ code: "not-a-word-file" });

  const entries = readZipDirectory(bytes);
  const text = (path: string) => partText(bytes, entries.get(path.toLowerCase()));
  const main = relationships(text("_rels/.rels"), "_rels/.rels").find(({ type }) => type === "officeDocument");
  const documentPath = main ? resolvePath("", main.target) : "word/document.xml";
  const document = text(documentPath) ?? text("word/document.xml");
  if (document === null || !/\.xml$/i.test(documentPath)) throw new Refused({ code: "not-a-word-file" });

  const folder = documentPath.slice(0, documentPath.lastIndexOf("/") + 1);
  const relsPath = `${folder}_rels/${documentPath.slice(folder.length)}.rels`;
  const related = relationships(text(relsPath), relsPath);
  const relatedText = (type: string) => {
    const found = related.find((relationship) => relationship.type === type);
    return text(found ? resolvePath(folder, found.target) : `${folder}${type}.xml`);
  };
  return {
    document,
    styles: relatedText("styles"),
    numbering: relatedText("numbering"),
    links: new Map(related.filter(({ type }) => type === "hyperlink").map(({ id, target }) => [id, target])),
  };
}

/** An encrypted Word file, an old one and an old workbook lie in the same container, which names its streams in UTF-16. */
function oldContainer(bytes: Uint8Array): "password-protected" | "old-word-format" | "not-a-word-file" {
  const text = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (/EncryptedPackage|EncryptionInfo/.test(text)) return "password-protected";
  return text.includes("WordDocument") ? "old-word-format" : "not-a-word-file";
}

function partText(bytes: Uint8Array, entry: ZipEntry | undefined): string | null {
  if (!entry) return null;
  const inflated = inflatePart(bytes, entry);
  try {
    return new TextDecoder(encodingOf(inflated), { fatal: true }).decode(inflated);
  } catch (cause) {
    throw new Refused({ code: "damaged", part: entry.name }, { cause });
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationships(xml: string | null, part: string): Relationship[] {
  const found: Relationship[] = [];
  const open = (name: string, attributes: string) => {
    if (!/(?:^|:)Relationship$/.test(name)) return;
    found.push({
      id: attribute(attributes, "Id") ?? "",
      type: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
      target: attribute(attributes, "Target") ?? "",
    });
  };
  if (xml !== null) scanXml(xml, part, { open });
  return found;
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
