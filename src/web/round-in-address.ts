import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { Checkpoint } from "../domain/agreements/calendar.js";
import { FiscalYear } from "../domain/ids.js";
import type { RoundOf } from "../usecases/change-round.js";
import { roundOfSlug } from "./round-address.js";

const Year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(FiscalYear);
const Path = z.object({ year: Year, round: z.string() });

/**
 * Which round an address names in its parts `:year/:round`.
 * @throws what the door answers wherever there is nothing, when it names none
 */
export function roundIn(request: FastifyRequest): RoundOf {
  const { data } = Path.safeParse(request.params);
  const round = data && roundOfSlug(data.round);
  if (!round) throw request.notHere();
  return { fiscalYear: data.year, round };
}

/** The same, of an address that names a follow-up: the winter's round is none. */
export function followUpIn(request: FastifyRequest): { readonly fiscalYear: number; readonly round: Checkpoint } {
  const { fiscalYear, round } = roundIn(request);
  const { data } = Checkpoint.safeParse(round);
  if (!data) throw request.notHere();
  return { fiscalYear, round: data };
}
