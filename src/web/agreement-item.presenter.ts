import type { FastifyRequest } from "fastify";
import type { ItemPageProps } from "../../templates/pages/agreement-item.js";
import type { UnitChoicesProps } from "../../templates/partials/unit-choices.js";
import type { Texts } from "../../templates/texts/da.js";
import { quoting, saidOr } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { wordChapterName } from "../../templates/texts/word-chapter.js";
import { type Agreement, followUpAt } from "../domain/agreements/agreement.js";
import { CHECKPOINTS } from "../domain/agreements/calendar.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import { type Item, milestoneAt } from "../domain/items/item.js";
import { placeOf } from "../domain/items/place-item.js";
import { sameUnit } from "../domain/organisation/unit.js";
import { agreementAddress, itemFormAddress, newItemAddress } from "./agreement-address.js";
import type { ItemErrors } from "./agreement-item.form.js";
import { placeKey, placeKeyNow } from "./agreement-item-place.js";
import { FIELD_NAMES, milestoneName, type TypedItem, type UnitField } from "./agreement-item-typed.js";
import type { KnownUnits } from "./agreement-known-units.js";
import { itemAddress } from "./round-address.js";

export interface ItemShown {
  readonly agreement: Agreement;
  /** null: a new one. */
  readonly item: Item | null;
  readonly known: KnownUnits;
  readonly typed: TypedItem;
  readonly errors: ItemErrors;
}

export function presentItemForm(
  { language }: Pick<FastifyRequest, "language">,
  shown: ItemShown,
): Omit<ItemPageProps, "csrf" | "writer" | "message" | "refusal"> {
  const texts = textsIn(language);
  const { itemFormTexts: words } = texts;
  const { agreement, item, typed, errors } = shown;
  const { fiscalYear } = agreement;
  const text = (field: "number" | "title" | "description" | "contributorsNote" | "economyText") => ({
    value: typed[field],
    error: errors[field] ?? null,
  });
  return {
    texts: words,
    heading: item === null ? words.addHeading : quoting((title) => words.editHeading(item.number, title), item.title),
    back: agreementAddress(fiscalYear),
    action: item === null ? newItemAddress(fiscalYear) : itemFormAddress(fiscalYear, item.number),
    links: item === null ? [] : linksOf(words, agreement, item),
    version: typed.version,
    placeBefore: typed.placeBefore,
    number: item === null ? text("number") : null,
    title: text("title"),
    places: placesIn(words, shown),
    placeError: errors.place ?? null,
    appropriation: {
      name: "art",
      legend: words.appropriation,
      error: errors.appropriation ?? null,
      choices: (["operating", "capital"] as const).map((value) => ({
        value,
        text: words[value],
        checked: typed.appropriation === value,
      })),
    },
    description: text("description"),
    centres: unitsOf(words, shown, "centres"),
    committees: unitsOf(words, shown, "committees"),
    involved: { ...unitsOf(words, shown, "involved"), all: { label: words.allInvolved, checked: typed.involvesAll } },
    contributors: {
      ...unitsOf(words, shown, "contributors"),
      all: { label: words.allContribute, checked: typed.allContribute },
    },
    contributorsNote: text("contributorsNote"),
    economyText: text("economyText"),
    money: {
      name: "penge",
      legend: words.money,
      choices: [
        { value: "ja", text: words.moneyYes, checked: typed.money === "ja" },
        { value: "nej", text: words.moneyNo, checked: typed.money === "nej" },
        { value: "", text: words.moneyByText, checked: typed.money !== "ja" && typed.money !== "nej" },
      ],
    },
    milestones: milestonesOf(texts, shown),
    submit: item === null ? words.add : words.save,
  };
}

function linksOf(words: Texts["itemFormTexts"], agreement: Agreement, { number }: Item): ItemPageProps["links"] {
  const { fiscalYear, chapters } = agreement;
  const chapter = chapters.findIndex(({ items }) => items.some((one) => one.number === number));
  return [
    { href: itemAddress(fiscalYear, number), text: words.story },
    { href: newItemAddress(fiscalYear, chapter), text: words.addAnother },
    { href: itemFormAddress(fiscalYear, number, "/fjern"), text: words.remove },
  ];
}

/** Every place there is for it but behind itself. */
function placesIn(words: Texts["itemFormTexts"], { agreement, item, typed }: ItemShown): ItemPageProps["places"] {
  const here = item && placeOf(agreement, item.number);
  const chosen = placeKeyNow(typed.place, agreement) || placeKey(here, agreement);
  return agreement.chapters.map((chapter, firstIn) => {
    const name = wordChapterName(chapter);
    const others = chapter.items.filter(({ number }) => number !== item?.number);
    const choices = [
      { value: placeKey({ firstIn }, agreement), text: words.firstIn(name) },
      ...others.map(({ number, title }) => ({
        value: placeKey({ behind: number }, agreement),
        text: words.behind(number, title),
      })),
    ];
    return { chapter: name, choices: choices.map((choice) => ({ ...choice, selected: choice.value === chosen })) };
  });
}

/** The names that are known, those the item spells otherwise in its spelling, and what was ticked besides. */
function unitsOf(
  words: Texts["itemFormTexts"],
  { known, typed, errors }: ItemShown,
  field: UnitField,
): UnitChoicesProps {
  const among = field === "centres" || field === "contributors" ? known.centres : known.committees;
  const { chosen, added } = typed[field];
  const others = chosen.filter((name) => !among.some((one) => sameUnit(one, name)));
  const isChosen = (name: string) => chosen.find((one) => sameUnit(one, name));
  return {
    name: FIELD_NAMES[field],
    legend: words[field],
    choices: [...among, ...others].map((name) => ({
      name: isChosen(name) ?? name,
      checked: isChosen(name) !== undefined,
    })),
    more: words.more,
    moreHint: words.moreHint,
    added,
    error: errors[field] ?? null,
  };
}

function milestonesOf(texts: Texts, { agreement, item, typed, errors }: ItemShown): ItemPageProps["milestones"] {
  const { itemFormTexts: words, roundTexts } = texts;
  return CHECKPOINTS.map((checkpoint) => {
    const { state } = followUpAt(agreement, checkpoint);
    const label = sentenceCase(roundTexts.followUp[checkpoint]);
    const id = milestoneName(checkpoint);
    if (!isHeld(state))
      return { id, label, value: typed.milestones[checkpoint] ?? "", error: errors[checkpoint] ?? null };
    const text = saidOr((item && milestoneAt(item, checkpoint)?.text) ?? null, words.noMilestone);
    return { id, label, text, held: words.heldRound(label, roundTexts.state[state]) };
  });
}
