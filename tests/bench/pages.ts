import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMO_PASSWORD, demoPeople } from "../../scripts/demo/people.js";
import { letIn } from "../../scripts/demo/play-round.js";
import { openApp } from "../../src/app.js";
import { configFrom } from "../../src/config.js";
import { accepted } from "../builders/agreements.js";
import { LARGE_ROUND, openLargeYear } from "./large-year.js";
import { fastest } from "./timing.js";

/** Of the finance office, which sees every item. */
const PATHS = [
  "/min-opfoelgning/2026/tredje",
  "/min-opfoelgning/2026/tredje?vis=alle",
  "/min-opfoelgning/2026/tredje/punkt/1.1",
  "/runde/2026/tredje",
  "/runde/2026/tredje/indberetninger",
  "/runde/2026/tredje/luk",
  "/overblik/2026",
  "/aftale/2026",
  "/punkt/2026/1.1",
];

/** As many of what is long and of what is short: what else the machine does meets the long more often. */
const RUNS = 20;

export interface MeasuredPage {
  readonly path: string;
  /** Milliseconds, from asking over HTTP to the last of its bytes, packed. */
  readonly page: number;
  /** Milliseconds that reading the agreement takes, which every one of them tells of, and nothing made of it. */
  readonly data: number;
}

/** Asks the whole program for its pages of as many items. */
export async function measurePages(items: number): Promise<MeasuredPage[]> {
  const folder = await mkdtemp(join(tmpdir(), "milepael-bench-"));
  const app = await openApp(configFrom({ DATA_DIR: folder, PORT: "0", LOG_LEVEL: "silent" }), "npm run bench");
  try {
    await openLargeYear(app.useCases, items);
    await letIn(app.useCases, demoPeople.slice(0, 1), accepted);
    const address = await app.listen();
    const cookie = await signIn(address);
    // what a page has never run yet is slow, whatever it is
    for (const path of PATHS) await fastest(() => ask(address, path, cookie));
    const measured: MeasuredPage[] = [];
    for (const path of PATHS) {
      const page = await fastest(() => ask(address, path, cookie), RUNS);
      const data = await fastest(() => app.useCases.showAgreement(LARGE_ROUND.fiscalYear), RUNS);
      measured.push({ path, page, data });
    }
    return measured;
  } finally {
    agent.destroy();
    await app.close();
    await rm(folder, { recursive: true });
  }
}

async function signIn(address: string): Promise<string> {
  const body = new URLSearchParams({ email: demoPeople[0]?.email ?? "", adgangskode: DEMO_PASSWORD });
  const answer = await fetch(`${address}/log-ind`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { accept: "text/html", origin: address },
  });
  if (answer.status !== 303) throw new Error(`signing in answers ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

const agent = new Agent({ keepAlive: true });

/** Like a browser's request, but that nothing unpacks the answer: this process is both. */
async function ask(address: string, path: string, cookie: string): Promise<void> {
  const headers = { accept: "text/html", "accept-encoding": "br", cookie };
  const [answer] = (await once(get(`${address}${path}`, { agent, headers }), "response")) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}`);
  await once(answer.resume(), "end");
}
