import { check } from "@ttthdl/policy";
import { regulation } from "@ttthdl/policy/regulations/ben-tre-18-2018";
import { checklistFormats, renderChecklist, renderReport, reportFormats } from "@ttthdl/report";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";
import { runInChromium } from "./run-in-chromium.js";

const profile = { power: { sources: 1 }, system: { name: '<b>"Hệ thống"</b> \u202e, =1+1' } };
const asOf = "2026-11-22";
const question = { purpose: "inspection", asOf, lang: "vi", rulesDigest: "0".repeat(64) } as const;

/** What a page does that shows a report and a checklist in every format. */
const PAGE = `
import { check } from "@ttthdl/policy";
import { regulation } from "@ttthdl/policy/regulations/ben-tre-18-2018";
import { checklistFormats, renderChecklist, renderReport, reportFormats } from "@ttthdl/report";

const regulations = [regulation];
const report = check(${JSON.stringify(profile)}, { regulations, asOf: "${asOf}" });
const result = { reports: {}, checklists: {} };
for (const format of Object.keys(reportFormats))
  result.reports[format] = await renderReport(report, { regulations, format, lang: "vi" });
for (const format of Object.keys(checklistFormats))
  result.checklists[format] = await renderChecklist(regulations, { ...${JSON.stringify(question)}, format });
globalThis.result = result;
`;

interface Outputs {
  readonly reports: Readonly<Record<string, string>>;
  readonly checklists: Readonly<Record<string, string>>;
}

let browser: Browser;
let outputs: Outputs;

beforeAll(async () => {
  browser = await launchChromium();
  outputs = await runInChromium<Outputs>(browser, PAGE);
});

afterAll(async () => {
  await browser?.close();
});

const keysOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(record) as Name[];

describe("reports and checklists in Chromium, without anything of Node", () => {
  it.each(keysOf(reportFormats))(
    "a report as %s has the bytes that Node writes",
    async (format) => {
      const regulations = [regulation];
      const report = check(profile, { regulations, asOf });
      const inNode = await renderReport(report, { regulations, format, lang: "vi" });
      expect(inNode).toContain("ben-tre-18-2018");
      expect(outputs.reports[format]).toBe(inNode);
    },
  );

  it.each(keysOf(checklistFormats))(
    "a checklist as %s has the bytes that Node writes",
    async (format) => {
      const inNode = await renderChecklist([regulation], { ...question, format });
      expect(inNode).toContain("18/2018");
      expect(outputs.checklists[format]).toBe(inNode);
    },
  );
});
