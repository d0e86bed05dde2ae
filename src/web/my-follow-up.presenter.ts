import type { FastifyRequest } from "fastify";
import type { MyFollowUpFormProps, Notice } from "../../templates/pages/my-follow-up-item.js";
import { textsIn, wordBreach } from "../../templates/texts/texts.js";
import { progressOfTask } from "./my-follow-up-hindrances.js";
import { headingOf, presentTask } from "./my-follow-up-item.presenter.js";
import { mayWrite } from "./my-follow-up-list.presenter.js";
import type { SavedTask } from "./my-follow-up-parts.form.js";
import { presentSheets, sheetAddress, tasksOnSheet } from "./my-follow-up-sheets.js";
import type { RoundInSight, Task } from "./my-follow-up-tasks.js";
import { addressOfRound, writingAddress } from "./round-address.js";

export interface ShownForm {
  readonly csrf: string | null;
  readonly notice: Notice | null;
  /** What was typed and not saved, by the keys of its items. */
  readonly saved?: ReadonlyMap<string, SavedTask>;
}

/** The page of one item. */
export function presentItemForm(
  request: FastifyRequest,
  round: RoundInSight,
  task: Task,
  shown: ShownForm & Pick<MyFollowUpFormProps, "coordinator">,
): MyFollowUpFormProps {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  const address = writingAddress(round, task.fiscalYear, task.item.number);
  const buttons = [
    { value: "naeste", text: mine.saveAndNext, kind: "primary" as const },
    { value: "kladde", text: mine.save, kind: "secondary" as const },
    ...(task.maySubmit ? [{ value: "indsend", text: mine.saveAndSubmit, kind: "secondary" as const }] : []),
  ];
  const form = formOf(request, [task], shown, { action: address, buttons });
  const about = { heading: headingOf(request.language, task), coordinator: shown.coordinator, sheets: null };
  return { ...common(request, round, [task], shown, form), ...about };
}

/** The page of all items. */
export function presentWholeForm(request: FastifyRequest, round: RoundInSight, shown: ShownForm): MyFollowUpFormProps {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  const buttons = [{ value: "kladde", text: mine.saveAll, kind: "primary" as const }];
  const tasks = tasksOnSheet(request, round);
  const form = formOf(request, tasks, shown, { action: sheetAddress(request, round), buttons });
  const heading = `${mine.heading}: ${mine.round(round.round, round.fiscalYear)}`;
  const sheets = { label: mine.sheets, links: presentSheets(request, round) };
  return { ...common(request, round, tasks, shown, form), coordinator: null, heading, sheets };
}

function formOf(
  request: FastifyRequest,
  tasks: readonly Task[],
  { csrf, saved }: ShownForm,
  rest: Pick<NonNullable<MyFollowUpFormProps["form"]>, "action" | "buttons">,
): MyFollowUpFormProps["form"] {
  const open = tasks.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  const hasConflict = [...(saved?.values() ?? [])].some(({ held }) =>
    [...held.values()].some(({ isConflict }) => isConflict),
  );
  return {
    ...rest,
    csrf,
    writer: request.proof?.account.id ?? "",
    keys: open.map(({ key }) => key),
    // what is handed in is taken back by whoever means to, not by a letter typed by mistake
    autosave: !hasConflict && open.every((task) => progressOfTask(request.actor, task) !== "submitted"),
    takeTheirs: hasConflict ? rest.action : null,
  };
}

function common(
  request: FastifyRequest,
  round: RoundInSight,
  tasks: readonly Task[],
  { notice, saved }: ShownForm,
  form: MyFollowUpFormProps["form"],
): Omit<MyFollowUpFormProps, "heading" | "coordinator" | "sheets"> {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  const closed = round.state === "open" ? mine.readOnly : mine.closed(round.state);
  return {
    texts: mine,
    back: { href: addressOfRound(round), text: mine.back },
    notice,
    form,
    readOnly: form === null || !mayWrite(request, round) ? closed : null,
    tasks: tasks.map((task) => presentTask(request, round, task, saved?.get(task.key))),
  };
}

/** The items by their numbers; an earlier year's with its year, which may have the same number. */
export function numbersOf({ language }: Pick<FastifyRequest, "language">, tasks: readonly Task[]): string {
  const { myFollowUpTexts: mine } = textsIn(language);
  return tasks
    .map(({ kind, item, fiscalYear }) => (kind === "extra" ? mine.extraNumber(item.number, fiscalYear) : item.number))
    .join(", ");
}

/** That an item's draft is saved, and what it lacks before it can be submitted. */
export function savedNotice({ language }: Pick<FastifyRequest, "language">, tasks: readonly Task[]): Notice | null {
  if (tasks.length === 0) return null;
  const texts = textsIn(language);
  const { myFollowUpTexts: mine } = texts;
  const lacking = tasks.flatMap(({ hindrances }) => hindrances.map(({ breach }) => wordBreach(texts, breach)));
  const lines = [mine.saved(numbersOf({ language }, tasks))];
  if (lacking.length === 0 || tasks.length > 1) return { kind: "success", heading: mine.savedHeading, lines };
  return { kind: "warning", heading: mine.savedHeading, lines: [...lines, mine.savedLacks, ...lacking] };
}
