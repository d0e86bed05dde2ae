import { z } from "zod";

/** A fiscal year, which names an agreement: there is one per year. */
export const FiscalYear = z.int().min(1970).max(2999);
export type FiscalYear = z.infer<typeof FiscalYear>;

/** The number of an item: a string, unique within its agreement only (`4.1` is not `4.10`). Its letters are spelled out: the pattern is published. */
export const ItemNumber = z
  .string()
  .max(20)
  .regex(/^[0-9A-Za-zÆØÅæøåÄÖäöÉéÜü]+(\.[0-9A-Za-zÆØÅæøåÄÖäöÉéÜü]+)*$/)
  .brand<"ItemNumber">();
export type ItemNumber = z.infer<typeof ItemNumber>;

/** An item of an agreement that may be another year's. */
export const ItemReference = z.strictObject({ fiscalYear: FiscalYear, number: ItemNumber });
export type ItemReference = z.infer<typeof ItemReference>;

/** A day without a time, `YYYY-MM-DD`, of a year that an agreement can be about. */
export const PlainDate = z.iso.date().regex(/^[12]/);
export type PlainDate = z.infer<typeof PlainDate>;
