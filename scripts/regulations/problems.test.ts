import type { Regulation } from "@ttthdl/policy";
import { describe, expect, it } from "vitest";
import { type Entry, loadRegulations } from "./load-regulations.js";
import { problemsOf } from "./problems.js";

const register = loadRegulations();
const [real] = register as readonly [Entry];

/** A made-up regulation, printed as Điều 1 and Điều 2, its norms written as these lines. */
function entryOf(norms: readonly object[]): Entry {
  const lines = norms.map((norm) => `  { id: "${(norm as { id?: string }).id}" },`).join("\n");
  return {
    regulation: {
      ...real.regulation,
      slug: "x-1-2020",
      cited: [],
      foundedOn: [],
      norms,
    } as Regulation,
    units: [{ article: 1 }, { article: 2 }],
    files: new Map([["article-01.ts", `export const article01 = [\n${lines}\n];`]]),
  };
}

const sound = {
  id: "x-1-2020/power",
  cite: { article: 1 },
  modality: "must",
  bearer: "operator",
  topic: "power",
  params: { sources: { atLeast: 2 }, ups: true, generator: true },
  title: { vi: "Hai nguồn điện", en: "Two power sources" },
};
const member = { id: "a", title: { vi: "Tên", en: "Name" } };

describe("the register", () => {
  it("has no problem", () => {
    expect(register.length).toBeGreaterThanOrEqual(5);
    expect(register.flatMap(problemsOf)).toEqual([]);
    expect(problemsOf(entryOf([sound]))).toEqual([]);
  });

  it.each<readonly [string, readonly object[], string]>([
    ["an id given twice, at its second place", [sound, sound], ":3: x-1-2020/power: norms[1].id:"],
    ["an unknown topic", [{ ...sound, topic: "powre" }], ":2: x-1-2020/power: norms[0].topic:"],
    ["a missing translation", [{ ...sound, title: { vi: "Tên", en: " " } }], "norms[0].title.en:"],
    [
      "an unprinted citation",
      [{ ...sound, cite: { article: 9 } }],
      "norms[0].cite: is not printed",
    ],
    [
      "a member printed nowhere",
      [{ ...sound, members: [{ ...member, cite: { article: 1, point: "z" } }] }],
      "norms[0].members[0].cite: is not printed",
    ],
    [
      "a member given twice",
      [{ ...sound, members: [member, member] }],
      "norms[0].members[1].id: is the same as that of entry [0]",
    ],
  ])("names file and line of %s", (_, norms, expected) => {
    const problems = problemsOf(entryOf(norms));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("article-01.ts:");
    expect(problems[0]).toContain(expected);
  });
});
