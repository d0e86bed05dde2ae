import { BackLink } from "../partials/back-link.js";
import { CoordinatorLine, type CoordinatorLineProps } from "../partials/coordinator-line.js";
import { AsWritten, Said, Worded } from "../partials/said.js";
import { RatingWords, type ShownRating } from "../partials/smiley.js";
import type { ItemStoryTexts } from "../texts/da/item-story.js";
import { said, type Wording } from "../texts/said.js";

export interface ItemStoryPageProps {
  readonly texts: ItemStoryTexts;
  readonly heading: Wording;
  readonly agreement: Wording;
  readonly back: { readonly href: string; readonly text: string };
  /** What the story is told from, when it is not how things stand now. */
  readonly asOf: string | null;
  readonly facts: readonly { readonly name: string; readonly value: Wording }[];
  /** null: it is not told. */
  readonly coordinator: CoordinatorLineProps | null;
  readonly description: Wording;
  readonly money: Wording;
  readonly rounds: readonly StoryRound[];
  readonly extra: readonly { readonly round: string; readonly text: string }[];
  /** Newest first; null: it is not told. */
  readonly history: readonly StoryEvent[] | null;
  /** What is not shown of it. */
  readonly historyNote: string | null;
}

export interface StoryRound {
  readonly round: string;
  /** null: it is not told. */
  readonly state: string | null;
  readonly milestone: Wording;
  readonly effort: StoryRating;
  readonly economy: StoryRating;
}

export interface StoryRating {
  readonly rating: ShownRating;
  readonly status: string | null;
  /** What else is to be said of it. */
  readonly notes: readonly Wording[];
}

export interface StoryEvent {
  readonly key: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly changes: readonly { readonly field: string; readonly before: Wording; readonly after: Wording }[];
  readonly reason: Wording | null;
}

export function ItemStoryPage(props: ItemStoryPageProps) {
  const { texts, heading, agreement, back, asOf, coordinator, description, money, extra, history } = props;
  return (
    <>
      <BackLink href={back.href}>{back.text}</BackLink>
      <h1>
        <Worded>{heading}</Worded>
      </h1>
      <p class="font-lead">
        <Worded>{agreement}</Worded>
      </p>
      {asOf === null ? null : <p>{asOf}</p>}
      <Facts {...props} />
      {coordinator === null ? null : <CoordinatorLine {...coordinator} />}
      <h2>{texts.description}</h2>
      <AsWritten>{description}</AsWritten>
      <h2>{texts.money}</h2>
      <AsWritten>{money}</AsWritten>
      <Year {...props} />
      {extra.length === 0 ? null : (
        <section>
          <h2>{texts.extra}</h2>
          <dl class="facts">
            {extra.flatMap(({ round, text }) => [
              <dt key={`${round}-round`}>{round}</dt>,
              <dd key={`${round}-text`} class="as-written">
                <Said>{text}</Said>
              </dd>,
            ])}
          </dl>
        </section>
      )}
      {history === null ? null : <History {...props} history={history} />}
    </>
  );
}

function Facts({ texts, facts }: ItemStoryPageProps) {
  return (
    <>
      <h2>{texts.facts}</h2>
      <dl class="facts">
        {facts.flatMap(({ name, value }) => [
          <dt key={`${name}-name`}>{name}</dt>,
          <dd key={`${name}-value`} class="as-written">
            <Worded>{value}</Worded>
          </dd>,
        ])}
      </dl>
    </>
  );
}

function Year({ texts, rounds }: ItemStoryPageProps) {
  return (
    <>
      <h2 id="aaret">{texts.year}</h2>
      <p>{texts.yearHelp}</p>
      <table class="table item-year" aria-labelledby="aaret">
        <thead>
          <tr>
            <th scope="col">{texts.round}</th>
            <th scope="col">{texts.milestone}</th>
            <th scope="col">{texts.effort}</th>
            <th scope="col">{texts.economy}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, state, milestone, effort, economy }) => (
            <tr key={round}>
              <th scope="row">
                {round} {state === null ? null : <span class="round-state">{state}</span>}
              </th>
              <td data-title={texts.milestone} class="as-written">
                <Worded>{milestone}</Worded>
              </td>
              <td data-title={texts.effort}>
                <Rated {...effort} />
              </td>
              <td data-title={texts.economy}>
                <Rated {...economy} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Rated({ rating, status, notes }: StoryRating) {
  return (
    <>
      <RatingWords rating={rating} />
      {status === null ? null : <AsWritten>{said(status)}</AsWritten>}
      {notes.map((note, index) => (
        <AsWritten key={`${index}`}>{note}</AsWritten>
      ))}
    </>
  );
}

function History({
  texts,
  history,
  historyNote,
}: Pick<ItemStoryPageProps, "texts" | "historyNote"> & { readonly history: readonly StoryEvent[] }) {
  return (
    <>
      <h2>{texts.history}</h2>
      {history.length === 0 ? <p>{texts.noHistory}</p> : null}
      {historyNote === null ? null : <p>{historyNote}</p>}
      <ol class="history nobullet-list no-max-width">
        {history.map(({ key, when, who, what, changes, reason }) => (
          <li key={key}>
            <p>
              <strong>{`${who} ${what}`}</strong> <span class="when">{when}</span>
            </p>
            {changes.length === 0 ? null : (
              <dl class="changes">
                {changes.map(({ field, before, after }) => (
                  <div key={field}>
                    <dt>{field}</dt>
                    {before === "" ? null : (
                      <dd class="as-written">
                        <b>{`${texts.before}:`}</b> <Worded>{before}</Worded>
                      </dd>
                    )}
                    <dd class="as-written">
                      <b>{`${texts.after}:`}</b> <Worded>{after}</Worded>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            {reason === null ? null : <AsWritten>{reason}</AsWritten>}
          </li>
        ))}
      </ol>
    </>
  );
}
