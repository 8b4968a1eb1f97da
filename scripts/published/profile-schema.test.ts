import { profileJsonSchema } from "@ttthdl/core/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { fullProfile } from "../../packages/core/src/schemas/full-profile.fixture.js";
import { topicCases } from "../../packages/policy/src/topics/cases.generated.js";

const validate = new Ajv2020({
  allErrors: true,
  formats: { date: true, "date-time": true },
}).compile(profileJsonSchema());

describe("the JSON Schema of a profile", () => {
  it("accepts the documented profile and that of every worked case", () => {
    const cases = Object.values(topicCases).flat();
    expect(cases.length).toBeGreaterThan(500);
    for (const profile of [fullProfile, ...cases.map((each) => each.profile)]) {
      expect([profile, validate(profile), validate.errors]).toEqual([profile, true, null]);
    }
  });

  it.each([
    ["an unknown key", { lockuot: {} }],
    ["an unknown kind of window", { lockout: { windowKind: "rolling" } }],
    ["an exemption without a name", { lockout: { exempt: [{ why: "x" }] } }],
    ["an exemption that is no word of ours", { passwordPolicy: [{ exempt: "none" }] }],
    ["a population of nobody", { accountClasses: [] }],
  ])("refuses %s", (_, profile) => {
    expect(validate(profile)).toBe(false);
  });
});
