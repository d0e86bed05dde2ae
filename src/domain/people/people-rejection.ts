/** Why something about people and their sign-in was refused. */
export type PeopleRejection =
  /** One answer for a wrong password, an unknown address and a closed account: nobody learns who is here. */
  | { readonly code: "sign-in-refused" }
  | { readonly code: "sign-in-throttled"; readonly waitSeconds: number }
  /** The session has ended, or its token was used before. */
  | { readonly code: "signed-out" }
  | { readonly code: "link-unusable" }
  | {
      readonly code: "password-too-weak";
      readonly why: "length" | "personal" | "common";
      readonly shortest: number;
      readonly longest: number;
    }
  | { readonly code: "password-wrong" }
  /** `account` is what was asked for; null where it was everybody. */
  | { readonly code: "account-unknown"; readonly account: string | null }
  | { readonly code: "account-exists"; readonly email: string }
  | { readonly code: "account-closed"; readonly email: string }
  | { readonly code: "coordinator-taken"; readonly fiscalYear: number; readonly item: string; readonly by: string }
  | { readonly code: "last-administrator" }
  | { readonly code: "people-are-here" };
