import fc from "fast-check";

/** As much of JSON Schema as the documentation uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** What there really is in the world, by the name of the field that speaks of it. */
export type Dictionary = Readonly<Record<string, readonly unknown[]>>;

const WORDS = ["Planen er vedtaget.", "æøå ÆØÅ", "Flere træer", "2"];
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  date: ["2026-08-14", "2026-12-31"],
  uuid: ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
  email: ["ny@nordfjerd.dk"],
};

/**
 * Values that a schema allows, as far as the schema tells.
 * @param known is preferred: what is asked for should be there
 */
export function valuesOf(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
  known: Dictionary,
  field = "",
): fc.Arbitrary<unknown> {
  const name = schema.$ref?.split("/").at(-1) ?? field;
  const there = (known[name] ?? []).filter((value) => schema.$ref || typesOf(schema).includes(typeOf(value)));
  if (there.length > 0) return fc.constantFrom(...there);
  if (schema.$ref) return valuesOf(definitions[name] ?? {}, definitions, known, name);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return fc.oneof(...branches.map((branch) => valuesOf(branch, definitions, known, field)));
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return fc.jsonValue({ maxDepth: 1 });
  return fc.oneof(
    ...types.map((type) => valuesOfType(type, schema, (part, key) => valuesOf(part, definitions, known, key))),
  );
}

function valuesOfType(
  type: string,
  schema: JsonSchema,
  inside: (part: JsonSchema, key?: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  switch (type) {
    case "object": {
      const { properties = {}, required = [] } = schema;
      const parts = Object.entries(properties).map(([key, part]) => [key, inside(part, key)] as const);
      return fc.record(Object.fromEntries(parts), { requiredKeys: [...required], noNullPrototype: true });
    }
    case "array":
      return fc.array(inside(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 2 });
    case "integer":
    case "number":
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 3, 3_000) });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default: {
      const words = FORMATS[schema.format ?? ""] ?? WORDS;
      const pattern = new RegExp(schema.pattern ?? "", "u");
      const fitting = words.filter((word) => schema.format !== undefined || pattern.test(word));
      return fitting.length > 0 ? fc.constantFrom(...fitting) : fc.stringMatching(new RegExp(schema.pattern ?? ""));
    }
  }
}

/** One name may speak of several things: an `item` is a number here and an object there. */
function typesOf({ type, anyOf, oneOf }: JsonSchema): string[] {
  return [type ?? (anyOf ?? oneOf ?? []).flatMap(typesOf)].flat();
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? "integer" : typeof value;
}
