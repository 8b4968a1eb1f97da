import { describe, expect, it } from "vitest";
import { regulation as traVinh } from "../regulations/tra-vinh-1289-2024/index.js";
import { check } from "./check.js";
import { verdictOf } from "./verdict.js";

const missingPages = traVinh.norms.filter(({ encoded }) => encoded === false);
const others = traVinh.norms.filter(({ topic }) => topic === "power");
const profile = { power: { sources: 2, ups: true, generator: true } };

function verdict(norms: typeof traVinh.norms, facts: object = profile) {
  const report = check(facts, { regulations: [{ ...traVinh, norms }], asOf: "2026-11-22" });
  return { ...verdictOf(report.findings), ofReport: report.unanswerable };
}

describe("what nobody can answer", () => {
  it("is the missing pages of a text, and counted apart from what is open", () => {
    expect(missingPages.length).toBeGreaterThan(0);
    expect(verdict([...others, ...missingPages])).toEqual({
      kind: "open",
      count: missingPages.length,
      unanswerable: missingPages.length,
      ofReport: missingPages.length,
    });
  });

  it("is not what waits for facts", () => {
    const cameras = traVinh.norms.filter(({ topic }) => topic === "camera-retention");
    const open = verdict([...others, ...cameras]);
    expect(open.kind).toBe("open");
    expect([open.unanswerable, open.ofReport]).toEqual([0, 0]);
  });

  it("never makes a run pass", () => {
    expect(verdict(others).kind).toBe("passed");
    expect(verdict([...others, ...missingPages]).kind).toBe("open");
  });
});
