import { describe, expect, it } from "vitest";
import { readingState, readings } from "../readings.js";
import { regulations } from "../regulations/index.js";
import { check } from "./check.js";
import { describeFinding } from "./describe.js";

const profile = {
  passwordPolicy: [{ minLength: 4, requiredClasses: ["lower"], maxAge: "never" }],
  lockout: { threshold: 9, window: "none", duration: { amount: 1, unit: "minute" } },
  internetLines: [{ provider: "VNPT" }],
  power: { sources: 1, ups: false, generator: false },
};
const options = { regulations, asOf: "2026-11-22" };
const { findings } = check(profile, options);
const violated = findings.filter(({ state }) => state === "violated");

describe("a contested reading", () => {
  it.each([...new Set(violated.flatMap((finding) => finding.readings))])(
    "%s: breaches that rest on it are manual, with what was found; nothing else changes",
    (id) => {
      const contested = check(profile, { ...options, contestedReadings: [id] }).findings;
      expect(contested).toHaveLength(findings.length);
      for (const [index, finding] of findings.entries()) {
        if (finding.state !== "violated" || !finding.readings.includes(id)) {
          expect(contested[index]).toEqual(finding);
        } else {
          expect(contested[index]).toMatchObject({ state: "manual", actual: finding.actual });
          expect(contested[index]?.reasons.slice(1)).toEqual(finding.reasons);
          expect(describeFinding(contested[index] ?? finding, "en").message).toContain(id);
        }
      }
    },
  );

  it("is told from proposed and accepted ones; nobody has spoken on those of this project yet", () => {
    const opinion = { by: "A", role: "B", on: "2026-01-01" };
    const [reading] = Object.values(readings) as [(typeof readings)[string]];
    expect(Object.values(readings).map(readingState)).not.toContain("accepted");
    expect(readingState({ ...reading, acceptedBy: [opinion] })).toBe("accepted");
    const both = { ...reading, acceptedBy: [opinion], contestedBy: [opinion] };
    expect(readingState(both)).toBe("contested");
  });
});
