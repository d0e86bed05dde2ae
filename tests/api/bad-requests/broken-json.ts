import fc from "fast-check";

/** Text that stands in JSON as it is, JSON or not. */
class Verbatim {
  constructor(readonly text: string) {}
}
type Path = readonly (string | number)[];
type Change = (value: unknown) => unknown;

const nested = (depth: number) => new Verbatim(`${"[".repeat(depth)}${"]".repeat(depth)}`);
const GONE = Symbol("gone");

const HOSTILE = [
  "",
  " ",
  "\u0000",
  "a\u0007b",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "'; DROP TABLE agreements; --",
  "1 OR 1=1",
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "%00",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "\u202e\ufeff\uffff",
  "🙂".repeat(300),
  "x".repeat(501),
  "2026-02-30",
  "9999-99-99",
  "-271821-04-20",
  "null",
];

const REPLACEMENTS: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[]], [null], "x"],
  ...HOSTILE,
  ...[
    "NaN",
    "Infinity",
    "-0",
    "1e400",
    "-1e400",
    "1E-400",
    "01",
    "0x10",
    "undefined",
    "'x'",
    "1_000",
    "9".repeat(400),
  ].map((text) => new Verbatim(text)),
  ...[
    '"\\ud800"',
    '"\\u0000"',
    '"\\x"',
    '"\n"',
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}',
  ].map((text) => new Verbatim(text)),
  ...[30, 5_000].map(nested),
  new Verbatim(`"${"x".repeat(60_000)}"`),
];

const EXTRA_KEYS = [
  "extra",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toJSON",
  "",
  "\u0000",
  "id",
  "x".repeat(300),
];

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...REPLACEMENTS).map((value) => () => value) },
  { weight: 2, arbitrary: fc.constant(() => GONE) },
  { weight: 1, arbitrary: fc.constant((value: unknown) => [value]) },
  { weight: 1, arbitrary: fc.constant((value: unknown) => ({ value })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...EXTRA_KEYS), fc.constantFrom(...REPLACEMENTS))
      .map(([key, value]) => withKey(key, value)),
  },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE, "\u0000", "\u0000", "\ud800").map(appended) },
  {
    weight: 1,
    arbitrary: fc.constant((value: unknown) => (Array.isArray(value) ? [...value, ...value] : [value, value])),
  },
);

function withKey(key: string, added: unknown): Change {
  return (value) => {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return new Map<string, unknown>([...(isObject ? Object.entries(value) : []), [key, added]]);
  };
}

function appended(text: string): Change {
  return (value) => (typeof value === "string" ? value + text : text);
}

/** How the text of a body goes wrong on its way, whatever it says. */
const travels: fc.Arbitrary<(json: string) => string | Buffer> = fc.oneof(
  fc.nat(99).map((percent) => (json: string) => json.slice(0, Math.floor((json.length * percent) / 100))),
  fc.constantFrom<((json: string) => string | Buffer)[]>(
    (json) => `\ufeff${json}`,
    (json) => `${json}${json}`,
    (json) => `${json},`,
    (json) => `// ${json}`,
    (json) => json.replaceAll('"', "'"),
    (json) => json.replace(/^\{/, '{"title":null,"reason":7,"smiley":[],'),
    (json) => Buffer.from(json, "utf16le"),
    (json) => Buffer.from(json, "latin1"),
    (json) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(json)]),
    (json) => Buffer.from(json.replace('"', '"\u0001')),
    (json) => Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0xc0, 0x80])]),
    () => "a=1&b=2",
    () => "<a/>",
    () => " ",
    () => "\u0000",
    () => "[".repeat(100_000),
  ),
);

/** A body with one to three things wrong with it, or one that arrived broken. */
export function brokenJson(value: unknown): fc.Arbitrary<string | Buffer> {
  const places = placesIn(value);
  const one = fc.tuple(fc.constantFrom(...places), change);
  // of several, one that is refused hides the others
  const changes = fc.oneof({ weight: 3, arbitrary: fc.tuple(one) }, fc.array(one, { minLength: 2, maxLength: 3 }));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: changes.map((all) => jsonOf(all.reduce((body, [place, how]) => at(body, place, how), value))),
    },
    { weight: 1, arbitrary: travels.map((travel) => travel(jsonOf(value))) },
  );
}

function placesIn(value: unknown, here: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, inside]) => placesIn(inside, [...here, key]))];
}

/** A place that an earlier change has taken away stays away. */
function at(value: unknown, [key, ...rest]: Path, how: Change): unknown {
  if (key === undefined) return how(value);
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? at(one, rest, how) : one));
  if (typeof value !== "object" || value === null || value instanceof Verbatim || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? at(one, rest, how) : one]),
  );
}

function jsonOf(value: unknown): string {
  if (value === GONE) return "";
  if (value instanceof Verbatim) return value.text;
  if (Array.isArray(value))
    return `[${value
      .filter((one) => one !== GONE)
      .map(jsonOf)
      .join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const written = entries
    .filter(([, one]) => one !== GONE)
    .map(([key, one]) => `${JSON.stringify(key)}:${jsonOf(one)}`);
  return `{${written.join(",")}}`;
}
