import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { copyRepository } from "../repository-copy.js";
import { tool } from "../run.mjs";
import { scaffold } from "./scaffolds.js";

const copy = copyRepository();
afterAll(() => rmSync(copy, { recursive: true }));
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, [...args], { cwd: copy, encoding: "utf8", stdio: "pipe" });

/** A new thing of each kind, and the tests that go over all of its kind. */
const things = [
  { kind: "topic", name: "door-locks", test: "policy/src/topics/cases.test.ts" },
  { kind: "regulation", name: "ha-noi-9-2030", test: "policy/src/regulations/regulations.test.ts" },
  { kind: "source", name: "door-controller", test: "evidence/src/sources.test.ts" },
  { kind: "format", name: "yaml", test: "report/src/report/every-fact.test.ts" },
] as const;

describe("npm run new", () => {
  it("writes examples that compile, pass the tests of their kind and stand in the generated lists", () => {
    run(tool("tsx"), "scripts/new.ts", ...things.flatMap(({ kind, name }) => [kind, name]));
    run(tool("tsx"), "scripts/check-regulations.ts");

    const files = things.flatMap(({ kind, name }) => Object.keys(scaffold(kind, name)));
    const sources = files.filter((file) => file.endsWith(".ts"));
    run("node_modules/.bin/biome", "ci", "--error-on-warnings", ...sources);
    // The root's settings, for the new files and what they and the lists import.
    const lists = [
      "policy/src/topics/index.generated.ts",
      "evidence/src/sources.generated.ts",
      "report/src/report/formats.generated.ts",
    ];
    const settings = {
      extends: "./tsconfig.json",
      include: [...sources, ...lists.map((list) => `packages/${list}`)],
    };
    writeFileSync(join(copy, "tsconfig.new.json"), JSON.stringify(settings));
    run("node_modules/.bin/tsc", "--noEmit", "--project", "tsconfig.new.json");

    const own = sources.filter((file) => file.endsWith(".test.ts"));
    const tests = [...own, ...things.map(({ test }) => `packages/${test}`)];
    const names = things.map(({ name }) => name).join("|");
    const report = JSON.parse(
      run("node_modules/.bin/vitest", "run", "--reporter=json", "-t", names, ...tests),
    ) as { numPassedTests: number; numFailedTests: number };
    expect(report).toMatchObject({ numFailedTests: 0, numPassedTests: expect.any(Number) });
    expect(report.numPassedTests).toBeGreaterThan(20);
  }, 240_000);

  it.each([
    ["room", "door-locks", 'no kind "room"; there are topic, regulation, source, format'],
    ["topic", "DoorLocks", '"DoorLocks": write the name like this: door-locks'],
    ["regulation", "ha-noi", "a regulation is named by province, number and year"],
    ["regulation", "atlantis-9-2030", "a regulation is named by province, number and year"],
  ])("refuses %s %s", (kind, name, message) => {
    expect(() => scaffold(kind, name)).toThrow(message);
  });
});
