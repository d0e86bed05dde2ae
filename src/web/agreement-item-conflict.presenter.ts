import type { FastifyRequest } from "fastify";
import type { BothTextsProps } from "../../templates/partials/both-texts.js";
import type { Texts } from "../../templates/texts/da.js";
import { plain, saidOr, type Wording } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { CHECKPOINTS } from "../domain/agreements/calendar.js";
import { type Item, milestoneAt } from "../domain/items/item.js";
import {
  asGiven,
  itemAsTyped,
  TEXT_FIELDS,
  type TypedItem,
  type TypedUnits,
  UNIT_FIELDS,
} from "./agreement-item-typed.js";

/** Field by field, what another has saved and what somebody has typed, where the two differ. */
export function itemDifferences(
  { language }: Pick<FastifyRequest, "language">,
  agreement: Agreement,
  item: Item,
  typed: TypedItem,
): BothTextsProps["fields"] {
  const texts = textsIn(language);
  const { itemFormTexts: words, roundTexts, agreementPageTexts } = texts;
  const { nothing } = agreementPageTexts;
  const written = (text: string): Wording => saidOr(text, nothing);
  const kept = itemAsTyped(agreement, item);
  const milestones = CHECKPOINTS.filter((checkpoint) => typed.milestones[checkpoint] !== undefined).map(
    (checkpoint) => ({
      label: sentenceCase(roundTexts.followUp[checkpoint]),
      // also of a round that has been closed since
      theirs: written(asGiven(milestoneAt(item, checkpoint)?.text ?? null)),
      yours: written(typed.milestones[checkpoint] ?? ""),
    }),
  );
  const rows = [
    ...TEXT_FIELDS.filter((field) => field !== "number").map((field) => ({
      label: words[field],
      theirs: written(kept[field]),
      yours: written(typed[field]),
    })),
    { label: words.appropriation, ...both(kept, typed, (one) => wordAppropriation(words, one)) },
    ...UNIT_FIELDS.map((field) => ({
      label: words[field],
      ...both(kept, typed, (one) => wordUnits(one[field], allIn(words, one, field))),
    })),
    { label: words.money, ...both(kept, typed, (one) => wordMoney(words, one)) },
    ...milestones,
  ];
  return rows
    .filter(({ theirs, yours }) => plain(theirs) !== plain(yours))
    .map(({ label, theirs, yours }) => ({ label, theirs: theirs || nothing, yours: yours || nothing }));
}

function both(kept: TypedItem, typed: TypedItem, word: (one: TypedItem) => string) {
  return { theirs: word(kept), yours: word(typed) };
}

type Words = Texts["itemFormTexts"];

function wordAppropriation(words: Words, { appropriation }: TypedItem): string {
  return appropriation === "capital" ? words.capital : words.operating;
}

function wordMoney(words: Words, { money }: TypedItem): string {
  const known: Readonly<Record<string, string>> = { ja: words.moneyYes, nej: words.moneyNo };
  return known[money] ?? words.moneyByText;
}

function allIn(words: Words, { involvesAll, allContribute }: TypedItem, field: (typeof UNIT_FIELDS)[number]): string[] {
  if (field === "involved" && involvesAll) return [words.allInvolved];
  return field === "contributors" && allContribute ? [words.allContribute] : [];
}

function wordUnits({ chosen, added }: TypedUnits, all: readonly string[]): string {
  const lines = added.split("\n").filter((line) => line.trim() !== "");
  // a form has them in the order of its boxes, an item in its own
  return [...all, ...[...chosen, ...lines].sort(new Intl.Collator("da").compare)].join("\n");
}
