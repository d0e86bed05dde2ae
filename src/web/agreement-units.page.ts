import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RenamePage, type RenamePageProps } from "../../templates/pages/agreement-unit-rename.js";
import { UnitsPage } from "../../templates/pages/agreement-units.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { type NamedUnit, unitsNamedIn } from "../domain/organisation/named-units.js";
import { sameUnit } from "../domain/organisation/unit.js";
import { Line } from "../domain/text.js";
import { agreementAddress } from "./agreement-address.js";
import { lostRace, messageOf, refusalOf, wordOrThrow } from "./agreement-answers.js";
import { agreementIn } from "./agreement-seen.js";
import { grantedUnder, peopleFor } from "./agreement-unit-grants.js";
import { presentUnits, renameAddress, unitKindOf } from "./agreement-units.presenter.js";
import { fingerprint } from "./entry-versions.js";
import { csrfOf, Form } from "./forms.js";
import { show } from "./show.js";

const PATH = "/aftale/:aar/enheder";
const RENAME = `${PATH}/omdoeb`;

/** The centres and committees that an agreement names, and their names in all of it. */
export function unitPages(app: FastifyInstance): void {
  app.get(PATH, { config: { action: "read-agreement" } }, async (request, reply) => {
    const props = presentUnits(request, await agreementIn(request), await peopleFor(request));
    return show(request, reply, { title: props.heading }, UnitsPage({ ...props, message: messageWithGrants(request) }));
  });
  const config = { action: "edit-agreement" } as const;
  app.get(RENAME, { config }, async (request, reply) => {
    const agreement = await agreementIn(request);
    const unit = unitIn(request, agreement);
    return showRenaming(request, reply, agreement, { unit, next: { value: unit.name, error: null } });
  });
  app.post(RENAME, { config }, rename);
}

async function rename(request: FastifyRequest, reply: FastifyReply) {
  const agreement = await agreementIn(request);
  const unit = unitIn(request, agreement);
  const form = new Form(request.body);
  const to = form.text("navn").trim();
  const version = form.text("set");
  const { nextWrong } = textsIn(request.language).agreementPageTexts.units;
  if (!Line.safeParse(to).success) {
    const next = { value: to, error: nextWrong };
    return showRenaming(request, reply, agreement, { unit, next, status: 422, version });
  }
  // who has said yes to one name has not said it to another
  const mayMerge = form.has("sammen") && sameUnit(form.text("sammen"), to);
  const renaming = { kind: unit.kind, from: unit.name, to, mayMerge };
  const { fiscalYear } = agreement;
  const outcome = await request.useCases.renameUnit(fiscalYear, renaming, (now) => versionOf(now, unit) === version);
  if (outcome.ok) {
    const left = sameUnit(unit.name, to) ? 0 : grantedUnder(await peopleFor(request), unit.kind, unit.name);
    return reply.redirect(agreementAddress(fiscalYear, `/enheder?besked=omdoebt&brugere=${left}`), 303);
  }
  const { rejection } = outcome;
  const text = wordOrThrow(request, rejection);
  const next = { value: to, error: null };
  if (rejection.code === "unit-exists") {
    const { mergeMissing } = textsIn(request.language).agreementPageTexts.units;
    const shown = { unit, next, mergesWith: rejection.unit, lines: [text, mergeMissing], version, status: 409 };
    return showRenaming(request, reply, agreement, shown);
  }
  const now = await agreementIn(request);
  return showRenaming(request, reply, now, { unit: unitIn(request, now), next, lines: lostRace(request), status: 409 });
}

/** @throws where the agreement names no such unit */
function unitIn(request: FastifyRequest, agreement: Agreement): NamedUnit {
  const { art, navn } = request.query as { art?: unknown; navn?: unknown };
  const kind = unitKindOf(art);
  const units = kind === null ? [] : unitsNamedIn(agreement, kind);
  const name = typeof navn === "string" ? navn : "";
  const unit = units.find((one) => sameUnit(one.name, name));
  if (unit) return unit;
  throw request.refusal({ code: "unit-unknown", fiscalYear: agreement.fiscalYear, unit: name });
}

/** Of where a unit stands, and of the others that it could become one with. */
function versionOf(agreement: Agreement, { kind, name }: NamedUnit): string {
  const units = unitsNamedIn(agreement, kind);
  const unit = units.find((one) => sameUnit(one.name, name));
  return fingerprint([unit, units.map((one) => one.name)]);
}

/** That it was done, and that permissions do not follow by themselves. */
function messageWithGrants(request: FastifyRequest): ReturnType<typeof messageOf> {
  const message = messageOf(request);
  const left = Number((request.query as { brugere?: unknown }).brugere);
  if (message === null || !Number.isInteger(left) || left < 1) return message;
  return { ...message, lines: [textsIn(request.language).agreementPageTexts.units.grantsLeft(left)] };
}

interface Shown {
  readonly unit: NamedUnit;
  readonly next: RenamePageProps["next"];
  /** The other unit that has the new name. */
  readonly mergesWith?: string;
  readonly lines?: readonly string[];
  readonly status?: number;
  readonly version?: string;
}

async function showRenaming(request: FastifyRequest, reply: FastifyReply, agreement: Agreement, shown: Shown) {
  const { units: texts } = textsIn(request.language).agreementPageTexts;
  const { unit, next, mergesWith, lines = [], status = 200, version = versionOf(agreement, unit) } = shown;
  const { fiscalYear } = agreement;
  const people = grantedUnder(await peopleFor(request), unit.kind, unit.name);
  const errors = next.error === null ? [] : [{ id: "navn", text: next.error }];
  const heading = texts.renameHeading(unit.name);
  const unsettles = unit.kind === "centre" ? [texts.mergeUnsettles] : [];
  const page = RenamePage({
    texts,
    csrf: csrfOf(request, reply),
    heading,
    back: agreementAddress(fiscalYear, "/enheder"),
    action: renameAddress(fiscalYear, unit.kind, unit.name),
    version,
    refusal: status === 200 ? null : refusalOf(request, { lines, errors }),
    grants: people === 0 ? null : texts.grantsStay(texts.people(people), unit.name),
    next,
    merge:
      mergesWith === undefined
        ? null
        : {
            warning: [texts.mergeWarning(unit.name, mergesWith), ...unsettles],
            label: texts.merge(mergesWith),
          },
  });
  return show(request, reply, { title: heading, status }, page);
}
