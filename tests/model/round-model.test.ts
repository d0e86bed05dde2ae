import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBatches } from "../builders/batches.js";
import { PATIENCE, sized, TEST_SIZE } from "../builders/runs.js";
import { moves, sketch } from "./moves.js";
import { type Met, play } from "./play.js";
import { Sites } from "./site.js";

const TOTAL = sized({ small: 4, ci: 600, soak: 10_000 });
/** As many as are told of together when one of them fails. */
const SIZE = 200;
/** Played side by side, each in years of its own, so that none waits for the server; the embedded database has one line. */
const LANES = process.env.TEST_DATABASE_URL && TOTAL > 4 ? 4 : 1;

/** What sequences that are to find anything must have come to. */
const MUST_MEET = {
  open: ["done", "follow-up-not-planned", "follow-up-before-not-closed", "changed-meanwhile", "not-allowed"],
  schedule: ["done", "follow-up-not-open", "changed-meanwhile", "not-allowed"],
  draft: ["done", "follow-up-not-open", "entry-approved", "changed-meanwhile", "not-allowed", "item-unknown"],
  submit: ["done", "entries-hindered", "entry-already", "entry-not-asked", "changed-meanwhile", "body-invalid"],
  approve: ["done", "entry-not-submitted", "entry-not-asked", "changed-meanwhile", "not-allowed"],
  return: ["done", "entry-not-submitted", "entry-not-asked", "changed-meanwhile", "not-allowed"],
  close: ["done", "follow-up-hindered", "entry-not-asked", "entry-already", "follow-up-not-open", "changed-meanwhile"],
  reopen: ["done", "with gaps", "later-round-begun", "follow-up-not-closed", "changed-meanwhile", "not-allowed"],
  publish: ["done", "follow-up-not-closed", "changed-meanwhile", "precondition-required", "not-allowed"],
  correct: [
    "done",
    "follow-up-not-published",
    "correction-hindered",
    "later-round-closed",
    "item-unknown",
    "not-allowed",
    "a gap",
    "beside other changes",
    "under an open round",
  ],
  milestone: ["done", "unsettles", "follow-up-not-open", "milestone-of-held-round", "changed-meanwhile", "not-allowed"],
  edit: ["done", "unsettles", "changed-meanwhile", "not-allowed", "not-here"],
  look: ["done", "not-allowed"],
  ended: ["with something published", "with several published", "with the winter's round closed"],
};

describe("the round is as its model tells", () => {
  const met: Met = new Map();
  let played = 0;

  it(
    `in ${TOTAL} sequences of what people try`,
    async () => {
      await inBatches("round-model", { total: TOTAL, size: SIZE }, async ({ seed, numRuns }) => {
        const sites = new Sites();
        const property = fc.asyncProperty(sketch, moves, async (sketched, tried) =>
          play(await sites.next(), sketched, tried, met),
        );
        const lanes = Array.from({ length: LANES }, (_, lane) =>
          fc.assert(property, { seed: seed + lane * 1_000_003, numRuns: Math.ceil(numRuns / LANES) }),
        );
        // a lane that fails is told of once the others are through: they share the database
        const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === "rejected");
        if (!failed) played += numRuns;
        await sites.close();
        if (failed) throw failed.reason;
      });
    },
    PATIENCE * 10,
  );

  it.skipIf(TEST_SIZE === "small")("and they have come to everything that matters", () => {
    const pairs = Object.entries(MUST_MEET).flatMap(([command, codes]) => codes.map((code) => `${command}: ${code}`));
    const missing = pairs.filter((what) => !met.has(what));
    // what is left of a soak that was interrupted may be little; and of some, CI meets a handful or none
    if (played < 500) return;
    if (played < 5000) expect(missing.length, missing.join("; ")).toBeLessThan(pairs.length / 10);
    else expect(missing).toEqual([]);
    expect(met.get("ended: with something published")).toBeGreaterThan(played / 3);
  });
});
