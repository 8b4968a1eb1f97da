import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readingTitles } from "./readings.js";
import { regulations } from "./regulations/index.js";

const page = readFileSync(new URL("../../../docs/readings.md", import.meta.url), "utf8");
const sections = page.split(/^### /m).slice(1);

describe("readings", () => {
  it("are written down one by one, in the same order as their titles", () => {
    expect(sections.map((section) => section.split(" — ")[0])).toEqual(Object.keys(readingTitles));
  });

  it("each state the alternative that was not taken", () => {
    for (const section of sections) expect(section).toMatch(/\n_Alternative:_ \S/);
  });

  it("are there for every norm that rests on one", () => {
    const cited = regulations.flatMap(({ norms }) =>
      norms.flatMap(({ readings = [] }) => readings),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((id) => readingTitles[id] === undefined)).toEqual([]);
  });
});
