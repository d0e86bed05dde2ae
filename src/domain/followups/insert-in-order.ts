/**
 * `mine`, with what only `theirs` has put where their order puts it: behind the nearest predecessor that both have. When
 * they have nothing in common it goes last.
 */
export function insertInOrder<T>(mine: readonly T[], theirs: readonly T[], isSame: (a: T, b: T) => boolean): T[] {
  const result = [...mine];
  const first = theirs.findIndex((one) => mine.some((other) => isSame(other, one)));
  if (first < 0) return [...result, ...theirs];
  let at = mine.findIndex((other) => isSame(other, theirs[first] as T));
  for (const one of theirs) {
    const here = result.findIndex((other) => isSame(other, one));
    if (here >= 0) at = here + 1;
    else result.splice(at++, 0, one);
  }
  return result;
}
