import { mau1 } from "@ttthdl/forms";
import { formDocument } from "@ttthdl/forms/document";
import { renderDocx } from "@ttthdl/forms/docx";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";
import { runInChromium } from "./run-in-chromium.js";

/** What a page does with the libraries; it runs in the browser, from the built packages. */
const PAGE = `
import { check, describeFinding, lockoutPolicy } from "@ttthdl/policy";
import { evaluatePassword } from "@ttthdl/policy/password";
import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { localDay, workingCalendar } from "@ttthdl/calendar";
import { deadline } from "@ttthdl/calendar/deadlines";
import { toIcalendar } from "@ttthdl/calendar/icalendar";
import { toLunar } from "@ttthdl/calendar/lunar";
import { statutoryProjection } from "@ttthdl/calendar/projection";
import { parseYearNotice } from "@ttthdl/calendar/schemas";
import { formDataSchema, mau1 } from "@ttthdl/forms";
import { formDocument } from "@ttthdl/forms/document";
import { renderDocx } from "@ttthdl/forms/docx";
import { renderPdf } from "@ttthdl/forms/pdf";

const power = check({ power: { sources: 1, ups: true, generator: true } }, { regulations: [regulation], asOf: "2026-11-22" })
  .findings.find(({ topic }) => topic === "power");
const policy = lockoutPolicy(regulation);
let state = policy.initial;
const decisions = [];
for (let failure = 0; failure < 5; failure++) {
  const next = policy.step(state, { at: failure * 60000, outcome: "failure" });
  state = next.state;
  decisions.push(next.decision.kind);
}
const docx = await renderDocx(formDocument(mau1, { agencyName: "Sở Tài chính" }));
const pdf = await renderPdf(formDocument(mau1, { agencyName: "Sở Tài chính" }));
globalThis.result = {
  states: evaluatePassword(regulation, { password: "Mậtkhẩu", accountClass: "user" }).map(({ topic, state }) => topic + ": " + state),
  power: describeFinding(power, "vi").message,
  decisions,
  day: localDay("2026-11-20T17:00:00Z"),
  due: deadline("2026-11-20", { within: { amount: 5, unit: "working-day" } }).dueDate,
  projected: workingCalendar({ projection: statutoryProjection() }).add("2027-12-31", 1),
  lunar: toLunar("2026-02-17"),
  ics: toIcalendar({ name: "Lịch", lang: "vi", stamp: "2026-11-22T00:00:00Z", events: [] }).split("\\r\\n")[0],
  schemas: typeof parseYearNotice,
  forms: typeof formDataSchema,
  docx: [...docx],
  pdf: new TextDecoder("latin1").decode(pdf).replace(/[^]*(\\/FT \\/Sig)[^]*(%%EOF)\\n$/, "$1 $2"),
};
`;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

describe("the built libraries in Chromium", () => {
  it("judge a password and a profile, and run the lock, without anything of Node", async () => {
    const result = await runInChromium<Record<string, unknown>>(browser, PAGE);
    expect(result["states"]).toEqual([
      "password-length: violated",
      "password-easy-words: indeterminate",
      "password-classes: violated",
    ]);
    expect(result["power"]).toContain("Chỉ có 1 nguồn điện");
    expect(result["day"]).toBe("2026-11-21");
    expect(result["due"]).toBe("2026-11-30");
    expect(result["projected"]).toEqual({ date: "2028-01-04", projectedYears: [2028] });
    expect(result["lunar"]).toEqual({ year: 2026, month: 1, day: 1, leap: false });
    expect(result["ics"]).toBe("BEGIN:VCALENDAR");
    expect(result["schemas"]).toBe("function");
    expect(result["forms"]).toBe("function");
    const docx = await renderDocx(formDocument(mau1, { agencyName: "Sở Tài chính" }));
    expect(result["docx"], "the bytes that Node writes").toEqual([...docx]);
    expect(result["pdf"]).toBe("/FT /Sig %%EOF");
    expect(result["decisions"]).toEqual(["counted", "counted", "counted", "counted", "locked"]);
  });
});
