import type { z } from "zod";
import { canonical, type LogChange } from "./log-record.js";

type Json = z.infer<ReturnType<typeof z.json>>;

/** What something says, field by field; a name is a path, as in `effort.second`. */
export type Fields = ReadonlyMap<string, unknown>;

export function fieldsOf(fields: Readonly<Record<string, unknown>>, prefix = ""): Fields {
  return new Map(Object.entries(fields).map(([name, value]) => [`${prefix}${name}`, value]));
}

/** The fields in which the two differ. One that is not there is null. */
export function fieldChanges(before: Fields, after: Fields): LogChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    if (was === is || canonical(was) === canonical(is)) return [];
    return [{ field, before: was as Json, after: is as Json }];
  });
}
