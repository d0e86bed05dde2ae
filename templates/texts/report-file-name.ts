import type { Checkpoint } from "../../src/domain/agreements/calendar.js";
import { reportTexts as da } from "./da/report.js";
import { reportTexts as en } from "./en/report.js";
import type { Language } from "./language.js";
import { reportTexts as sv } from "./sv/report.js";

const TEXTS = { da, sv, en };

/** Which report it is. */
interface NamedReport {
  readonly agreementTitle: string;
  readonly checkpoint: Checkpoint;
  readonly committee: string | null;
  /** null: none that has been published. */
  readonly edition: number | null;
}

/** As in "Anden opfølgning på Aftale om budget 2026 - Uddrag til Klima- og Teknikudvalget.pdf". */
export function reportFileName(report: NamedReport, language: Language): string {
  const { agreementTitle, checkpoint, committee, edition } = report;
  const texts = TEXTS[language];
  const extract = committee === null ? "" : ` - ${texts.extractFor(committee)}`;
  const numbered = edition === null ? "" : ` - ${texts.colophon.edition(edition)}`;
  const name = `${texts.titleAt[checkpoint](agreementTitle)}${extract}${numbered}`;
  // what no file system takes, and more than all of them do
  return `${name
    .replace(/[/\\:*?"<>|]+/g, "-")
    .slice(0, 150)
    .trim()}.pdf`;
}

/** Shown in the browser and saved under its name: RFC 6266, with a name for readers that know ASCII only. */
export function contentDisposition(fileName: string): string {
  const ascii = fileName
    .replace(/[æäÆÄ]/g, "ae")
    .replace(/[øöØÖ]/g, "oe")
    .replace(/[åÅ]/g, "aa")
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "");
  // half a letter cannot be encoded
  const encoded = encodeURIComponent(fileName.replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
