import type { Language } from "../../templates/texts/language.js";
import type { textsIn } from "../../templates/texts/texts.js";
import type { Held, PartName } from "./my-follow-up-parts.form.js";
import type { RoundInSight, Task } from "./my-follow-up-tasks.js";

/** Everything that a part of a form is worded from. */
export interface Around {
  readonly language: Language;
  readonly texts: ReturnType<typeof textsIn>;
  readonly round: RoundInSight;
  readonly task: Task;
  readonly held: ReadonlyMap<PartName, Held>;
}
