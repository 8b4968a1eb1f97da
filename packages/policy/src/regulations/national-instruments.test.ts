import { describe, expect, it } from "vitest";
import { problemsOfRegulation } from "../authoring/regulation-problems.js";
import { check } from "../check/check.js";
import { instrumentNotes } from "../status/instrument-notes.js";
import { nationalInstruments, regulations } from "./index.js";

const asOf = "2026-11-22";

describe.each(nationalInstruments.map((each) => [each.slug, each] as const))("%s", (_, each) => {
  it("is national, partial and says so", () => {
    expect([each.territory, each.partial]).toEqual(["national", true]);
    const notes = instrumentNotes(each, asOf, "vi").join(" ");
    expect(notes).toContain("Phạm vi áp dụng: cả nước.");
    expect(notes).toContain("chỉ được mã hóa một phần");
  });

  it("has no fault that the register would refuse", () => {
    expect(problemsOfRegulation(each)).toEqual([]);
  });

  it("rests each norm on the reading about national law", () => {
    expect(each.norms.filter(({ readings = [] }) => !readings.includes("S3"))).toEqual([]);
  });

  it("never passes on an empty profile", () => {
    const { totals, measured } = check({}, { regulations: [each], asOf });
    expect([totals.compliant, totals.violated, measured]).toEqual([0, 0, false]);
  });
});

it("no national instrument is among the regulations: it is judged only when named", () => {
  expect(regulations.filter(({ territory }) => territory === "national")).toEqual([]);
  expect(nationalInstruments.length).toBeGreaterThan(4);
});
