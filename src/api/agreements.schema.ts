import { z } from "zod";
import { Contact } from "../domain/agreements/agreement.js";
import { FiscalYear } from "../domain/ids.js";
import { Line } from "../domain/text.js";

export const AgreementSummary = z
  .strictObject({ fiscalYear: FiscalYear, title: z.string(), items: z.int() })
  .meta({ id: "AgreementSummary" });

/** The name of the published format's schema among the documented ones. */
export const AGREEMENT_DOCUMENT = "AgreementDocument";

/** A document in the published format; what is in it is for the format's own reader to judge. */
export const AgreementDocument = z.unknown().meta({ $ref: `#/components/schemas/${AGREEMENT_DOCUMENT}` });

export const AgreementChanges = z
  .strictObject({
    title: Line.exactOptional(),
    caseNumber: Line.nullable().exactOptional(),
    contact: Contact.exactOptional(),
  })
  .meta({ id: "AgreementChanges" });
