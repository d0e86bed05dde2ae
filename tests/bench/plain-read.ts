import type pg from "pg";

const OF_AGREEMENT = "agreement_id = (SELECT id FROM agreements WHERE fiscal_year = $1)";
const OF_ITEMS = `item_id IN (SELECT id FROM items WHERE ${OF_AGREEMENT})`;

/** The same rows that the store reads of an agreement, by the plain driver and nothing else. */
export async function readPlainly(pool: pg.Pool, fiscalYear: number): Promise<number> {
  const statements = [
    "SELECT * FROM agreements WHERE fiscal_year = $1",
    `SELECT * FROM follow_ups WHERE ${OF_AGREEMENT}`,
    `SELECT * FROM extra_follow_ups WHERE ${OF_AGREEMENT}`,
    `SELECT * FROM chapters WHERE ${OF_AGREEMENT} ORDER BY position`,
    `SELECT * FROM items WHERE ${OF_AGREEMENT} ORDER BY position`,
    `SELECT item_units.*, name FROM item_units JOIN units ON units.id = unit_id WHERE ${OF_ITEMS} ORDER BY position`,
    `SELECT * FROM milestones WHERE ${OF_ITEMS} ORDER BY checkpoint`,
    `SELECT * FROM effort_ratings WHERE ${OF_ITEMS} ORDER BY checkpoint`,
    `SELECT * FROM economy_ratings WHERE ${OF_ITEMS} ORDER BY checkpoint`,
    `SELECT * FROM extra_follow_up_statuses WHERE ${OF_ITEMS} ORDER BY fiscal_year, checkpoint`,
  ];
  let rows = 0;
  for (const statement of statements) rows += (await pool.query(statement, [fiscalYear])).rows.length;
  return rows;
}
