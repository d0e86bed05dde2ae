import { accept, type Outcome, reject } from "../rejection.js";
import type { Account } from "./account.js";
import { isCommon } from "./common-passwords.js";

/** In characters as people count them. Long rather than intricate: nobody remembers three kinds of signs. */
const SHORTEST = 12;
/** A whole sentence fits; a book would only keep the machine busy. */
const LONGEST = 256;

/** A password that is not guessed at once: long enough, not its owner's name or address, and not what everybody takes. */
export function judgePassword(password: string, { email, name }: Pick<Account, "email" | "name">): Outcome<string> {
  const weak = (why: "length" | "personal" | "common") =>
    reject({ code: "password-too-weak", why, shortest: SHORTEST, longest: LONGEST });
  const { length } = [...password];
  if (length < SHORTEST || length > LONGEST) return weak("length");
  const [mailbox = ""] = email.split("@");
  const personal = [email, mailbox, name, name.split(/\s+/).toReversed().join("")].map(letters);
  if (personal.includes(letters(password))) return weak("personal");
  return isCommon(password) ? weak("common") : accept(password);
}

/** Digits and signs around a name make it no better, and hardly longer to guess. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, "") || text;
}
