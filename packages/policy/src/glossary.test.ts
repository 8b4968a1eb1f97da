import { readFileSync } from "node:fs";
import { accountClasses, findingStates, roleNames } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { evaluators } from "./topics/index.generated.js";

const page = readFileSync(new URL("../../../docs/glossary.md", import.meta.url), "utf8");

describe("the glossary", () => {
  it.each([
    ...Object.keys(evaluators),
    ...Object.keys(roleNames),
    ...accountClasses,
    ...findingStates,
  ])("has a Vietnamese term for %s", (identifier) => {
    expect(page).toMatch(new RegExp(`^\\| [^|\`]+ \\| .*\`${identifier}\`.* \\|$`, "m"));
  });
});
