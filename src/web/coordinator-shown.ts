import type { FastifyRequest } from "fastify";
import type { CoordinatorLineProps } from "../../templates/partials/coordinator-line.js";
import { textsIn } from "../../templates/texts/texts.js";
import { type ItemSubject, may } from "../domain/access/judge.js";
import { granted } from "./granted.js";
import { coordinatorAddress } from "./round-address.js";

/** Who coordinates an item, and for whoever may choose another the way there. */
export async function coordinatorOf(
  request: FastifyRequest,
  { fiscalYear, item }: ItemSubject,
): Promise<CoordinatorLineProps> {
  const { coordinatorTexts: texts } = textsIn(request.language);
  const found = granted(request, await request.useCases.showCoordinator({ fiscalYear, number: item.number }));
  const mayChoose = may(request.actor, "assign-coordinator", { fiscalYear, item });
  return {
    label: texts.label,
    name: found?.name ?? texts.none,
    change: mayChoose ? { href: coordinatorAddress(fiscalYear, item.number), text: texts.link } : null,
  };
}
