import { reportTexts as da } from "../../templates/texts/da/report.js";
import { reportTexts as en } from "../../templates/texts/en/report.js";
import type { Language } from "../../templates/texts/language.js";
import { reportTexts as sv } from "../../templates/texts/sv/report.js";
import type { ReportFacts } from "../usecases/prepare-report.js";

const TEXTS = { da, sv, en };

/** As in "Anden opfølgning på Aftale om budget 2026 - Udtræk for Klima- og Teknikudvalget.pdf". */
export function reportFileName({ agreement, checkpoint, committee }: ReportFacts, language: Language): string {
  const texts = TEXTS[language];
  const extract = committee === null ? "" : ` - ${texts.extractFor(committee)}`;
  const name = `${texts.titleAt[checkpoint](agreement.title)}${extract}`;
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
  const encoded = encodeURIComponent(Buffer.from(fileName).toString()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
