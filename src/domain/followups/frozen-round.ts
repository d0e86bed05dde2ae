import { z } from "zod";
import { Agreement, Chapter } from "../agreements/agreement.js";
import { FiscalYear, PlainDate } from "../ids.js";
import { Item } from "../items/item.js";
import { RoundName } from "./round-work.js";

/** An earlier agreement's item as it stood in a later round. */
export const FrozenExtra = z.strictObject({
  fiscalYear: FiscalYear,
  agreementTitle: z.string(),
  chapter: Chapter.pick({ number: true, title: true, subTheme: true }),
  item: Item,
});
export type FrozenExtra = z.infer<typeof FrozenExtra>;

/** What a round held when it was closed: all that its report says. Later rounds are not in it. */
export const FrozenRound = z.strictObject({
  round: RoundName,
  agreement: Agreement,
  extraItems: z.array(FrozenExtra),
  datedOn: PlainDate.nullable(),
});
export type FrozenRound = z.infer<typeof FrozenRound>;
