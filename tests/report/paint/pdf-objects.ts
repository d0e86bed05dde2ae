import { inflateSync } from "node:zlib";

export type Value = number | string | boolean | null | Name | Ref | Value[] | Dict;
export type Dict = Map<string, Value>;
export class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}

export interface PdfFile {
  readonly root: Dict;
  readonly info: Dict;
  /** Follows references until a value. */
  resolve(value: Value | undefined): Value | undefined;
  dict(value: Value | undefined): Dict;
  list(value: Value | undefined): Value[];
  stream(value: Value | undefined): Buffer;
}

/** Reads a finished file by its own cross-reference stream, so that a wrong offset is found. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString("latin1"))?.[1]);
  const xref = streamAt(file, start);
  const entries = crossReferences(xref.data);
  if (entries[xref.id]?.[1] !== start) throw new Error("the cross-reference stream does not know where it stands");
  const unpacked = new Map<number, Value[]>();
  const cache = new Map<number, Value>();
  const streams = new Map<Dict, Buffer>();

  function load(id: number): Value {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const [type, where, index] = entries[id] ?? [0, 0, 0];
    let value: Value = null;
    if (type === 1) {
      const found = streamAt(file, where);
      if (found.id !== id) throw new Error(`object ${id} is not where the cross-reference says`);
      streams.set(found.dict, found.data);
      value = found.dict;
    } else if (type === 2) value = packedIn(where)[index] ?? null;
    cache.set(id, value);
    return value;
  }
  function packedIn(stream: number): Value[] {
    const known = unpacked.get(stream);
    if (known) return known;
    const { dict, data } = streamAt(file, entries[stream]?.[1] ?? 0);
    const first = Number(dict.get("First"));
    const index = data.subarray(0, first).toString("latin1").trim().split(/\s+/).map(Number);
    const values = index.filter((_, at) => at % 2 === 1).map((at) => parse(data.toString("latin1", first + at)));
    unpacked.set(stream, values);
    return values;
  }
  const resolve = (value: Value | undefined) => (value instanceof Ref ? load(value.id) : value);
  const dict = (value: Value | undefined): Dict => {
    const found = resolve(value);
    return found instanceof Map ? found : new Map();
  };
  return {
    root: dict(xref.dict.get("Root")),
    info: dict(xref.dict.get("Info")),
    resolve,
    dict,
    list: (value) => {
      const found = resolve(value);
      return Array.isArray(found) ? found : [];
    },
    stream: (value) => streams.get(dict(value)) ?? Buffer.alloc(0),
  };
}

function crossReferences(table: Buffer): [type: number, where: number, index: number][] {
  return Array.from({ length: table.length / 7 }, (_, id) => [
    table.readUInt8(7 * id),
    table.readUInt32BE(7 * id + 1),
    table.readUInt16BE(7 * id + 5),
  ]);
}

function streamAt(file: Buffer, offset: number): { id: number; dict: Dict; data: Buffer } {
  const begin = file.indexOf("stream\n", offset);
  const head = file.toString("latin1", offset, begin);
  const id = Number(/^(\d+) 0 obj/.exec(head)?.[1]);
  const dict = parse(head.slice(head.indexOf("obj") + 3));
  if (!(dict instanceof Map)) throw new Error(`no stream at ${offset}`);
  const raw = file.subarray(begin + 7, begin + 7 + Number(dict.get("Length")));
  return { id, dict, data: dict.has("Filter") ? inflateSync(raw) : raw };
}

const TOKEN =
  /\s*(?:(<<)|(>>)|(\[)|(\])|\/([^\s/<>[\]()]*)|<([0-9a-fA-F\s]*)>|\(((?:[^\\()]|\\[\s\S])*)\)|(\d+) 0 R|([^\s/<>[\]()]+))/y;

export function parse(source: string): Value {
  return tokens(source).next().value ?? null;
}

/** The values and operators of a text; operators come as `Operator`. */
export function* tokens(source: string): Generator<Value> {
  const stack: Value[][] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) return;
    at = TOKEN.lastIndex;
    const value = opened(match, stack) ?? closed(match, stack) ?? atom(match);
    if (value === "open") continue;
    const top = stack.at(-1);
    if (top) top.push(value);
    else yield value;
  }
}

function opened(match: RegExpExecArray, stack: Value[][]): "open" | null {
  if (!match[1] && !match[3]) return null;
  stack.push([]);
  return "open";
}

function closed(match: RegExpExecArray, stack: Value[][]): Value {
  if (match[4]) return stack.pop() ?? [];
  if (!match[2]) return null;
  const parts = stack.pop() ?? [];
  const dict: Dict = new Map();
  for (let at = 0; at < parts.length; at += 2) dict.set((parts[at] as Name).name, parts[at + 1] ?? null);
  return dict;
}

function atom(match: RegExpExecArray): Value {
  const [, , , , , name, hex, text, ref, word] = match;
  if (name !== undefined) return new Name(name);
  if (hex !== undefined) return Buffer.from(hex.replace(/\s/g, ""), "hex").toString("latin1");
  if (text !== undefined) return text.replace(/\\([\s\S])/g, "$1");
  if (ref !== undefined) return new Ref(Number(ref));
  if (word === "true" || word === "false") return word === "true";
  const number = Number(word);
  return Number.isNaN(number) ? new Name(`!${word}`) : number;
}

/** A text string: UTF-16 when it says so. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  if (!value.startsWith("\u00fe\u00ff")) return value;
  return Buffer.from(value.slice(2), "latin1").swap16().toString("utf16le");
}
