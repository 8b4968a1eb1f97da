import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entriesOf, isInternal } from "../check/entries.js";
import { root } from "../run.mjs";
import { calls } from "./calls.js";
import { notSwept } from "./not-swept.js";

/** The names of the functions that the public entries of all packages export. */
async function publicFunctions(): Promise<ReadonlySet<string>> {
  const entries = readdirSync(join(root, "packages")).flatMap((name) =>
    entriesOf(name)
      .filter(({ entry, types }) => types !== undefined && !isInternal(entry))
      .map(({ entry }) => `@ttthdl/${name}${entry.slice(1)}`),
  );
  const modules = await Promise.all(entries.map((entry): Promise<object> => import(entry)));
  const exports = modules.flatMap((module) => Object.entries(module));
  return new Set(exports.filter(([, value]) => typeof value === "function").map(([name]) => name));
}

describe("the sweep of misuse", () => {
  it("has every public function, or the reason why not", async () => {
    const functions = await publicFunctions();
    const known = new Set([...Object.keys(calls), ...Object.keys(notSwept)]);
    expect([...functions].filter((name) => !known.has(name)).sort()).toEqual([]);
    expect(Object.keys(notSwept).filter((name) => !functions.has(name))).toEqual([]);
    expect(Object.keys(notSwept).filter((name) => name in calls)).toEqual([]);
  });
});
