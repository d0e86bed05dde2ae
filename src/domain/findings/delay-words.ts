const DELAY = new RegExp(
  [
    String.raw`(?<!\b(?:uden|ikke|ingen)\s)\bforsink\p{L}*`,
    String.raw`\b(?:udskudt|udskydes|udskyde|ud(?:sat|sættes)(?! for\b))\b`,
    String.raw`\bafvente[rs]?\b`,
    String.raw`\bendnu ikke\b`,
    String.raw`\bikke (?:\p{L}+ )?(?:gennemført|nået|færdig\p{L}*|afsluttet|påbegyndt|igangsat|opnået|forelagt|udarbejdet|vedtaget)\b`,
  ].join("|"),
  "iu",
);

/** EFF-1: the words of a status text that speak of delay, or null. A happy smiley says that the milestone is reached. */
export function delayWords(status: string | null): string | null {
  return status === null ? null : (DELAY.exec(status)?.[0] ?? null);
}
