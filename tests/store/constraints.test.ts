import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreement2025 } from "../../scripts/demo/agreement-2025.js";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { anAct } from "../builders/acts.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";

/** Each statement is what the database itself must refuse, whoever asks. */
describe("what cannot be is refused by the database itself", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
    await database.store.transaction(async (tx) => {
      await tx.save(null, agreement2025, anAct());
      await tx.save(null, agreement2026, anAct());
    });
  });
  afterAll(() => database.store.close());

  const rating = (where: string) => `(SELECT item_id FROM effort_ratings WHERE ${where} LIMIT 1)`;
  it.each([
    ["two agreements of one year", "INSERT INTO agreements (fiscal_year, title, rule_set) VALUES (2026, 'x', '2018')"],
    ["a year that is none", "UPDATE agreements SET fiscal_year = 26 WHERE fiscal_year = 2026"],
    ["RULES-1 a rule set nobody knows", "UPDATE agreements SET rule_set = '1999'"],
    ["an item number twice in one agreement", "UPDATE items SET number = '1.1' WHERE number = '1.2'"],
    ["an item number that is empty", "UPDATE items SET number = '' WHERE number = '1.2'"],
    ["an item without a title", "UPDATE items SET title = ' ' WHERE number = '1.2'"],
    ["a unit twice", "INSERT INTO units (kind, name) SELECT kind, name FROM units LIMIT 1"],
    [
      "a committee as responsible centre",
      "UPDATE item_units SET role = 'responsible-centre', position = 99 WHERE role = 'responsible-committee'",
    ],
    ["MILE-1 a milestone of no words", "UPDATE milestones SET text = ''"],
    ["CAL-1 a fifth checkpoint", "UPDATE milestones SET checkpoint = 'fifth'"],
    ["ROUND-1 a state nobody knows", "UPDATE follow_ups SET state = 'finished'"],
    ["ROUND-6 an imported round that is open", "UPDATE follow_ups SET state = 'open' WHERE imported"],
    ["EFF-1 an assessment without a smiley", "UPDATE effort_ratings SET smiley = NULL WHERE kind = 'assessed'"],
    ["CARRY-3 a blank with a smiley", "UPDATE effort_ratings SET smiley = 'happy' WHERE kind = 'unrated'"],
    ["CARRY-1 a carried sad", "UPDATE effort_ratings SET smiley = 'sad' WHERE kind = 'carried'"],
    ["CARRY-1 a carried one with a text", "UPDATE effort_ratings SET status = 'x' WHERE kind = 'carried'"],
    ["CARRY-1 a carried one of no origin", "UPDATE effort_ratings SET assessed_at = NULL WHERE kind = 'carried'"],
    ["CARRY-1 a carried one from itself", "UPDATE effort_ratings SET assessed_at = checkpoint WHERE kind = 'carried'"],
    [
      "a rating of a round the agreement does not have",
      `UPDATE effort_ratings SET agreement_id = gen_random_uuid() WHERE item_id = ${rating("kind = 'assessed'")}`,
    ],
    ["ROUND-6 an unresolved one of no glyph", "UPDATE effort_ratings SET glyph = NULL WHERE kind = 'unresolved'"],
    [
      "ROUND-6 a glyph read as happy effort",
      "UPDATE effort_ratings SET glyph = '☹', read_by = 'x', read_at = now(), smiley = 'happy' WHERE kind = 'assessed'",
    ],
    ["EFF-3 a proposal to nobody", "UPDATE effort_ratings SET corrective_proposal = 'x' WHERE kind = 'assessed'"],
    ["EFF-3 a body and nothing put before it", "UPDATE effort_ratings SET deciding_body = 'x' WHERE kind = 'assessed'"],
    ["ECO-1 two smileys in one round", "INSERT INTO economy_ratings SELECT * FROM economy_ratings LIMIT 1"],
    ["ECO-2 a neutral economy", "UPDATE economy_ratings SET smiley = 'neutral' WHERE kind = 'assessed'"],
    ["ECO-2 a carried economy", "UPDATE economy_ratings SET kind = 'carried' WHERE kind = 'assessed'"],
    [
      "EXT-3 two texts in one round",
      "INSERT INTO extra_follow_up_statuses SELECT * FROM extra_follow_up_statuses LIMIT 1",
    ],
    ["EXT-3 a latest status of no words", "UPDATE extra_follow_up_statuses SET text = ''"],
  ])("%s", async (_case, statement) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^(23|22P02)/) });
  });

  const read = (fiscalYear: number) => database.store.read((reader) => reader.agreement(fiscalYear));
  it("and everything is still as it was saved", async () => {
    expect(await read(2026)).toEqual(agreement2026);
    expect(await read(2025)).toEqual(agreement2025);
  });
});
