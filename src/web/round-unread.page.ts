import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { UnreadPage } from "../../templates/pages/round-unread.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { Checkpoint } from "../domain/agreements/calendar.js";
import { ItemNumber } from "../domain/ids.js";
import { Smiley } from "../domain/ratings/smiley.js";
import { csrfOf } from "./forms.js";
import { granted } from "./granted.js";
import { addressOf } from "./round-address.js";
import { goOn, messageOf, wordOrThrow } from "./round-answers.js";
import { roundIn } from "./round-in-address.js";
import { presentUnread } from "./round-unread.presenter.js";
import { show } from "./show.js";

const PATH = "/runde/:year/:round/ulaeste";

const Reading = z
  .object({ punkt: ItemNumber, runde: Checkpoint, af: z.enum(["effort", "economy"]), smiley: Smiley })
  .transform(({ punkt, runde, af, smiley }) => ({ item: punkt, checkpoint: runde, of: af, smiley }));

/** ROUND-6: the smileys of old reports that nobody can tell apart, read by a click. */
export function unreadPages(app: FastifyInstance): void {
  app.get(PATH, { config: { action: "read-agreement" } }, (request, reply) =>
    showUnread(request, reply, messageOf(request)),
  );
  app.post(PATH, { config: { action: "read-glyph" } }, async (request, reply) => {
    const round = roundIn(request);
    const { data: reading } = Reading.safeParse(request.body);
    if (!reading) throw request.notHere();
    const outcome = await request.useCases.readGlyph(round.fiscalYear, reading);
    if (!outcome.ok) return showUnread(request, reply, wordOrThrow(request, outcome.rejection), 409);
    return goOn(reply, addressOf(round.fiscalYear, round.round, "/ulaeste"), "aflaest");
  });
}

async function showUnread(request: FastifyRequest, reply: FastifyReply, message: RoundMessage | null, status = 200) {
  const round = roundIn(request);
  const agreement = granted(request, await request.useCases.showItems(round.fiscalYear));
  const action = addressOf(round.fiscalYear, round.round, "/ulaeste");
  const props = presentUnread(request, agreement, action, message);
  const page = UnreadPage({ ...props, csrf: csrfOf(request, reply) });
  return show(request, reply, { title: props.heading, status }, page);
}
