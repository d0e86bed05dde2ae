import type { PublishedTexts } from "../da/published.js";

export const publishedTexts: PublishedTexts = {
  heading: "Published follow-ups",
  lead: "These are the published follow-ups of the budget agreements, newest first. A correction is a new edition; the earlier editions remain.",
  none: "No follow-up has been published yet.",
  edition: (round, number) => `${round}, edition ${number}`,
  replaced: (number) => `This edition has been replaced by edition ${number}.`,
  publishedOn: "Published",
  reason: "Reason for the correction",
  sha256: "SHA-256",
  sha256Help:
    "SHA-256 is the fingerprint of the report. If it is computed from the downloaded file and comes out the same, the file is the one that was published.",
  download: (size) => `Download the report (PDF, ${size})`,
  kilobytes: (count) => `${count} kB`,
  inLanguage: { da: "In Danish", sv: "In Swedish", en: "In English" },
  language: "Language",
};
