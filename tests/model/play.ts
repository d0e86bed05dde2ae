import { createHash } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import type { Method } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import {
  type Agreement,
  CHECKPOINTS,
  type Command,
  type Entry,
  inOrder,
  keyOf,
  newAgreement,
  type RoundName,
  type Seen,
  WINTER,
} from "./agreement.js";
import { attemptOf } from "./attempts.js";
import { type Attempt, extraOf, type Move, PEOPLE, type PersonName, type Sketch } from "./moves.js";
import { economyText, requestOf } from "./requests.js";
import { predict } from "./round-model.js";
import { basisOf, seenBy, shown } from "./seen.js";
import type { Site } from "./site.js";

/** What a sequence has met, by how often. */
export type Met = Map<string, number>;

interface Shown {
  readonly of: Entry["of"];
  readonly item: string;
  readonly version: string;
}

/** A round as the finance office was shown it last. */
interface RoundShown {
  readonly etag: string;
  readonly body: Body;
}
// biome-ignore lint/suspicious/noExplicitAny: an answer, as it came
type Body = any;

/** Plays a sequence on the model and over HTTP, side by side. @throws when they differ */
export async function play(site: Site, sketch: Sketch, moves: readonly Move[], met: Met): Promise<void> {
  const game = await Game.begin(site, sketch);
  for (const move of moves) {
    const attempt = attemptOf(game.model, sketch, move);
    if (attempt) await game.try(attempt, met);
  }
  await game.end(met);
}

class Game {
  private readonly rounds = new Map<RoundName, RoundShown>();
  /** What has been the version of something before. */
  private readonly versions = new Map<string, string[]>();
  /** What stood under each version of something. */
  private readonly underVersion = new Map<string, string>();
  /** Reports that never change again, by their address. */
  private readonly printed = new Map<string, Buffer>();

  private constructor(
    private readonly site: Site,
    public model: Agreement,
  ) {}

  static async begin(site: Site, { items, hasExtra }: Sketch): Promise<Game> {
    const { door, year } = site;
    const extras = hasExtra ? [extraOf(year)] : [];
    for (const { fiscalYear, number, centres } of extras) {
      await door.keep(anAgreement({ fiscalYear, items: [anItem({ number, responsibleCentres: centres })] }));
    }
    const written = items.map(({ number, centres, contributors, milestones, money, moneyInText }) =>
      anItem({
        number,
        milestones,
        responsibleCentres: centres,
        contributors: { centres: contributors, all: false, note: null },
        economy: { text: economyText(moneyInText), moneySetAside: money },
      }),
    );
    const extraFollowUps = extras.map(({ fiscalYear, number }) => ({ fiscalYear, number: number as never }));
    await door.keep(anAgreement({ fiscalYear: year, items: written, extraFollowUps }));
    return new Game(site, newAgreement(structuredClone(items), extras));
  }

  async try(attempt: Attempt, met: Met): Promise<void> {
    const { by, command, seen } = attempt;
    const predicted = predict(this.model, PEOPLE[by], command, seen);
    const response = await this.send(by, command, seen);
    const came = response.statusCode < 300 ? "done" : response.json().code;
    const expected = "refused" in predicted ? predicted.refused : "done";
    expect(came, `${JSON.stringify(attempt)} is answered ${response.statusCode} ${response.body.slice(0, 600)}`).toBe(
      expected,
    );
    count(met, `${command.do}: ${expected}`);
    if ("next" in predicted) for (const what of turnsBy(this.model, predicted.next, command)) count(met, what);
    if (expected === "changed-meanwhile") this.expectConflict(command, response);
    if ("refused" in predicted) {
      // whether it has changed nothing is seen when the round is asked for again
      this.rounds.clear();
      return;
    }
    const before = this.model;
    this.model = predicted.next;
    if (command.do === "look") return this.expectSeen(command.round, by, response.json());
    this.rounds.clear();
    if (response.json().centres && by === "office") this.remember(command.round, response);
    await this.compare(command.round);
    await this.keepPrinted(before, command, response);
  }

  /** Every round that has begun, and every report that was never to change. */
  async end(met: Met): Promise<void> {
    const begun = ([WINTER, ...CHECKPOINTS] as const).filter((name) => this.model.rounds[name].state !== "planned");
    for (const name of begun) await this.compare(name);
    for (const [url, bytes] of this.printed) {
      expect((await this.ask("office", "GET", url)).rawPayload.equals(bytes), url).toBe(true);
    }
    const { rounds, editions } = this.model;
    const published = Object.keys(editions).length;
    if (published > 0) count(met, "ended: with something published");
    if (published > 1) count(met, "ended: with several published");
    if (rounds[WINTER].state === "closed") count(met, "ended: with the winter's round closed");
  }

