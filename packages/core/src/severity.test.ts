import { describe, expect, expectTypeOf, it } from "vitest";
import { type SeverityScales, severityLevels, severityRank } from "./severity.js";
import type { SeverityScale } from "./vocabulary/severity.js";

describe("severityRank", () => {
  it.each<[SeverityScale, number]>([
    ["two-level", 2],
    ["three-level", 3],
    ["four-level-security", 4],
  ])("%s has %i different levels, ranked from 0 in their order", (scale, size) => {
    const levels: readonly SeverityScales[SeverityScale][] = severityLevels[scale];
    expect(new Set(levels).size).toBe(size);
    expect(levels.map((level) => severityRank<SeverityScale>(scale, level))).toEqual([
      ...levels.keys(),
    ]);
  });

  it("ranks the same word by its own scale", () => {
    expect(severityRank("two-level", "serious")).toBe(1);
    expect(severityRank("three-level", "serious")).toBe(1);
    expect(severityRank("four-level-security", "serious")).toBe(3);
  });

  it("keeps the scales apart by type", () => {
    expectTypeOf(severityRank<"two-level">)
      .parameter(1)
      .toEqualTypeOf<"ordinary" | "serious">();
    // @ts-expect-error: two levels know nothing especially serious.
    expect(severityRank("two-level", "especially-serious")).toBe(-1);
  });
});
