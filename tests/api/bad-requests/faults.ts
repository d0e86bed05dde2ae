import fc from "fast-check";
import { brokenJson } from "./broken-json.js";
import type { Route } from "./routes.js";
import { type Asker, type BadWorld, type Place, USED_KEY } from "./world.js";

/** A request on its way to become a bad one. */
export interface Draft {
  readonly route: Route;
  readonly asker: Asker;
  readonly place: Place;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
  /** What must make the route refuse it. */
  readonly wrong: readonly string[];
}

type Fault = fc.Arbitrary<(draft: Draft) => Draft>;

const LONG = "x".repeat(8_000);

/** Segments that name nothing anywhere: every one of them is refused. */
export const NOWHERE = [
  ...[
    "2099",
    "1970",
    "0000",
    "20260",
    "%2B2026",
    "-2026",
    "2026.0",
    "0x7ea",
    "२०२६",
    "２０２６",
    "1e3",
    "NaN",
    "null",
    "true",
  ],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "[object%20Object]"],
  ...["%00", "2026%00", "1.1%00", "%0A", "%0d%0aX:1", "%2e%2e%2f", "..%5c", "%252e%252e", "a%2fb"],
  ...["%c0%ae", "%ff", "%", "%zz", "%u0031", "%ed%a0%80", "%F0%9F%99%82", "a%CC%8A", "%EF%BB%BF"],
  ...[
    "'%20OR%20'1'%3D'1",
    "1;DROP%20TABLE%20log",
    "$(id)",
    "{{7*7}}",
    "*",
    "~",
    "@",
    "x".repeat(21),
    "x".repeat(501),
    LONG,
  ],
  ...[
    "99.99",
    "99999",
    "100000",
    "third2",
    "Second",
    "implementation",
    "00000000-0000-0000-0000-00000000000",
    "current",
  ],
].map((segment) => segment.replace(/[^ -~]+/gu, encodeURIComponent));

const QUERIES = [
  ...[
    "unknown=1",
    "limit=0",
    "limit=-1",
    "limit=201",
    "limit=1e9",
    "limit=NaN",
    "limit=1&limit=2",
    "limit=",
    "limit[]=1",
  ],
  ...[
    "cursor=",
    "cursor=%00",
    "cursor=AAAA",
    "cursor=//8",
    "cursor=MTAw",
    "cursor=OTk5OTk5OTk5OTk5OTk5",
    `cursor=${LONG}`,
  ],
  ...[
    "__proto__[x]=1",
    "__proto__=1",
    "constructor.prototype=1",
    "fiscalYear=2026",
    "fiscalYear=99999",
    "fiscalYear=%00",
  ],
  ...[
    "centre=%00",
    "centre=%ed%a0%80",
    "committee=%F0%9F%99%82",
    "centre=",
    "=",
    "&&&",
    "%",
    "%zz=1",
    "?",
    `a=${LONG}`,
  ],
  Array.from({ length: 1_500 }, (_, index) => `k${index}=1`).join("&"),
];

const GARBAGE = ["", " ", "x", "\u00ff\u00fe", "*/*;q=", ";;;,,,", '"', "0", "-1", "NaN", "__proto__", "{}", LONG];

/** Harmless, and must stay so. */
const ODD_HEADERS = [
  "accept",
  "accept-encoding",
  "accept-language",
  "content-encoding",
  "cookie",
  "forwarded",
  "if-modified-since",
  "if-none-match",
  "prefer",
  "range",
  "referer",
  "user-agent",
  "x-csrf-token",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-http-method-override",
  "x-request-id",
];

/** What can be wrong with a request of this route by this asker, besides its body. */
export function faultsAround(world: BadWorld, route: Route, asker: Asker): readonly Fault[] {
  const guarded = !route.open && route.changes;
  return [
    ...decorations(route),
    ...(route.params.some(({ name }) => name !== "*") ? [wrongAddress(route)] : []),
    ...(route.changes ? [wrongHost] : []),
    ...(guarded ? [wrongAuthorization(world), wrongCookie(asker)] : []),
    ...(route.versioned ? [wrongVersion] : []),
    ...(route.method === "POST" ? [wrongKey(asker)] : []),
    ...(route.body ? [wrongType, wrongLength] : []),
  ];
}

/** What can be wrong with a body. */
export function faultsIn(body: unknown, { takes }: Route): Fault {
  const broken = brokenJson(body).map((sent) => (draft: Draft) => {
    return isTaken(sent, takes)
      ? { ...draft, body: sent }
      : wronged("a body that is not taken")({ ...draft, body: sent });
  });
  return fc.oneof({ weight: 4, arbitrary: broken }, ...[secretsOf(body), versionsOf(body)].flat());
}

function decorations({ changes }: Route): Fault[] {
  const query = fc.constantFrom(...QUERIES).map((one) => (draft: Draft) => ({ ...draft, query: `?${one}` }));
  const header = fc
    .tuple(fc.constantFrom(...ODD_HEADERS), fc.constantFrom(...GARBAGE))
    .map(([name, value]) => withHeaders({ [name]: value }));
  return changes ? [header] : [query, query, header];
}

