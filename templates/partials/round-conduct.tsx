import type { RoundPageTexts } from "../texts/da/round-page.js";
import { CsrfField } from "./csrf-field.js";
import { TextField } from "./text-field.js";

type DateField = "deadlineOn" | "datedOn" | "cutOffOn";

/** What can be done to a round as it is now; null is what cannot. */
export interface ShownConduct {
  readonly open: string | null;
  readonly dates: {
    readonly action: string;
    readonly version: string;
    readonly fields: readonly { readonly field: DateField; readonly value: string; readonly wrong: boolean }[];
  } | null;
  readonly close: string | null;
  readonly reopen: string | null;
  readonly publish: string | null;
  readonly correct: { readonly href: string; readonly text: string } | null;
}

interface Around {
  readonly texts: RoundPageTexts;
  readonly csrf: string | null;
}

/** Everything that the finance office does to a round as a whole. */
export function RoundConduct({ texts, csrf, conduct }: Around & { readonly conduct: ShownConduct }) {
  const { open, dates, close, reopen, publish, correct } = conduct;
  return (
    <>
      {open === null ? null : (
        <section aria-labelledby="aabn">
          <h2 id="aabn">{texts.open.heading}</h2>
          <p>{texts.open.explains}</p>
          <form method="post" action={open} data-waiting={texts.waiting.open}>
            <CsrfField csrf={csrf} />
            <button type="submit" class="button button-primary">
              {texts.open.submit}
            </button>
          </form>
        </section>
      )}
      {publish === null ? null : (
        <p>
          <a class="button button-primary" href={publish}>
            {texts.publish.link}
          </a>
        </p>
      )}
      {correct === null ? null : (
        <p>
          <a class="button button-secondary" href={correct.href}>
            {correct.text}
          </a>
        </p>
      )}
      {close === null ? null : (
        <section aria-labelledby="luk">
          <h2 id="luk">{texts.close.heading}</h2>
          <p>{texts.close.explains}</p>
          <a class="button button-primary" href={close}>
            {texts.close.link}
          </a>
        </section>
      )}
      {dates === null ? null : <Dates texts={texts} csrf={csrf} dates={dates} />}
      {reopen === null ? null : (
        <section aria-labelledby="genaabn">
          <h2 id="genaabn">{texts.reopen.heading}</h2>
          <p>{texts.reopen.explains}</p>
          <form method="post" action={reopen} data-waiting={texts.waiting.reopen}>
            <CsrfField csrf={csrf} />
            <TextField id="begrundelse" label={texts.reopen.reason} value="" rows={3} isSaid required />
            <button type="submit" class="button button-secondary">
              {texts.reopen.submit}
            </button>
          </form>
        </section>
      )}
    </>
  );
}

const NAMES = { deadlineOn: "frist", datedOn: "dateret", cutOffOn: "skaeringsdato" } as const;

function Dates({ texts: { dates: texts }, csrf, dates }: Around & { dates: NonNullable<ShownConduct["dates"]> }) {
  const worded = {
    deadlineOn: { label: texts.deadline, hint: texts.deadlineHint },
    datedOn: { label: texts.datedOn, hint: texts.datedOnHint },
    cutOffOn: { label: texts.cutOffOn, hint: texts.cutOffOnHint },
  };
  return (
    <section aria-labelledby="datoer">
      <h2 id="datoer">{texts.heading}</h2>
      <form method="post" action={dates.action}>
        <CsrfField csrf={csrf} />
        <input type="hidden" name="set" value={dates.version} />
        <div class="field-row">
          {dates.fields.map(({ field, value, wrong }) => (
            <TextField
              key={field}
              id={NAMES[field]}
              {...worded[field]}
              type="date"
              value={value}
              error={wrong ? texts.wrong : null}
            />
          ))}
        </div>
        <button type="submit" class="button button-secondary">
          {texts.submit}
        </button>
      </form>
    </section>
  );
}
