import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { provinces } from "@ttthdl/core";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = provinces.flatMap(({ id, name }) => [id, name]);

/** Code that judges, counts or reads: none of it may know a province. */
const folders = [
  "policy/src/check",
  "policy/src/checklist",
  "policy/src/evaluators",
  "policy/src/lockout",
  "policy/src/password",
  "policy/src/requirements",
  "calendar/src",
  "cli/src",
];

const NO_CODE = /\.(test|fixture)\.ts$|cases\.ts$|command\.ts$/;

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    // A command's help shows an example, and an example names a regulation.
    .filter((file) => file.endsWith(".ts") && !NO_CODE.test(file))
    .map((file) => join(folder, file)),
);

describe("the law is data", () => {
  it("stands in no code: no province is named outside the regulations", () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => {
      const code = withoutComments(readFileSync(join(root, file), "utf8"));
      return names.filter((name) => code.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it("computes nothing: a regulation's file imports types only", () => {
    const regulations = join(root, "policy/src/regulations");
    const articles = readdirSync(regulations, { recursive: true, encoding: "utf8" }).filter(
      (file) => /\/(article-|regulation\.ts)/.test(file),
    );
    expect(articles.length).toBeGreaterThan(40);
    for (const file of articles) {
      const code = readFileSync(join(regulations, file), "utf8");
      expect([file, /^import (?!type )|=>|function|\bnew\b/m.test(code)]).toEqual([file, false]);
    }
  });
});
