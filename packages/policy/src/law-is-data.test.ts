import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { provinces } from "@ttthdl/core";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = provinces.flatMap(({ id, name }) => [id, name]);

/** Code that judges, counts or reads: none of it may know a province. */
const folders = [
  "policy/src/check",
  "policy/src/checklist",
  "policy/src/topics",
  "policy/src/lockout",
  "policy/src/password",
  "policy/src/rules",
  "calendar/src",
  "cli/src",
];
/** Code that judges: none of it may hold a figure of law. */
const judging = /^policy\/src\/(?:check|checklist|topics|lockout|password|requirements)\//;

/** Two files are generated from the regulations. */
const NO_CODE =
  /\.(test|fixture)\.ts$|cases\.ts$|command\.ts$|(?:report-duties|printed-digests)\.ts$/;

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    // A command's help shows an example, and an example names a regulation.
    .filter((file) => file.endsWith(".ts") && !NO_CODE.test(file))
    .map((file) => join(folder, file)),
);

function parse(path: string): ts.SourceFile {
  const code = readFileSync(path, "utf8");
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

function withoutComments(path: string): string {
  const code = readFileSync(path, "utf8");
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What the numbers in judging code count. A number that is not here may be a figure of law: it must not be there. */
const accounted: readonly (readonly [file: string, numbers: string, why: string])[] = [
  ["attestation/terms.ts", "12", "months an attestation holds (reading A1)"],
  ["check/expiry.ts", "30", "notice before an attestation or a waiver ends: ours, not the law's"],
  ["activity-cadence/activity-cadence.ts", "2", "occasions that count together"],
  ["activity-contents/activity-contents.ts", "2", "occasions that count together"],
  ["backup-frequency/lapses.ts", "7", "days in a week"],
  ["report-schedule/report-periods.ts", "2 5 6", "months until a period is ending (reading R2)"],
  ["shared/recurrence.ts", "3 6 12", "months in a unit of the calendar"],
  ["capacity-share/capacity-share.ts", "1e-9 9 100", "rounding, per cent"],
  ["capacity-share/words.ts", "2 9", "decimals shown"],
  ["online-service-level/online-service-level.ts", "2 3 4", "names of the levels"],
  ["password-easy-words/find-easy-words.ts", "4 2", "reading P3"],
  ["password-length/password-length.ts", "4", "bytes of a code point (reading P1)"],
  ["shared/cadence-messages.ts", "3", "months in a quarter"],
  ["shared/characters.ts", "2 4 8 128 127", "bits of the classes, end of ASCII"],
  ["shared/compare-period.ts", "60 3600 86_400 604_800 3 12 30 3288", "units of time (reading G3)"],
  ["shared/lateness.ts", "1000 60_000 60", "milliseconds, minutes, hours"],
  ["shared/words.ts", "2", "digits of a day"],
  ["shared/worst-of.ts", "5 4 3 2", "order of the states"],
  ["lockout/lockout-policy.ts", "60_000", "milliseconds in a minute"],
  ["lockout/lockout-state.ts", "8.64e15", "the last moment of a date"],
  ["password/require-person.ts", "8", "digits of a telephone number"],
  ["password/cached-finding.ts", "256", "size of a cache"],
];

describe("the law is data", () => {
  it("stands in no code: no province is named outside the regulations", () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => {
      const code = withoutComments(join(root, file));
      return names.filter((name) => code.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it("stands in no code: every number beside 0 and 1 is accounted for", () => {
    const found = files
      .filter((file) => judging.test(file))
      .flatMap((file) => {
        const numbers = nodesOf(parse(join(root, file)))
          .filter(ts.isNumericLiteral)
          .map((node) => node.getText())
          .filter((number) => number !== "0" && number !== "1");
        const known = accounted.find(([end]) => file.endsWith(`/${end}`))?.[1].split(" ") ?? [];
        return numbers
          .filter((number) => !known.includes(number))
          .map((each) => `${file}: ${each}`);
      });
    expect(found).toEqual([]);
  });

  it("computes nothing: a regulation's file is one literal and imports types only", () => {
    const regulations = join(root, "policy/src/regulations");
    const articles = readdirSync(regulations, { recursive: true, encoding: "utf8" }).filter(
      (file) => /\/(article-|regulation\.ts)/.test(file),
    );
    expect(articles.length).toBeGreaterThan(40);
    const literal = new Set([
      ts.SyntaxKind.ArrayLiteralExpression,
      ts.SyntaxKind.ObjectLiteralExpression,
      ts.SyntaxKind.PropertyAssignment,
      ts.SyntaxKind.StringLiteral,
      ts.SyntaxKind.NumericLiteral,
      ts.SyntaxKind.TrueKeyword,
      ts.SyntaxKind.FalseKeyword,
      ts.SyntaxKind.NullKeyword,
      ts.SyntaxKind.Identifier,
    ]);
    for (const file of articles) {
      const { statements } = parse(join(regulations, file));
      const [imports, exported, ...others] = statements;
      expect([file, others.length]).toEqual([file, 0]);
      expect([file, imports?.getText().startsWith("import type ")]).toEqual([file, true]);
      const value = nodesOf(exported ?? ts.factory.createNull())
        .filter(ts.isVariableDeclaration)
        .flatMap(({ initializer }) => (initializer === undefined ? [] : nodesOf(initializer)));
      expect([file, value.length > 0]).toEqual([file, true]);
      const computing = value.filter(({ kind }) => !literal.has(kind));
      expect([file, computing.map((node) => node.getText())]).toEqual([file, []]);
    }
  });
});
