import type { FastifyRequest } from "fastify";
import type { AgreementPageProps } from "../../templates/pages/agreement.js";
import { quoting, said } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import { wordChapterName } from "../../templates/texts/word-chapter.js";
import { judge } from "../domain/access/judge.js";
import { type Agreement, findItem, itemsOf } from "../domain/agreements/agreement.js";
import { agreementAddress, chapterAddress, itemFormAddress, newItemAddress } from "./agreement-address.js";
import { chapterVersion } from "./agreement-seen.js";
import { itemAddress } from "./round-address.js";

/** @param earlier the agreements whose items this one takes along, as far as they are here */
export function presentAgreement(
  { actor, language }: Pick<FastifyRequest, "actor" | "language">,
  agreement: Agreement,
  earlier: readonly Agreement[],
): Omit<AgreementPageProps, "csrf" | "message"> {
  const { agreement: texts } = textsIn(language).agreementPageTexts;
  const { fiscalYear, title, caseNumber, contact, ruleSet } = agreement;
  const people = [contact.name, contact.phone, contact.email].filter((one) => one !== null);
  return {
    texts,
    heading: title,
    facts: [
      { name: texts.year, value: String(fiscalYear) },
      { name: texts.caseNumber, value: caseNumber ?? texts.none },
      { name: texts.contact, value: people.length === 0 ? texts.none : people.join(", ") },
      { name: texts.ruleSet, value: texts.ruleSetOf(ruleSet) },
      { name: texts.count, value: texts.items(itemsOf(agreement).length) },
    ],
    links: [{ href: agreementAddress(fiscalYear, "/enheder"), text: texts.units }],
    mayEdit: judge(actor, "edit-agreement") === "allowed",
    editFacts: agreementAddress(fiscalYear, "/fakta"),
    addChapter: agreementAddress(fiscalYear, "/afsnit/ny"),
    chapters: presentChapters(agreement, texts),
    extra: agreement.extraFollowUps.map(({ fiscalYear: year, number }) => {
      const from = earlier.find((one) => one.fiscalYear === year);
      const item = from && findItem(from, number);
      return {
        key: `${year}/${number}`,
        href: item ? itemAddress(year, number) : null,
        text: item ? [`${number} `, said(item.title)] : number,
        of: item ? texts.extraOf(year) : `${texts.extraOf(year)}, ${texts.extraMissing}`,
      };
    }),
  };
}

function presentChapters(agreement: Agreement, texts: AgreementPageProps["texts"]): AgreementPageProps["chapters"] {
  const { fiscalYear, chapters } = agreement;
  return chapters.map((chapter, index) => ({
    id: `afsnit-${index + 1}`,
    name: wordChapterName(chapter),
    version: chapterVersion(agreement, index),
    edit: chapterAddress(fiscalYear, index),
    move: chapterAddress(fiscalYear, index, "/flyt"),
    isFirst: index === 0,
    isLast: index === chapters.length - 1,
    remove: chapter.items.length === 0 ? chapterAddress(fiscalYear, index, "/fjern") : null,
    addItem: newItemAddress(fiscalYear, index),
    inChapter: quoting((name) => texts.inChapter(name), wordChapterName(chapter)),
    items: chapter.items.map(({ number, title }) => ({
      id: `punkt-${number}`,
      number,
      title,
      story: itemAddress(fiscalYear, number),
      edit: itemFormAddress(fiscalYear, number),
      label: texts.item(number),
    })),
  }));
}
