import { describe, expect, it } from "vitest";
import { nationalInstruments, regulations } from "../regulations/index.js";
import { check } from "./check.js";
import { findNorm } from "./find-norm.js";

describe("findNorm", () => {
  it("finds a norm by its whole id, with the regulation that prints it", () => {
    const found = findNorm(regulations, "tra-vinh-1289-2024/camera-retention");
    expect(found?.norm.topic).toBe("camera-retention");
    expect(found?.regulation.slug).toBe("tra-vinh-1289-2024");
  });

  it("finds nothing by a piece of an id, or among other regulations", () => {
    expect(findNorm(regulations, "camera-retention")).toBeUndefined();
    const others = regulations.filter(({ slug }) => slug !== "tra-vinh-1289-2024");
    expect(findNorm(others, "tra-vinh-1289-2024/camera-retention")).toBeUndefined();
  });

  it("finds the norm that took the place of a rule, by the id of that rule", () => {
    const found = findNorm(regulations, "bac-ninh-33-2017/data-exchange");
    expect(found?.norm.id).toBe("bac-ninh-33-2017/shared-resources");
  });
});

describe("the ids of rules that were replaced", () => {
  const norms = [...regulations, ...nationalInstruments].flatMap((each) => each.norms);
  const former = norms.flatMap(({ formerly = [] }) => formerly);

  it("belong to one norm each, and are no norm's own id", () => {
    expect(former.length).toBeGreaterThan(7);
    expect(new Set(former).size).toBe(former.length);
    expect(norms.filter(({ id }) => former.includes(id))).toEqual([]);
  });

  it.each(former)("%s still names its norm in waivers", (old) => {
    const found = findNorm(regulations, old);
    const waiver = {
      rule: old,
      subject: "profile.yaml",
      reason: "Đang khắc phục",
      approver: { name: "Giám đốc", role: "managing-agency" },
      decision: "12/QĐ",
      until: "2026-12-31",
    } as const;
    const options = { regulations: found ? [found.regulation] : [], asOf: "2026-11-22" };
    const [use] = check({}, { ...options, waivers: [waiver] }).waivers;
    expect(use?.unused).toBe("nothing-to-answer");
  });
});
