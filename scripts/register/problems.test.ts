import { describe, expect, it } from "vitest";
import { coverageOf } from "./coverage.js";
import { loadRegister, type Register, type RegisterNorm } from "./load-register.js";
import { registerProblems } from "./problems.js";

const register = loadRegister();

const title = { vi: "Đặt tên thiết bị", en: "Devices are named" };
const sound: RegisterNorm = { id: "x-1-2020/naming", cite: { article: 1 }, topic: "power", title };

/** A register of one made-up regulation, printed as Điều 1 and Điều 2 and written as these lines. */
function registerOf(norms: readonly RegisterNorm[]): Register {
  const lines = norms.map(({ id }) => `  { id: "${id}" },`).join("\n");
  return {
    ...register,
    entries: [
      {
        regulation: { slug: "x-1-2020", norms },
        units: [{ article: 1 }, { article: 2 }, { article: 3, kind: "heading" }],
        files: new Map([["article-01.ts", `export const article01 = [\n${lines}\n];`]]),
      },
    ],
  };
}

describe("the register", () => {
  it("has no problem", () => {
    expect(register.entries.length).toBeGreaterThanOrEqual(5);
    expect(registerProblems(register)).toEqual([]);
  });

  it.each<readonly [string, readonly RegisterNorm[], string]>([
    ["an id given twice, at its second place", [sound, sound], ":3: x-1-2020/naming: the id"],
    ["an unknown topic", [{ ...sound, topic: "powre" }], ":2: x-1-2020/naming: no topic powre"],
    ["a missing translation", [{ ...sound, title: { vi: "Tên", en: " " } }], "lacks its en text"],
    ["an unprinted citation", [{ ...sound, cite: { article: 9 } }], 'cites {"article":9}'],
    ["a reading without a text", [{ ...sound, readings: ["Z9"] }], "no reading Z9 has a text"],
    [
      "a reference to nothing",
      [{ ...sound, references: [{ to: "tt-99", relation: "follows" }] }],
      "no cited text tt-99",
    ],
    [
      "a member printed nowhere",
      [{ ...sound, members: [{ id: "a", title, cite: { article: 1, point: "z" } }] }],
      '"point":"z"',
    ],
    [
      "a member given twice",
      [{ ...sound, members: [1, 2].map(() => ({ id: "a", title })) }],
      "the member a is given twice",
    ],
  ])("names file and line of %s", (_, norms, expected) => {
    const problems = registerProblems(registerOf(norms));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("article-01.ts:");
    expect(problems[0]).toContain(expected);
  });

  it("counts the units without a norm, headings aside", () => {
    const { entries } = registerOf([sound]);
    expect(entries.map(coverageOf)).toEqual([
      { total: 3, excepted: 1, uncovered: [{ article: 2 }] },
    ]);
  });
});
