import type { Lang, SystemProfile } from "@ttthdl/core";
import { checkSubjects, regulations, type Subject, type Topic, topicNames } from "@ttthdl/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderReport } from "../render.js";
import { figuresIn } from "./figures-in.fixture.js";
import { type ReportFormatName, reportFormats } from "./formats.generated.js";

const formats = Object.keys(reportFormats) as readonly ReportFormatName[];
const topics = Object.keys(topicNames) as readonly Topic[];

const profiles: fc.Arbitrary<SystemProfile> = fc.record(
  {
    system: fc.record({ kind: fc.constantFrom("data-centre", "portal", "application") }),
    power: fc.record({ sources: fc.integer({ min: 1, max: 3 }), ups: fc.boolean() }),
    lockout: fc.record({ threshold: fc.integer({ min: 1, max: 9 }) }),
  },
  { requiredKeys: [] },
);
const subjects: fc.Arbitrary<Subject> = profiles.chain((profile) =>
  fc.record(
    { profile: fc.constant(profile), topics: fc.subarray([...topics]) },
    { requiredKeys: ["profile"] },
  ),
);
const runs = fc.record({
  subjects: fc.array(subjects, { minLength: 1, maxLength: 2 }),
  regulations: fc.subarray([...regulations], { minLength: 1 }),
  asOf: fc.constantFrom("2017-01-01", "2019-06-30", "2026-11-22"),
  lang: fc.constantFrom<Lang>("vi", "en"),
});

describe("the totals of a report", () => {
  it.each(formats)("are the same in %s as the findings counted by state", async (format) => {
    await fc.assert(
      fc.asyncProperty(runs, async ({ lang, subjects: files, ...options }) => {
        const report = checkSubjects(
          files.map((file, index) => ({ name: `${index}.yaml`, ...file })),
          options,
        );
        const definitions = report.findings.filter(({ topic }) =>
          ["definition", "permission"].includes(topic),
        );
        const output = await renderReport(report, { ...options, format, lang, width: 300 });
        const figures = figuresIn(format, output, lang);
        expect(figures.definitionsAndPermissions).toBe(definitions.length);
        for (const [state, count] of Object.entries(figures.totals)) {
          const found = report.findings.filter((finding) => finding.state === state);
          expect(`${state}: ${count}`).toBe(`${state}: ${found.length}`);
        }
      }),
      { numRuns: 12 },
    );
  });
});
