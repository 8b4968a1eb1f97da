import { describe, expect, it } from "vitest";
import * as z from "zod";
import { systemProfileSchema } from "../schemas/profile/system-profile.js";
import { accessFacts } from "./access-facts.js";
import { assetFacts } from "./asset-facts.js";
import { dataFacts } from "./data-facts.js";
import { dutyFacts } from "./duty-facts.js";
import { factName, factWords } from "./fact-words.js";

/** Parts of a length of time or of a text in two languages: no facts of their own. */
const parts: readonly string[] = ["amount", "unit", "vi", "en"];

/** The paths of everything that a system profile may state. */
function statable(): readonly string[] {
  const schema = z.toJSONSchema(systemProfileSchema, { unrepresentable: "any" });
  const paths = new Set<string>();
  const walk = (node: z.core.JSONSchema.BaseSchema, path: string): void => {
    const { $ref, anyOf = [], items, properties = {} } = node;
    const named = schema.$defs?.[$ref?.replace("#/$defs/", "") ?? ""];
    const inside = [named, ...anyOf, items].flat();
    for (const each of inside) if (typeof each === "object") walk(each, path);
    for (const [key, value] of Object.entries(properties)) {
      if (parts.includes(key) || typeof value !== "object") continue;
      const inner = path === "" ? key : `${path}.${key}`;
      paths.add(inner);
      walk(value, inner);
    }
  };
  walk(schema, "");
  return [...paths];
}

describe("a fact in words", () => {
  it("has a name for everything that a profile may state", () => {
    expect(statable().length).toBeGreaterThan(150);
    expect(statable().filter((path) => factName(path) === undefined)).toEqual([]);
  });

  it("names nothing that a profile cannot state, and no fact twice", () => {
    const tables = [accessFacts, dataFacts, dutyFacts, assetFacts].flatMap((table) =>
      Object.keys(table),
    );
    expect(tables.filter((path) => !statable().includes(path))).toEqual([]);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it.each([
    ["accounts[an.nv].status", "account status (accounts[an.nv].status)"],
    ["passwordPolicy[].maxAge", "maximum password age (passwordPolicy[].maxAge)"],
    ["requests[form=mau-1]", "list of service requests “Form 1” (requests[form=mau-1])"],
    ["inventory.services", "services supplied (inventory.services)"],
    ["noSuchFact", "noSuchFact"],
  ])("%s reads: %s", (path, words) => {
    expect(factWords(path, "en")).toBe(words);
  });
});