  // asking

  private async ask(by: PersonName, method: Method, url: string, body?: unknown, seen?: string) {
    const person = await this.site.person(by);
    const headers = seen === undefined ? {} : { headers: { "if-match": seen } };
    return this.site.door.callAs(person, method, url, body === undefined ? headers : { body, ...headers });
  }

  private get address(): string {
    return `/agreements/${this.site.year}`;
  }

  private roundAddress(name: RoundName): string {
    return name === WINTER ? `${this.address}/${WINTER}` : `${this.address}/follow-ups/${name}`;
  }

  private async round(name: RoundName): Promise<RoundShown> {
    return this.rounds.get(name) ?? this.remember(name, await this.ask("office", "GET", this.roundAddress(name)));
  }

  private remember(name: RoundName, response: LightMyRequestResponse): RoundShown {
    expect(response.statusCode, response.body).toBe(200);
    const round = { etag: String(response.headers.etag), body: response.json() };
    this.rounds.set(name, round);
    this.note(name, round.etag);
    this.expectSameUnder(`${name} ${round.etag}`, round.body);
    for (const { version, ...entry } of entriesIn(round.body)) {
      const what = `${name}/${keyOf(entry as Entry)}`;
      this.note(what, version);
      this.expectSameUnder(`${what} ${version}`, { entry, basis: basisOf(this.model, name, entry as Entry) });
    }
    return round;
  }

  /** A version stands for all that is shown under it, and for what that rests on. */
  private expectSameUnder(version: string, facts: object): void {
    const known = this.underVersion.get(version) ?? JSON.stringify(facts);
    expect(JSON.stringify(facts), version).toBe(known);
    this.underVersion.set(version, known);
  }

  private note(what: string, version: string): void {
    const known = this.versions.get(what) ?? [];
    if (known.at(-1) !== version) this.versions.set(what, [...known, version]);
  }

  /** Of something, the version that stands, or one that does not stand any more. */
  private versionOf(what: string, now: string, seen: Seen): string {
    if (seen === "right") return now;
    return this.versions.get(what)?.findLast((version) => version !== now) ?? '"gammel"';
  }

  private async send(by: PersonName, command: Command, seen: Seen): Promise<LightMyRequestResponse> {
    const { method, url, body } = requestOf(this.model, command, this.address, this.roundAddress(command.round));
    if (command.do === "look") return this.ask(by, method, url);
    if ("entries" in command) {
      const entries = await Promise.all(command.entries.map((entry) => this.seenEntry(command.round, entry, seen)));
      return this.ask(by, method, url, { ...body, entries });
    }
    if (seen === "none") return this.ask(by, method, url, body);
    return this.ask(by, method, url, body, await this.tagOf(command, seen));
  }

  private async seenEntry(round: RoundName, entry: Entry, seen: Seen) {
    if (seen === "none") return { entry };
    return { entry, version: this.versionOf(`${round}/${keyOf(entry)}`, await this.entryVersion(round, entry), seen) };
  }

  private async entryVersion(name: RoundName, entry: Entry): Promise<string> {
    const { body } = await this.round(name);
    return entriesIn(body).find((one) => keyOf(one as Entry) === keyOf(entry))?.version ?? "gammel";
  }

  private async tagOf(command: Command, seen: Seen): Promise<string> {
    if (command.do === "draft") {
      const { version } = (await this.seenEntry(command.round, command.entry, seen)) as { version: string };
      return version.startsWith('"') ? version : `"${version}"`;
    }
    if (command.do === "milestone" || command.do === "edit") {
      const url = `${this.address}/items/${command.item}`;
      const now = String((await this.ask("office", "GET", url)).headers.etag);
      this.note(url, now);
      return this.versionOf(url, now, seen);
    }
    return this.versionOf(command.round, (await this.round(command.round)).etag, seen);
  }

  // comparing

  private async compare(name: RoundName): Promise<void> {
    this.expectSeen(name, "office", (await this.round(name)).body);
  }

  private expectSeen(name: RoundName, by: PersonName, body: Body): void {
    expect(comparable(body)).toEqual(seenBy(this.model, PEOPLE[by], name));
  }

