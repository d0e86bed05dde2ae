import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ItemPage } from "../../templates/pages/agreement-item.js";
import type { FormRefusal } from "../../templates/partials/form-refusal.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { textsIn } from "../../templates/texts/texts.js";
import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import { CHECKPOINTS } from "../domain/agreements/calendar.js";
import type { Item } from "../domain/items/item.js";
import type { Place } from "../domain/items/place-item.js";
import { itemFormAddress } from "./agreement-address.js";
import { goOn, lostRace, messageOf, refusalOf, summaryOf, wordOrThrow } from "./agreement-answers.js";
import { errorsIn, type ItemErrors, type ItemField, newItemFrom, writingFrom } from "./agreement-item.form.js";
import { presentItemForm } from "./agreement-item.presenter.js";
import { itemDifferences } from "./agreement-item-conflict.presenter.js";
import { isPlaceThere, placeFrom } from "./agreement-item-place.js";
import {
  FIELD_NAMES,
  itemAsTyped,
  itemVersion,
  milestoneName,
  noItem,
  type TypedItem,
  typedItem,
} from "./agreement-item-typed.js";
import { knownUnits } from "./agreement-known-units.js";
import { agreementIn, itemIn } from "./agreement-seen.js";
import { csrfOf, Form } from "./forms.js";
import { keepTyped, signInAgainRoute } from "./my-follow-up-signed-out.page.js";
import { show } from "./show.js";

const NEW = "/aftale/:aar/nyt-punkt";
const EDIT = "/aftale/:aar/punkt/:nummer";

/** An item of an agreement with all that a person may say of it: added, and corrected. */
export function itemPages(app: FastifyInstance): void {
  app.get(NEW, { config: { action: "edit-agreement" } }, async (request, reply) => {
    const agreement = await agreementIn(request);
    const { afsnit } = request.query as { afsnit?: unknown };
    const typed = noItem(agreement, lastIn(agreement, Number(afsnit) - 1));
    return showItem(request, reply, { agreement, item: null, typed });
  });
  app.post(NEW, { config: { action: "edit-agreement", keepTyped } }, addItem);
  app.get(EDIT, { config: { action: "edit-item" } }, async (request, reply) => {
    const seen = await itemIn(request);
    const typed = itemAsTyped(seen.agreement, seen.item);
    return showItem(request, reply, { ...seen, typed, message: messageOf(request) });
  });
  app.post(EDIT, { config: { action: "edit-item", keepTyped } }, saveItem);
  // an item takes long to write: what was typed outlives the session
  for (const path of [NEW, EDIT]) signInAgainRoute(app, path);
}

async function addItem(request: FastifyRequest, reply: FastifyReply) {
  const agreement = await agreementIn(request);
  const typed = typedItem(new Form(request.body));
  const errors = errorsIn(typed, agreement, true, textsIn(request.language).itemFormTexts);
  const place = placeFrom(typed.place, agreement);
  if (place === null || Object.keys(errors).length > 0) {
    return showItem(request, reply, { agreement, item: null, typed, errors });
  }
  const { fiscalYear } = agreement;
  const item = newItemFrom(typed, await knownUnits(request, agreement));
  const outcome = await request.useCases.addItemAt(fiscalYear, place, item, (now) => isPlaceThere(typed.place, now));
  if (outcome.ok) return goOn(reply, itemFormAddress(fiscalYear, item.number), "punkt-tilfoejet");
  const { rejection } = outcome;
  const text = wordOrThrow(request, rejection);
  const now = await agreementIn(request);
  if (rejection.code === "item-exists") {
    return showItem(request, reply, { agreement: now, item: null, typed, errors: { number: text }, status: 409 });
  }
  const lines = rejection.code === "changed-meanwhile" ? lostRace(request) : [text];
  const refusal = refusalOf(request, { lines });
  return showItem(request, reply, { agreement: now, item: null, typed, refusal, status: 409 });
}

async function saveItem(request: FastifyRequest, reply: FastifyReply) {
  const { agreement, item } = await itemIn(request);
  const typed = typedItem(new Form(request.body));
  const errors = errorsIn(typed, agreement, false, textsIn(request.language).itemFormTexts);
  if (Object.keys(errors).length > 0) return showItem(request, reply, { agreement, item, typed, errors });
  const { fiscalYear } = agreement;
  const { number } = item;
  const writing = writingFrom(typed, agreement, item, await knownUnits(request, agreement));
  const outcome = await request.useCases.writeItem({ fiscalYear, number }, writing, (now) => {
    const current = findItem(now, number);
    const isPlaced = !writing.place || isPlaceThere(typed.place, now);
    return current !== null && itemVersion(now, current) === typed.version && isPlaced;
  });
  if (outcome.ok) return goOn(reply, itemFormAddress(fiscalYear, number), "punkt-rettet");
  const { rejection } = outcome;
  const text = wordOrThrow(request, rejection);
  const now = await itemIn(request);
  const fields = itemDifferences(request, now.agreement, now.item, typed);
  const lines = rejection.code === "changed-meanwhile" ? lostRace(request) : [text];
  // whoever has read what is there now may save theirs all the same
  const { version, placeBefore } = itemAsTyped(now.agreement, now.item);
  const place = typed.place === typed.placeBefore ? placeBefore : typed.place;
  return showItem(request, reply, {
    ...now,
    typed: { ...typed, version, placeBefore, place },
    refusal: refusalOf(request, { lines, fields }),
    status: 409,
  });
}

/** Behind the last item of a chapter; of the last chapter when there is no such one. */
function lastIn({ chapters }: Agreement, index: number): Place | null {
  const firstIn = chapters[index] ? index : chapters.length - 1;
  const last = chapters[firstIn]?.items.at(-1);
  if (last) return { behind: last.number };
  return firstIn < 0 ? null : { firstIn };
}

interface Shown {
  readonly agreement: Agreement;
  readonly item: Item | null;
  readonly typed: TypedItem;
  readonly errors?: ItemErrors;
  readonly message?: RoundMessage | null;
  readonly refusal?: FormRefusal;
  readonly status?: number;
}

const IDS: Readonly<Record<ItemField, string>> = {
  number: FIELD_NAMES.number,
  title: FIELD_NAMES.title,
  place: "plads",
  appropriation: "art",
  description: FIELD_NAMES.description,
  centres: `${FIELD_NAMES.centres}-nye`,
  committees: `${FIELD_NAMES.committees}-nye`,
  involved: `${FIELD_NAMES.involved}-nye`,
  contributors: `${FIELD_NAMES.contributors}-nye`,
  contributorsNote: FIELD_NAMES.contributorsNote,
  economyText: FIELD_NAMES.economyText,
  first: milestoneName(CHECKPOINTS[0]),
  second: milestoneName(CHECKPOINTS[1]),
  third: milestoneName(CHECKPOINTS[2]),
  "year-end": milestoneName(CHECKPOINTS[3]),
};

async function showItem(request: FastifyRequest, reply: FastifyReply, shown: Shown) {
  const { agreement, item, typed, errors, message = null } = shown;
  const known = await knownUnits(request, agreement);
  const props = presentItemForm(request, { agreement, item, known, typed, errors: errors ?? {} });
  const wrong = errors && refusalOf(request, { errors: summaryOf(errors, IDS) });
  const refusal = shown.refusal ?? wrong ?? null;
  const writer = request.proof?.account.id ?? "";
  const page = ItemPage({ ...props, csrf: csrfOf(request, reply), writer, message, refusal });
  return show(request, reply, { title: props.heading, status: shown.status ?? (wrong ? 422 : 200) }, page);
}
