/** Rows per statement: PostgreSQL takes 65,535 parameters, the widest row has fourteen. */
const BATCH = 1000;

export async function inBatches<R>(rows: readonly R[], write: (part: R[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}
