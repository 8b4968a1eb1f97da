import { expect, it } from "vitest";
import type { Regulation } from "../norm.js";
import { regulation as bacKan } from "../regulations/bac-kan-11-2023/index.js";
import { regulation as benTre } from "../regulations/ben-tre-18-2018/index.js";
import { check, checkSubjects } from "./check.js";

const sent = (duty: string) => ({ reportsSent: [{ duty, on: "2026-11-20" }] });
const options = { regulations: [benTre], asOf: "2026-11-25" };

const refused = (path: string) => expect.objectContaining({ code: "invalid-profile", path });

it.each([
  ["a misspelt regulation", "bentre-18-2018/usage-report"],
  ["a misspelt rule", "ben-tre-18-2018/usage-rapport"],
  ["a misspelt rule of a regulation that is not judged", "bac-kan-11-2023/operation-report"],
  ["a rule that asks for no report", "ben-tre-18-2018/lockout"],
])("%s is refused", (_, duty) => {
  expect(() => check(sent(duty), options)).toThrow(refused("reportsSent[0].duty"));
  const subjects = [{ profile: {} }, { profile: sent(duty) }];
  expect(() => checkSubjects(subjects, options)).toThrow(
    refused("subjects[1].profile.reportsSent[0].duty"),
  );
});

it("a report of any regulation of this package, judged or not, is accepted", () => {
  for (const duty of ["ben-tre-18-2018/usage-report", "bac-kan-11-2023/operation-report-yearly"]) {
    expect(() => check(sent(duty), options)).not.toThrow();
    expect(() => check(sent(duty), { ...options, regulations: [benTre, bacKan] })).not.toThrow();
    expect(() => checkSubjects([{ profile: sent(duty) }], options)).not.toThrow();
  }
});

it("a report of a user's own regulation is accepted where that is judged", () => {
  const slug = "own-1-2026";
  const norms = benTre.norms.map((norm) => ({
    ...norm,
    id: norm.id.replace("ben-tre-18-2018", slug),
  }));
  const own = { ...benTre, slug, norms } as Regulation;
  const duty = `${slug}/usage-report`;
  expect(() => check(sent(duty), options)).toThrow(refused("reportsSent[0].duty"));
  expect(() => check(sent(duty), { ...options, regulations: [own] })).not.toThrow();
});
