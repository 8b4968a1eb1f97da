import { expect, it } from "vitest";
import { InputError } from "../input-error.js";
import { readProfile } from "./read-profile.js";

const read = (...duties: readonly string[]) =>
  readProfile(
    JSON.stringify({ reportsSent: duties.map((duty) => ({ duty, on: "2026-11-20" })) }),
    "profile.json",
  );

it.each([
  "bentre-18-2018/usage-report",
  "ben-tre-18-2018/usage-rapport",
  "ben-tre-18-2018/lockout",
])("refuses a report of %s", (duty) => {
  expect(() => read(duty)).toThrow(InputError);
  expect(() => read(duty)).toThrow(
    /^profile.json: reportsSent\[0\].duty: not the id of a rule that asks for a report$/,
  );
});

it("names every such report, and past ten says how many more there are", () => {
  expect(() => read("a/b", "c/d")).toThrow(
    /reportsSent\[0\]\.duty: not the id [^;]+; reportsSent\[1\]\.duty: not the id of a rule that asks for a report$/,
  );
  expect(() => read(...Array.from({ length: 12 }, () => "a/b"))).toThrow(/ \(and 2 more\)$/);
});

it("accepts a report of any regulation", () => {
  const known = read("ben-tre-18-2018/usage-report", "bac-kan-11-2023/operation-report-yearly");
  expect(known.profile.reportsSent).toHaveLength(2);
});
