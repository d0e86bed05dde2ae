import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { expectDocumented, type OpenApi } from "../documented.js";
import { problemOf } from "../door.js";
import { type Request, told } from "./any-request.js";
import { type BadWorld, OTHER_CENTRES_WORDS } from "./world.js";

/** Of the program, its files and its database: nothing a client should be told. */
const INSIDES =
  /node_modules|\.[cm]?[jt]s:\d|\n\s+at |\bSELECT\b|\bINSERT\b|prisma|postgres|pglite|violates|\bconstraint\b|relation "|syntax error|\/work\/|file:\/\/|ECONN|stack/i;

/** Whatever was asked: no failure, what is documented, and nothing that is none of the asker's business. */
export function expectBadAnswer(
  { door, newBugs, secrets }: BadWorld,
  request: Request,
  answer: LightMyRequestResponse,
): void {
  const { asker, route, method, url, wrong } = request;
  const { statusCode, body } = answer;
  const bugs = newBugs();
  try {
    expect(bugs).toEqual([]);
    expect(statusCode).toBeLessThan(500);
    if (route.changes && wrong.length > 0) expect(statusCode).toBeGreaterThanOrEqual(400);
    if (!asker.seesOtherCentres) expect(body).not.toContain(OTHER_CENTRES_WORDS);
    if (statusCode >= 400) for (const secret of secrets) expect(body).not.toContain(secret);
    // a HEAD is answered without the body that would tell
    if (method === "HEAD") return;
    if (statusCode >= 400) {
      problemOf(answer);
      const { instance: _, ...said } = answer.json();
      expect(JSON.stringify(said)).not.toMatch(INSIDES);
    }
    expectDocumented(door.api.swagger() as unknown as OpenApi, method, url, answer);
  } catch (cause) {
    throw new Error(`${told(request)} was answered ${statusCode} ${body.slice(0, 600)}\n${bugs}\n${cause}`, {
      cause,
    });
  }
}
