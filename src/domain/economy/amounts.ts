/** An amount in Danish prose: whole kroner, and where it stands. */
export interface WrittenAmount {
  readonly kroner: number;
  readonly start: number;
}

// "1.6 mio. kr." is a slip for "1,6 mio. kr."; "1.600 kr." is not
const AMOUNT =
  /(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d+))?\s*(mia\.?|milliard(?:er)?|mio\.?|mill\.?|million(?:er)?|t\.?|tusinde?)?\s*(?:kr\.?|kroner)(?![\p{L}])/giu;
const FACTORS: Record<string, number> = {
  mia: 1e9,
  milliard: 1e9,
  milliarder: 1e9,
  mio: 1e6,
  mill: 1e6,
  million: 1e6,
  millioner: 1e6,
  t: 1e3,
  tusind: 1e3,
  tusinde: 1e3,
};

/** The amounts of a text ("0,6 mio. kr.", "175.000 kr.", "300 t.kr."), in the order they stand. */
export function amountsIn(text: string): WrittenAmount[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const whole = Number((match[1] ?? "").replaceAll(".", ""));
    const fraction = match[2] ? Number(`0.${match[2]}`) : 0;
    const factor = FACTORS[(match[3] ?? "").toLowerCase().replaceAll(".", "")] ?? 1;
    return { kroner: Math.round((whole + fraction) * factor), start: match.index };
  });
}