function wrongAddress({ params }: Route): Fault {
  return fc.tuple(fc.constantFrom(...params.map(({ name }) => name)), fc.constantFrom(...NOWHERE)).map(
    ([name, segment]) =>
      (draft) =>
        wronged(`no such ${name}`)({ ...draft, place: { ...draft.place, [name]: segment } }),
  );
}

const wrongHost: Fault = fc
  .constantFrom(
    ...["evil.example", "localhost.evil.example", "localhost:x", "[::2]", LONG].map((host) => ({ host })),
    ...["http://evil.example", "null", "", "http://localhost:1", LONG].map((origin) => ({ origin })),
  )
  .map((headers) => (draft) => wronged("from elsewhere")(withHeaders(headers)(draft)));

function wrongAuthorization({ badTokens }: BadWorld): Fault {
  const tokens = badTokens.map((token) => `Bearer ${token}`);
  const others = [
    "Bearer",
    "Bearer a b",
    "Basic b2ZmaWNlOng=",
    "bearer\u00e6",
    "Bearer ..",
    "Bearer a.b.c",
    `Bearer ${LONG}`,
  ];
  return fc
    .constantFrom(...tokens, ...others, ...GARBAGE)
    .map((authorization) => (draft) => wronged("not signed in")(withHeaders({ authorization })(draft)));
}

/** Browsers send the cookie by themselves: without the page's own token it changes nothing. */
function wrongCookie({ token }: Asker): Fault {
  const cookies = [...GARBAGE, ...(token === null ? [] : [token, token, token])].map(
    (value) => `milepael-access=${value}`,
  );
  const csrf = fc.option(fc.constantFrom(...GARBAGE, "abcdefgh-0123456789"), { nil: null });
  return fc.tuple(fc.constantFrom(...cookies), csrf).map(([cookie, shown]) => (draft) => {
    const { authorization: _, ...headers } = draft.headers;
    const kept = { ...headers, cookie, ...(shown === null ? {} : { "x-csrf-token": shown }) };
    return wronged("by cookie, without the page's token")({ ...draft, headers: kept });
  });
}

const wrongVersion: Fault = fc
  .option(fc.constantFrom('"old"', 'W/"old"', "old", '""', '"', "*x", '"*"', "W/*", '"\u00e6"', `"${LONG}"`, ",,,"), {
    nil: null,
    freq: 4,
  })
  .map((version) => (draft) => {
    const { "if-match": _, ...others } = draft.headers;
    const headers = version === null ? others : { ...others, "if-match": version };
    return wronged("on no version there is")({ ...draft, headers });
  });

function wrongKey({ hasUsedKey }: Asker): Fault {
  const malformed = fc
    .constantFrom("", " ", "a b", "\u00e6", "x".repeat(256), "a\u0001", LONG)
    .map((key) => (draft: Draft) => wronged("malformed key")(withHeaders({ "idempotency-key": key })(draft)));
  const used = fc.constant((draft: Draft) => {
    const sent = withHeaders({ "idempotency-key": USED_KEY })(draft);
    return hasUsedKey && !draft.route.open ? wronged("used key")(sent) : sent;
  });
  const again = fc.constantFrom("a", "b", "c").map((key) => withHeaders({ "idempotency-key": `again-${key}` }));
  return fc.oneof(malformed, used, again);
}

const wrongType: Fault = fc
  .constantFrom(
    "text/plain",
    "application/xml",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "",
    "json",
    LONG,
  )
  .map((type) => (draft) => wronged("no JSON by its name")(withHeaders({ "content-type": type })(draft)));

const wrongLength: Fault = fc
  .constantFrom("1", "-1", "1e3", "99999999", "999999999999999999999")
  .map(
    (length) => (draft) => wronged("of another length than it says")(withHeaders({ "content-length": length })(draft)),
  );

function isTaken(sent: string | Buffer, takes: Route["takes"]): boolean {
  try {
    return takes(JSON.parse(sent.toString().replace(/^\ufeff/, "")));
  } catch {
    return false;
  }
}

/** Right in all but the secret it shows. */
function secretsOf(body: unknown): Fault[] {
  const secrets = ["password", "oldPassword", "refreshToken", "secret"];
  if (typeof body !== "object" || body === null) return [];
  const name = secrets.find((one) => one in body);
  if (name === undefined) return [];
  const sent = JSON.stringify({ ...body, [name]: "ikke den rigtige" });
  return [fc.constant((draft) => wronged("a wrong secret")({ ...draft, body: sent }))];
}

/** Entries that have changed since. */
function versionsOf(body: unknown): Fault[] {
  if (typeof body !== "object" || body === null || !("entries" in body) || !Array.isArray(body.entries)) return [];
  const sent = JSON.stringify({
    ...body,
    entries: body.entries.map((entry: object) => ({ ...entry, version: "old" })),
  });
  return [fc.constant((draft) => wronged("entries of no version there is")({ ...draft, body: sent }))];
}

function withHeaders(headers: Readonly<Record<string, string>>) {
  return (draft: Draft): Draft => ({ ...draft, headers: { ...draft.headers, ...headers } });
}

function wronged(why: string) {
  return (draft: Draft): Draft => ({ ...draft, wrong: [...draft.wrong, why] });
}