  /** A lost race names what stands now, and that is not what the change was made from. */
  private expectConflict(command: Command, response: LightMyRequestResponse): void {
    const { conflict, conflicts = [conflict] } = response.json();
    expect(conflicts.length).toBeGreaterThan(0);
    for (const { entry, version, fields } of conflicts) {
      expect(Array.isArray(fields)).toBe(true);
      const about = entry ?? (command.do === "draft" ? command.entry : null);
      const now = about ? this.versions.get(`${command.round}/${keyOf(about)}`)?.at(-1) : null;
      if (now) expect(version).toBe(now);
    }
  }

  /** Reports are kept as they were when a round was closed or published, and never change until it is reopened. */
  private async keepPrinted(before: Agreement, command: Command, response: LightMyRequestResponse): Promise<void> {
    if (command.round === WINTER) return;
    const current = `${this.roundAddress(command.round)}/report`;
    if (command.do === "reopen") this.printed.delete(current);
    if (command.do === "publish" || command.do === "correct") {
      const { number, sha256 } = response.json();
      expect(number).toBe(this.model.editions[command.round]);
      expect(number).toBe((before.editions[command.round] ?? 0) + 1);
      this.printed.delete(current);
      const url = String(response.headers.location);
      const report = await this.ask("office", "GET", `${url}/report`);
      expect(createHash("sha256").update(report.rawPayload).digest("hex")).toBe(sha256);
      this.printed.set(`${url}/report`, report.rawPayload);
    }
    if (command.do === "close") this.printed.set(current, (await this.ask("office", "GET", current)).rawPayload);
  }
}

// answers

function entriesIn({ entries, extraFollowUps = [] }: Body): Shown[] {
  return [...entries.flatMap((one: Body) => (one.effort ? [one.effort, one.economy] : [one])), ...extraFollowUps];
}

/** What the model tells of a round, out of what was answered. */
function comparable(body: Body) {
  const { state, datedOn, cutOffOn, deadlineOn, editions, centres, hindrances, entries, extraFollowUps } = body;
  const shared = {
    state,
    deadlineOn,
    centres,
    hindrances: hindrances.map((one: Body) => `${one.item} ${one.rule}`).toSorted(inOrder),
  };
  if (datedOn === undefined) {
    const own = entries.map(({ item, milestones, progress, work }: Body) => ({ item, milestones, progress, work }));
    return { ...shared, entries: own };
  }
  return {
    ...shared,
    datedOn,
    cutOffOn,
    editions,
    entries: entries.map(({ item, effort, economy }: Body) => ({
      item,
      effort: rated(effort),
      economy: rated(economy),
    })),
    extraFollowUps: extraFollowUps.map(({ item, text, progress, work }: Body) => ({ item, text, progress, work })),
  };
}

function rated({ asked, rating, progress, work }: Body) {
  if (!rating) return { asked, rating, progress, work };
  const { reading: _, ...said } = rating;
  return { asked, rating: shown(said), progress, work };
}

/** What a command has come to that its answer does not tell. */
function turnsBy(before: Agreement, after: Agreement, command: Command): string[] {
  const { do: what, round } = command;
  const works = ({ rounds }: Agreement) => Object.entries(rounds).flatMap(([at, { work }]) => keyed(at, work));
  const was = new Map(works(before));
  const turned = (from: readonly string[], to: string | undefined) =>
    [...was].some(([key, state]) => from.includes(state) && new Map(works(after)).get(key) === to);
  const turns: string[] = [];
  if (what === "reopen" && turned(["not-reported"], undefined)) turns.push("reopen: with gaps");
  if (["milestone", "edit", "correct"].includes(what) && turned(["submitted", "approved"], "draft")) {
    turns.push(`${what}: unsettles`);
  }
  if (what !== "correct" || round === WINTER) return turns;
  const moneyIn = ({ items }: Pick<Agreement, "items">) => items.map(({ money }) => money).join();
  const { frozen } = before;
  if (frozen[round] && moneyIn(frozen[round]) !== moneyIn(before)) turns.push("correct: beside other changes");
  if (turned(["not-reported"], "approved")) turns.push("correct: a gap");
  if (CHECKPOINTS.some((at) => before.rounds[at].state === "open")) turns.push("correct: under an open round");
  return turns;
}

function keyed(at: string, work: Agreement["rounds"]["first"]["work"]): [string, string][] {
  return Object.entries(work).map(([key, { state }]) => [`${at}/${key}`, state]);
}

function count(met: Met, what: string): void {
  met.set(what, (met.get(what) ?? 0) + 1);
}
