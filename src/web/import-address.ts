export const IMPORT = "/aftaler/hent-ind";

/** Where somebody looks at what a file of theirs would bring in. */
export function uploadAddress(id: string, under = ""): string {
  return `${IMPORT}/${id}${under}`;
}
