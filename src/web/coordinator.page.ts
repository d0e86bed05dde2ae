import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { CoordinatorPage } from "../../templates/pages/coordinator.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { type ItemSubject, may } from "../domain/access/judge.js";
import { findItem } from "../domain/agreements/agreement.js";
import { FiscalYear, ItemNumber } from "../domain/ids.js";
import type { Item } from "../domain/items/item.js";
import { AccountId } from "../domain/people/account.js";
import { csrfOf, Form } from "./forms.js";
import { granted } from "./granted.js";
import { coordinatorAddress, itemAddress } from "./round-address.js";
import { show } from "./show.js";

const PATH = "/punkt/:year/:number/tovholder";
const config = { action: "assign-coordinator" } as const;

const Path = z.object({ year: z.coerce.number().pipe(FiscalYear), number: ItemNumber });

/** An item gets, changes or loses its coordinator. */
export function coordinatorPages(app: FastifyInstance): void {
  app.get(PATH, { config }, async (request, reply) => {
    const subject = await subjectOf(request);
    const isSaved = new Form(request.query).has("gemt");
    return showChoice(request, reply, subject, { isSaved });
  });
  app.post(PATH, { config }, async (request, reply) => {
    const subject = await subjectOf(request);
    const { fiscalYear, item } = subject;
    const form = new Form(request.body);
    const [chosen, seen] = [form.text("tovholder"), form.text("set")];
    const id = chosen === "" ? null : (AccountId.safeParse(chosen).data ?? undefined);
    const texts = textsIn(request.language);
    if (id === undefined) {
      const refused = texts.coordinatorTexts.choosePerson;
      return showChoice(request, reply, subject, { chosen, refused, status: 422 });
    }
    const outcome = await request.useCases.assignCoordinator(
      { fiscalYear, number: item.number },
      id,
      (now) => (now?.id ?? "") === seen,
    );
    if (outcome.ok) return reply.redirect(`${coordinatorAddress(fiscalYear, item.number)}?gemt=ja`, 303);
    const { rejection } = outcome;
    if (rejection.code === "changed-meanwhile") {
      return showChoice(request, reply, subject, { chosen, isChanged: true, status: 409 });
    }
    const refused = wordRejection(texts, rejection);
    return showChoice(request, reply, subject, { chosen, refused, status: 422 });
  });
}

/** @throws when there is no such item that the reader may see, or when it is not theirs to choose for */
async function subjectOf(request: FastifyRequest): Promise<ItemSubject & { readonly item: Item }> {
  const { data: path } = Path.safeParse(request.params);
  if (!path) throw request.notHere();
  const { year: fiscalYear, number } = path;
  const item = findItem(granted(request, await request.useCases.showItems(fiscalYear)), number);
  if (!item) throw request.refusal({ code: "item-unknown", fiscalYear, item: number });
  const { action } = config;
  if (!may(request.actor, action, { fiscalYear, item })) throw request.refusal({ code: "not-allowed", action });
  return { fiscalYear, item };
}

interface Shown {
  /** What somebody has chosen, when it could not be kept. */
  readonly chosen?: string;
  readonly refused?: string;
  readonly isChanged?: boolean;
  readonly isSaved?: boolean;
  readonly status?: number;
}

async function showChoice(
  request: FastifyRequest,
  reply: FastifyReply,
  { fiscalYear, item }: ItemSubject & { readonly item: Item },
  { chosen, refused, isChanged = false, isSaved = false, status = 200 }: Shown,
) {
  const { coordinatorTexts: texts } = textsIn(request.language);
  const { useCases } = request;
  const now = granted(request, await useCases.showCoordinator({ fiscalYear, number: item.number }));
  const people = granted(request, await useCases.listPeople()).filter(({ active }) => active);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? texts.nobody;
  const heading = texts.heading(item.number);
  const page = CoordinatorPage({
    texts,
    csrf: csrfOf(request, reply),
    heading,
    title: item.title,
    now: texts.now(now?.name ?? texts.none),
    back: itemAddress(fiscalYear, item.number),
    action: coordinatorAddress(fiscalYear, item.number),
    seen: now?.id ?? "",
    choice: {
      name: "tovholder",
      label: texts.choose,
      chosen: chosen ?? now?.id ?? "",
      choices: [
        { value: "", text: texts.nobody },
        ...people.map(({ id, name, email }) => ({ value: id, text: texts.person(name, email) })),
      ],
    },
    isSaved,
    refused: isChanged ? texts.changed(now?.name ?? texts.none, nameOf(chosen ?? "")) : (refused ?? null),
  });
  return show(request, reply, { title: heading, status }, page);
}
