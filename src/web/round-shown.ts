import type { FastifyReply, FastifyRequest } from "fastify";
import { RoundPage } from "../../templates/pages/round.js";
import { fingerprint } from "./entry-versions.js";
import { csrfOf } from "./forms.js";
import { granted } from "./granted.js";
import { importedMessage } from "./import-told.js";
import { headingOf, presentRound, type RoundExtras } from "./round.presenter.js";
import type { SeenRound } from "./round-seen.js";
import { unreadOf } from "./round-unread.presenter.js";
import { show } from "./show.js";

type Shown = Omit<RoundExtras, "datesVersion" | "unread"> & { readonly status?: number };

/** Answers with the page of a round. */
export async function showRound(
  request: FastifyRequest,
  reply: FastifyReply,
  seen: SeenRound,
  { status = 200, ...shown }: Shown,
) {
  const agreement = granted(request, await request.useCases.showItems(seen.fiscalYear));
  const message = shown.message ?? (await importedMessage(request, agreement));
  const extras = { ...shown, message, datesVersion: fingerprint(seen.dates), unread: unreadOf(agreement).length };
  const props = { ...presentRound(request, seen, extras), csrf: csrfOf(request, reply) };
  return show(request, reply, { title: headingOf(request, seen), status }, RoundPage(props));
}
