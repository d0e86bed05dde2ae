/** Words that, with digits and signs around them, are among the first to be tried. */
const COMMON_WORDS = new Set(
  `password passwort adgangskode kodeord losen lösenord löseord hemmelig hemmeligt secret letmein welcome velkommen välkommen
  admin administrator qwerty qwertyuiop qwertyuiopå asdfghjkl asdfghjklæ asdfghjklö zxcvbnm abcdef abcdefgh abcdefghij
  abcdefghijkl sommer vinter efterår forår sommar höst vår summer winter spring autumn januar februar marts april maj juni
  juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag kommune kommun
  danmark sverige budget budgetopfølgning milepæl iloveyou jegelskerdig jagälskardig football fodbold fotboll`.split(
    /\s+/,
  ),
);

const COMMON_AS_THEY_ARE = new Set(
  `123456789012 1234567890123 12345678901234 123456789123 123123123123 098765432109 987654321012 012345678910
  1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv q1w2e3r4t5y6 qwerty123456 abcd1234abcd abc123abc123`.split(/\s+/),
);

/** One of the first that anybody would try: a common word, alone or twice, or a short piece over and over. */
export function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  if (COMMON_AS_THEY_ARE.has(plain) || /^(.{1,4})\1+$/su.test(plain)) return true;
  const letters = plain.replace(/[^\p{L}]/gu, "");
  const half = letters.slice(0, letters.length / 2);
  return COMMON_WORDS.has(letters) || (letters === half + half && COMMON_WORDS.has(half));
}
