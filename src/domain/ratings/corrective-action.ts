import { z } from "zod";
import { Line, Text } from "../text.js";

/** EFF-3: what is proposed to the deciding body, or that the matter is put before it at an expected meeting. */
export const CorrectiveAction = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("proposed"),
    decidingBody: Line,
    proposal: Text,
    expectedMeeting: Line.nullable(),
  }),
  z.strictObject({ kind: z.literal("put-before"), decidingBody: Line, expectedMeeting: Line }),
]);
export type CorrectiveAction = z.infer<typeof CorrectiveAction>;
