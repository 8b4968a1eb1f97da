import type { LocalizedText } from "../text.js";
import type { JsonSchema } from "./to-json-schema.js";

/** Parts of a value that have one name wherever they stand. */
const partNames: Readonly<Record<string, LocalizedText>> = {
  amount: { vi: "số lượng, số nguyên từ 0", en: "amount, a whole number from 0" },
  unit: { vi: "đơn vị thời gian", en: "unit of time" },
  vi: { vi: "bằng tiếng Việt", en: "in Vietnamese" },
  en: { vi: "bằng tiếng Anh", en: "in English" },
};

/** What stands for the values of each kind as an example. */
const examples: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/date-time/, "2026-11-20T09:00:00+07:00"],
  [/"date"|\\d\{4\}-\\d\{2\}-\\d\{2\}/, "2026-11-20"],
];

/**
 * A JSON Schema each of whose keys says in both languages what it is, with an example where its values have one form.
 * References are written out: the same type has other names in other places.
 *
 * @param names - Names by the path of a key, without places in lists.
 */
export function described(
  schema: JsonSchema,
  names: (path: string) => LocalizedText | undefined,
): JsonSchema {
  const { $defs, ...body } = schema;
  const definitions = ($defs ?? {}) as Readonly<Record<string, JsonSchema>>;

  const resolved = ({ $ref, ...own }: JsonSchema): JsonSchema => {
    const target = typeof $ref === "string" ? definitions[$ref.replace("#/$defs/", "")] : undefined;
    return target === undefined ? own : { ...resolved(target), ...own };
  };
  const walk = (node: unknown, path: string): unknown => {
    if (Array.isArray(node)) return node.map((each) => walk(each, path));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(resolved(node as JsonSchema))
        .filter(([key]) => key !== "id")
        .map(([key, value]) => [
          key,
          key === "properties" ? keysOf(value, path) : walk(value, path),
        ]),
    );
  };
  const keysOf = (properties: unknown, path: string): JsonSchema =>
    Object.fromEntries(
      Object.entries(properties as JsonSchema).map(([key, value]) => {
        const inner = path === "" ? key : `${path}.${key}`;
        return [key, entitled(walk(value, inner) as JsonSchema, names(inner) ?? partNames[key])];
      }),
    );
  return walk(body, "") as JsonSchema;
}

function entitled(schema: JsonSchema, name: LocalizedText | undefined): JsonSchema {
  const example = exampleOf(schema);
  return {
    ...(name && { description: `${name.vi} · ${name.en}` }),
    ...schema,
    ...(example !== undefined && { examples: [example] }),
  };
}

function exampleOf(schema: JsonSchema): unknown {
  const { enum: values, const: only, type, anyOf, items, minimum } = schema;
  if (only !== undefined) return only;
  if (Array.isArray(values)) return values[0];
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return typeof minimum === "number" ? minimum : 1;
  if (Array.isArray(anyOf)) return anyOf.map(exampleOf).find((each) => each !== undefined);
  if (type === "array") {
    const member = exampleOf(items as JsonSchema);
    return member === undefined ? undefined : [member];
  }
  const form = JSON.stringify([schema["format"], schema["pattern"]]);
  return examples.find(([pattern]) => pattern.test(form))?.[1];
}
