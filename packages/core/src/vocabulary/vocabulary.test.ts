import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemas from "../schemas/vocabulary.js";

type Exports = Readonly<Record<string, unknown>>;

const packages = fileURLToPath(new URL("../../../", import.meta.url));
const sources = readdirSync(packages, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[a-z]+\/src\/.*\.tsx?$/.test(path))
  .filter((path) => !/\.(test|fixture)\.tsx?$|\/cases\.ts$/.test(path));
const isVocabulary = (path: string): boolean =>
  path === "core/src/text.ts" || /\/(?<!schemas\/)vocabulary(?:\/[a-z-]+)?\.ts$/.test(path);
const codeOf = (path: string): string => readFileSync(packages + path, "utf8");
const files = sources.filter(isVocabulary);
const modules: readonly Exports[] = await Promise.all(
  files.map((file): Promise<Exports> => import(packages + file)),
);

const isTable = (name: string): boolean => name.endsWith("Names");
const listsOf = (module: Exports): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(module).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : []));
const tablesOf = (module: Exports): readonly (readonly [string, object])[] =>
  Object.entries(module).flatMap(([name, value]) =>
    isTable(name) ? [[name, value as object]] : [],
  );

const lists = modules.flatMap((module) =>
  listsOf(module).map((list) => [...list, module] as const),
);
const tables = modules.flatMap(tablesOf);

/** Every text of a table, forms and plurals included. */
function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [value];
}

/** Lists that a schema takes as the part of a longer one. */
const PARTS: readonly string[] = ["countedUnits"];

describe("closed lists", () => {
  it("are found", () => {
    expect(lists.length).toBeGreaterThan(45);
    expect(new Set(lists.map(([name]) => name)).size).toBe(lists.length);
  });

  it.each(lists)("%s: different values in ASCII, each named by one table", (_, values, module) => {
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^[A-Za-z0-9-]+$/);
    const naming = tablesOf(module).filter(([, table]) => values.every((each) => each in table));
    expect(naming.map(([name]) => name)).toHaveLength(1);
  });

  it.each(tables)("%s: both languages of each value of a list", (_, table) => {
    const keys = Object.keys(table);
    const named = lists.filter(([, values]) => values.join() === keys.join());
    expect(named.map(([name]) => name)).toHaveLength(1);
    for (const value of Object.values(table)) {
      expect(value).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
    }
    for (const leaf of leavesOf(table)) {
      expect(leaf).toMatch(/^\S(.*\S)?$/);
      expect(leaf).toBe(String(leaf).normalize("NFC"));
    }
  });

  const inCore = modules.filter((_, index) => files[index]?.startsWith("core/"));
  it.each(inCore.flatMap(listsOf).filter(([name]) => !PARTS.includes(name)))(
    "%s: one schema, which accepts its values and no other",
    (_, values) => {
      const own = Object.values(schemas).filter(
        (schema) => schema instanceof z.ZodEnum && schema.options.join() === values.join(),
      );
      expect(own).toHaveLength(1);
    },
  );
});

describe("no second copy", () => {
  const others = sources
    // Generated; and the law's literals name values, they do not list what there is.
    .filter((path) => !/params-schemas|\/regulations\//.test(path) && !isVocabulary(path))
    .map((path) => [path, codeOf(path)] as const);
  const types = files.flatMap((file) => codeOf(file).match(/(?<=^export type )\w+(?= =)/gm) ?? []);
  const known = new Set(lists.map(([, values]) => [...values].sort().join()));

  it("of names: a table of a vocabulary's type stands in the vocabulary", () => {
    const again = others.flatMap(([path, code]) =>
      (code.match(/(?<=\bNames<|\bRecord<)\w+(?=>|, LocalizedText>)/g) ?? [])
        .filter((type) => types.includes(type))
        .map((type) => `${path}: ${type}`),
    );
    expect(types.length).toBeGreaterThan(40);
    expect(again).toEqual([]);
  });

  it("of values: no union and no array repeats a list", () => {
    const rows = /"[^"]+"(?:\s*[|,]\s*"[^"]+")+/g;
    const again = others.flatMap(([path, code]) =>
      (code.match(rows) ?? [])
        .map((row) => (row.match(/[^"]+(?="(?:\s*[|,]|$))/g) ?? []).sort().join())
        .filter((row) => known.has(row))
        .map((row) => `${path}: ${row}`),
    );
    expect(again).toEqual([]);
  });

  it("of schemas: an enum is derived from its list", () => {
    const again = others.filter(([, code]) => /\benum\(\s*\[/.test(code)).map(([path]) => path);
    expect(again).toEqual([]);
  });
});
