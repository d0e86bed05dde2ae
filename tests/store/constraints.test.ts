import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreement2025 } from "../../scripts/demo/agreement-2025.js";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import type { Grant } from "../../src/domain/access/grant.js";
import { type Entry, noWork, type RoundWork } from "../../src/domain/followups/round-work.js";
import type { Account } from "../../src/domain/people/account.js";
import type { OpenStore } from "../../src/store/open-store.js";
import { anAct } from "../builders/acts.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";
import { itemNumber } from "../builders/items.js";
import { publish } from "../builders/log.js";

/** An insertion of a copy with other values. */
function edition(values: string): string {
  return `INSERT INTO editions (agreement_id, round, language, published_at, published_by, content, log_sequence, log_hash,
      number, reason, bytes, size, sha256)
    SELECT agreement_id, round, language, published_at, published_by, content, log_sequence, log_hash, ${values} FROM editions`;
}

async function writePeopleAndRounds(store: OpenStore): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.agreement(2026);
    await tx.saveRoundWork(2026, noWork("second"), { ...noWork("second"), entries: ENTRIES }, anAct());
    await tx.saveRoundWork(2026, noWork("implementation"), WINTER, anAct());
    await tx.saveAccount(null, anAccount(1, { role: "centre-lead", centre: "Vej og Park" }), anAct());
    await tx.saveAccount(
      null,
      anAccount(2, { role: "editor", item: { fiscalYear: 2026, number: itemNumber("1.1") } }),
      anAct(),
    );
    await tx.saveAccount(null, anAccount(3, { role: "auditor" }), anAct());
  });
  await publish(store, 1);
}

const WINTER: RoundWork = { round: "implementation", state: "open", deadlineOn: null, entries: [] };

const ENTRIES: Entry[] = [
  { name: { of: "effort", item: itemNumber("1.1") }, work: { state: "returned", comment: "Hvornår?" } },
  { name: { of: "effort", item: itemNumber("1.2") }, work: { state: "approved" } },
];

function anAccount(number: number, grant: Grant): Account {
  const id = `00000000-0000-4000-8000-00000000000${number}`;
  return { id, email: `${number}@nordfjerd.example`, name: "Asta", language: "da", active: true, grants: [grant] };
}

/** Each statement is what the database itself must refuse, whoever asks. */
describe("what cannot be is refused by the database itself", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
    await database.store.transaction(async (tx) => {
      await tx.save(null, agreement2025, anAct());
      await tx.save(null, agreement2026, anAct());
    });
    await writePeopleAndRounds(database.store);
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
    ["ROUND-1 a follow-up's state kept twice", "UPDATE rounds SET state = 'open' WHERE round = 'second'"],
    ["ROUND-1 the winter's round without a state", "UPDATE rounds SET state = NULL WHERE round = 'implementation'"],
    ["ROUND-2 a return without a comment", "UPDATE round_entries SET comment = NULL WHERE state = 'returned'"],
    ["ROUND-2 a comment of no words", "UPDATE round_entries SET comment = ' ' WHERE state = 'returned'"],
    ["ROUND-2 a comment where none is due", "UPDATE round_entries SET comment = 'x' WHERE state = 'approved'"],
    [
      "ROUND-2 centres that have submitted an approved one",
      "UPDATE round_entries SET submitted_by = '{x}' WHERE state = 'approved'",
    ],
    ["ROUND-3 a gap without a reason", "UPDATE round_entries SET state = 'not-reported', comment = NULL"],
    ["ROUND-2 milestones in a follow-up", `UPDATE round_entries SET "of" = 'milestones' WHERE round = 'second'`],
    ["two accounts of one address", "UPDATE accounts SET email = 'a@nordfjerd.example'"],
    ["an address in capitals", "UPDATE accounts SET email = upper(email)"],
    ["an account without a name", "UPDATE accounts SET name = ' '"],
    ["a password in the clear", "UPDATE accounts SET password_hash = 'secret'"],
    ["a centre's lead of no centre", "UPDATE grants SET centre = NULL WHERE role = 'centre-lead'"],
    ["an auditor of a centre", "UPDATE grants SET centre = 'x' WHERE role = 'auditor'"],
    ["an editor of a centre and an item", "UPDATE grants SET centre = 'x' WHERE item_year IS NOT NULL"],
    [
      "two coordinators of one item",
      "INSERT INTO grants SELECT account_id, 99, role, centre, committee, item_year, item_number FROM grants WHERE item_year IS NOT NULL",
    ],
    ["a role nobody knows", "UPDATE grants SET role = 'mayor'"],
    ["ROUND-5 a correction without a reason", edition("2, NULL, bytes, size, sha256")],
    ["ROUND-5 a first edition with a reason", edition("0, 'x', bytes, size, sha256")],
    ["ROUND-5 an edition twice", edition("1, NULL, bytes, size, sha256")],
    ["ROUND-5 bytes of another sum", edition("2, 'x', 'y'::bytea, 1, sha256")],
    ["ROUND-5 bytes of another size", edition("2, 'x', bytes, size + 1, sha256")],
    ["ROUND-5 an agreement removed that a report was published of", "DELETE FROM agreements WHERE fiscal_year = 2026"],
    ["a second end of the log", "INSERT INTO log_head (id, sequence, hash) VALUES (2, 0, '')"],
    ["a record before the first", "INSERT INTO log (sequence, content, hash) VALUES (0, '', '')"],
    ["two records of one number", "INSERT INTO log SELECT * FROM log LIMIT 1"],
  ])("%s", async (_case, statement) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^(23|22P02)/) });
  });

  it.each([
    ["ROUND-5 an edition changed", "UPDATE editions SET reason = reason"],
    ["ROUND-5 an edition removed", "DELETE FROM editions"],
    ["ROUND-5 all editions removed", "TRUNCATE editions"],
    ["a record changed", "UPDATE log SET content = content"],
    ["a record removed", "DELETE FROM log WHERE sequence = 1"],
    ["the log removed", "TRUNCATE log"],
  ])("%s", async (_case, statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow(/are never changed or removed/);
  });

  const read = (fiscalYear: number) => database.store.read((reader) => reader.agreement(fiscalYear));
  it("and everything is still as it was saved", async () => {
    expect(await read(2026)).toEqual(agreement2026);
    expect(await read(2025)).toEqual(agreement2025);
  });
});
