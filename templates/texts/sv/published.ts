import type { PublishedTexts } from "../da/published.js";

export const publishedTexts: PublishedTexts = {
  heading: "Publicerade uppföljningar",
  lead: "Här finns de publicerade uppföljningarna av budgetöverenskommelserna, de nyaste först. En rättelse är en ny utgåva; de tidigare utgåvorna finns kvar.",
  none: "Ingen uppföljning har publicerats ännu.",
  edition: (round, number) => `${round}, utgåva ${number}`,
  replaced: (number) => `Den här utgåvan har ersatts av utgåva ${number}.`,
  publishedOn: "Publicerad",
  reason: "Skälet till rättelsen",
  sha256: "SHA-256",
  sha256Help:
    "SHA-256 är rapportens fingeravtryck. Beräknas det ur den hämtade filen och blir detsamma, är filen den som publicerades.",
  download: (size) => `Hämta rapporten (PDF, ${size})`,
  kilobytes: (count) => `${count} kB`,
  inLanguage: { da: "På danska", sv: "På svenska", en: "På engelska" },
  language: "Språk",
};
