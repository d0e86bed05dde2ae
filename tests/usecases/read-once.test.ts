import { describe, expect, it } from "vitest";
import type { Reader, Store } from "../../src/usecases/ports.js";
import { readOnce } from "../../src/usecases/read-once.js";
import { anAct } from "../builders/acts.js";
import { anAgreement } from "../builders/agreements.js";
import { openTestStore } from "../builders/database.js";
import { useCasesFor } from "../builders/people.js";

describe("a request that changes nothing reads nothing twice", () => {
  it("however many of its use cases ask, and the next request reads anew", async () => {
    const store = await openTestStore();
    const keep = async (title: string) =>
      store.transaction(async (tx) => tx.save(await tx.agreement(2026), anAgreement({ title }), anAct()));
    await keep("Aftale om budget 2026");
    const asked: number[] = [];
    const request = () => useCasesFor(readOnce(countingAgreements(store, asked)));

    const first = request();
    const together = await Promise.all([first.showItems(2026), first.showAgreement(2026)]);
    const round = { fiscalYear: 2026, round: "second" } as const;
    expect((await first.followUpStatus(round)).ok && together.every(({ ok }) => ok)).toBe(true);
    expect(asked).toEqual([2026]);
    expect(await first.showAgreement(2027)).toMatchObject({ ok: false });
    expect(asked).toEqual([2026, 2027]);

    await keep("Budgetaftale 2026");
    expect(await first.showAgreement(2026)).toMatchObject({ value: { title: "Aftale om budget 2026" } });
    expect(await request().showAgreement(2026)).toMatchObject({ value: { title: "Budgetaftale 2026" } });
    await store.close();
  });
});

/** The store, and every year that an agreement is read of. */
function countingAgreements(store: Store, asked: number[]): Store {
  const counting = (reader: Reader): Reader => ({
    ...reader,
    agreement(fiscalYear) {
      asked.push(fiscalYear);
      return reader.agreement(fiscalYear);
    },
  });
  return { ...store, read: (work) => store.read((reader) => work(counting(reader))) };
}
