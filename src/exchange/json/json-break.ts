/** Where JSON stops being JSON, counted from 1 as editors do. */
export interface JsonBreak {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\r\n]*/y;
const LETTERS = /[^"\\\p{Cc}]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-f]{4})/iy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Finds the first place that cannot be read. The engine's own message says it in English, and not always where. */
export function jsonBreak(json: string): JsonBreak {
  const before = json.slice(0, breakAt(json));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

type Kind = "{" | "}" | "[" | "]" | "," | ":" | "string" | "scalar";
type State = "value" | "first-value" | "key" | "first-key" | "colon" | "after-entry" | "after-value" | "whole";

const VALUE: Partial<Record<Kind, State | "closed">> = {
  "{": "first-key",
  "[": "first-value",
  string: "closed",
  scalar: "closed",
};
/** What may follow; `closed` is the end of a value, after which it depends on what that stands in. */
const NEXT: Record<State, Partial<Record<Kind, State | "closed">>> = {
  value: VALUE,
  "first-value": { ...VALUE, "]": "closed" },
  key: { string: "colon" },
  "first-key": { string: "colon", "}": "closed" },
  colon: { ":": "value" },
  "after-entry": { ",": "key", "}": "closed" },
  "after-value": { ",": "value", "]": "closed" },
  whole: {},
};

function breakAt(json: string): number {
  const open: Kind[] = [];
  let state: State = "value";
  let at = end(SPACE, json, 0);
  while (at < json.length) {
    const kind = kindAt(json, at);
    const next: State | "closed" | undefined = NEXT[state][kind];
    const tokenEnd = endOf(kind, json, at);
    if (!next || tokenEnd === -1) return at;
    if (kind === "{" || kind === "[") open.push(kind);
    else if (kind === "}" || kind === "]") open.pop();
    state = next === "closed" ? afterIn(open.at(-1)) : next;
    at = end(SPACE, json, tokenEnd);
  }
  return at;
}

function kindAt(json: string, at: number): Kind {
  const char = json.charAt(at);
  if (char === '"') return "string";
  return isSign(char) ? char : "scalar";
}

function isSign(char: string): char is Exclude<Kind, "string" | "scalar"> {
  return "{}[],:".includes(char);
}

function endOf(kind: Kind, json: string, at: number): number {
  if (kind === "string") return stringEnd(json, at);
  return kind === "scalar" ? end(SCALAR, json, at) : at + 1;
}

function afterIn(outer: Kind | undefined): State {
  if (outer === undefined) return "whole";
  return outer === "{" ? "after-entry" : "after-value";
}

/** @returns -1 when no whole string starts here */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  for (;;) {
    at = end(LETTERS, json, at);
    if (json[at] === '"') return at + 1;
    at = end(ESCAPE, json, at);
    if (at === -1) return -1;
  }
}

/** @returns where the pattern ends that starts at `at`; -1 when it does not */
function end(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : -1;
}
