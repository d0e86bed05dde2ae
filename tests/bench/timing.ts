export async function timed<T>(work: () => Promise<T>): Promise<[milliseconds: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** Of several: what else the machine does only ever adds. */
export async function fastest(work: () => Promise<unknown>, runs = 5): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await timed(work))[0]);
  return Math.min(...times);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
