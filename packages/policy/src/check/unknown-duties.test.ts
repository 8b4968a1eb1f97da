import { expect, it } from "vitest";
import { regulation as bacKan } from "../regulations/bac-kan-11-2023/index.js";
import { regulation as benTre } from "../regulations/ben-tre-18-2018/index.js";
import { check } from "./check.js";

const sent = (duty: string) => ({ reportsSent: [{ duty, on: "2026-11-20" }] });
const options = { regulations: [benTre], asOf: "2026-11-25" };

it("a report under an id that its regulation does not have is refused", () => {
  const problem = expect.objectContaining({ code: "invalid-profile", path: "reportsSent[0].duty" });
  for (const duty of ["ben-tre-18-2018/usage-rapport", "ben-tre-18-2018/lockout"]) {
    expect(() => check(sent(duty), options)).toThrow(problem);
  }
  expect(() => check(sent("ben-tre-18-2018/usage-report"), options)).not.toThrow();
});

it("a report under another regulation is none of its business", () => {
  const duty = "bac-kan-11-2023/operation-report-yearly";
  expect(() => check(sent(duty), options)).not.toThrow();
  expect(() => check(sent(duty), { ...options, regulations: [benTre, bacKan] })).not.toThrow();
});
