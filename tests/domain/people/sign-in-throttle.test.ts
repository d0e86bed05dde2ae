import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondsAfter } from "../../../src/domain/people/instant.js";
import {
  admitGuess,
  guessWasRight,
  newDevice,
  type SignInSource,
} from "../../../src/domain/people/sign-in-throttle.js";

const NOON = "2026-08-14T12:00:00.000Z";
const at = (seconds: number) => secondsAfter(NOON, seconds);

/** The guesses at one account, kept as the store keeps them. */
function guesses() {
  const rows = new Map<string, SignInSource>();
  const keep = (changed: readonly SignInSource[]) => {
    for (const row of changed) rows.set(row.source, row);
  };
  const guessFrom = (source: string, device?: string) => ({ subject: "anna", source, device });
  const wrong = (source: string, when = 0, device?: string): number => {
    const admission = admitGuess(guessFrom(source, device), [...rows.values()], at(when));
    keep(admission.counted);
    return admission.admitted ? 0 : admission.waitSeconds;
  };
  const right = (source: string, when = 0, device?: string): number => {
    const waited = wrong(source, when, device);
    if (waited === 0) keep(guessWasRight(guessFrom(source, device), [...rows.values()], at(when)));
    return waited;
  };
  const know = (device: string, when = 0) => keep([newDevice("anna", device, at(when))]);
  return { rows, wrong, right, know };
}

const times = <T>(count: number, work: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => work(i));

describe("guesses from one source", () => {
  it("are five, then each wait is longer, up to a quarter of an hour", () => {
    const { wrong } = guesses();
    expect(times(5, () => wrong("home"))).toEqual([0, 0, 0, 0, 0]);
    expect(times(12, () => wrong("home"))).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  it("may go on when the wait is over, one at a time", () => {
    const { wrong } = guesses();
    times(5, () => wrong("home"));
    expect(wrong("home", 1)).toBe(0);
    expect(wrong("home", 1)).toBeGreaterThan(0);
  });

  it("however fast they come, leave one try in every quarter of an hour", () => {
    const { wrong } = guesses();
    const tried = times(3600, (second) => ({ second, waited: wrong("home", second) }))
      .filter(({ waited }) => waited === 0)
      .map(({ second }) => second);
    expect(tried).toEqual([0, 1, 2, 3, 4, 5, 905, 1805, 2705]);
  });

  it("whenever they came, keep nobody out for longer than that", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }), (moments) => {
        const { wrong, right } = guesses();
        for (const moment of moments.toSorted((a, b) => a - b)) wrong("home", moment);
        expect(right("home", 5000 + 900)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it("are forgiven after a quiet day, or once one was right", () => {
    const day = guesses();
    times(8, () => day.wrong("home"));
    expect(times(5, () => day.wrong("home", 86_400))).toEqual([0, 0, 0, 0, 0]);
    const right = guesses();
    times(4, () => right.wrong("home"));
    right.right("home");
    expect(times(5, () => right.wrong("home"))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("guesses from many strange sources", () => {
  it("are twenty together, then wait together", () => {
    const { wrong } = guesses();
    expect(times(20, (index) => wrong(`stranger ${index}`)).every((waited) => waited === 0)).toBe(true);
    expect(wrong("another stranger")).toBeGreaterThan(0);
  });

  it("that are refused together leave no row each", () => {
    const { wrong, rows } = guesses();
    times(500, (index) => wrong(`stranger ${index}`));
    expect(rows.size).toBeLessThanOrEqual(21);
  });

  it("do not concern a source that the account has signed in from", () => {
    const { wrong, right } = guesses();
    right("home");
    times(500, (index) => wrong(`stranger ${index}`));
    expect(right("home")).toBe(0);
  });

  it("do concern one that was known half a year ago", () => {
    const { wrong, right } = guesses();
    right("home", -180 * 86_400);
    times(500, (index) => wrong(`stranger ${index}`));
    expect(right("home")).toBeGreaterThan(0);
  });

  it("from one source alone do not use up what all have", () => {
    const { wrong } = guesses();
    times(500, () => wrong("one stranger"));
    expect(wrong("another stranger")).toBe(0);
  });

  it("that were right do not count against the others", () => {
    const { wrong, right } = guesses();
    times(100, (index) => right(`home office ${index}`));
    expect(wrong("a stranger")).toBe(0);
  });
});

describe("guesses from a device that the account knows", () => {
  it("are not concerned by any number from its network, and leave that as it was", () => {
    const { rows, wrong, right, know } = guesses();
    know("laptop");
    times(500, () => wrong("the town hall"));
    const network = rows.get("the town hall");
    expect(right("the town hall", 0, "laptop")).toBe(0);
    expect(rows.get("the town hall")).toEqual(network);
    expect(right("the town hall")).toBeGreaterThan(0);
  });

  it("are five, wherever they come from, then wait like any others", () => {
    const { wrong, know } = guesses();
    know("stolen");
    expect(times(5, (index) => wrong(`place ${index}`, 0, "stolen"))).toEqual([0, 0, 0, 0, 0]);
    expect(times(3, (index) => wrong(`place ${index}`, 0, "stolen"))).toEqual([2, 4, 8]);
  });

  it("go on once one was right", () => {
    const { wrong, right, know } = guesses();
    know("laptop");
    times(4, () => wrong("home", 0, "laptop"));
    right("home", 0, "laptop");
    expect(times(5, () => wrong("home", 0, "laptop"))).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    ["made up", () => undefined],
    ["known half a year ago", (know: (device: string, when: number) => void) => know("laptop", -180 * 86_400)],
  ])("that is %s count as if none were shown", (_case, prepare) => {
    const { rows, wrong, know } = guesses();
    prepare(know);
    const kept = rows.get("laptop");
    times(5, () => wrong("home", 0, "laptop"));
    expect(wrong("home", 0, "laptop")).toBe(2);
    expect(wrong("home", 0, "another")).toBe(4);
    expect(rows.get("laptop")).toEqual(kept);
  });
});
