import type { Evidence, PasswordPolicy } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { InputError } from "../input-error.js";
import { readKeycloakRealm } from "./read-keycloak-realm.js";

const read = (settings: object): ReturnType<typeof readKeycloakRealm>[number] => {
  const [subject] = readKeycloakRealm(JSON.stringify({ realm: "r", ...settings }), "realm.json");
  if (subject === undefined) throw new Error("no subject");
  return subject;
};
const policyOf = (passwordPolicy?: string): PasswordPolicy | undefined =>
  read(passwordPolicy === undefined ? {} : { passwordPolicy }).profile.passwordPolicy?.[0];
const on = { bruteForceProtected: true };
const evidence = (settings: object, path: string): Evidence | undefined =>
  read(settings).evidence?.find((each) => each.path === path);

describe("the password policy of a realm", () => {
  it("demands nothing where there is none", () => {
    expect(policyOf()).toEqual({
      scope: "application",
      lengthUnit: "utf16",
      minLength: 0,
      requiredClasses: [],
      maxAge: "never",
    });
    expect(evidence({}, "passwordPolicy[0].minLength")?.provenance).toBe("default");
  });

  it("that sets no length leaves Keycloak's own", () => {
    const settings = { passwordPolicy: "upperCase(1)" };
    expect(evidence(settings, "passwordPolicy[0].minLength")?.provenance).toBe("default");
    expect(evidence(settings, "passwordPolicy[0].requiredClasses")?.provenance).toBe("set");
  });

  it("is read by its grammar", () => {
    const policy =
      "length(12) and lowerCase(1) and upperCase(2) and digits and specialChars() and notUsername(undefined) and forceExpiredPasswordChange(60)";
    expect(policyOf(policy)).toEqual({
      scope: "application",
      lengthUnit: "utf16",
      minLength: 12,
      requiredClasses: ["lower", "upper", "digit", "special"],
      maxAge: { amount: 60, unit: "day" },
    });
    expect(evidence({ passwordPolicy: policy }, "passwordPolicy[0].minLength")).toEqual({
      path: "passwordPolicy[0].minLength",
      source: "realm.json: passwordPolicy.length",
      line: 1,
      provenance: "set",
    });
  });

  it("takes Keycloak's own numbers where a policy has none", () => {
    expect(policyOf("length and forceExpiredPasswordChange()")).toMatchObject({
      minLength: 8,
      maxAge: { amount: 365, unit: "day" },
    });
  });

  it("counts nothing for a zero, or for a name that Keycloak does not have", () => {
    expect(policyOf("digits(0) and specialChar(1) and lenght(12)")).toMatchObject({
      minLength: 0,
      requiredClasses: [],
    });
    for (const fact of ["minLength", "requiredClasses", "maxAge"]) {
      const note = evidence(
        { passwordPolicy: "length(8) and digit(1)" },
        `passwordPolicy[0].${fact}`,
      )?.note;
      expect(note?.en).toBe(
        "1 of the policies named is not Keycloak's own and counts for nothing; without an extension Keycloak refuses the whole string",
      );
    }
  });

  it("keeps the last of two policies with one name, as Keycloak does", () => {
    expect(policyOf("length(12) and length(4)")?.minLength).toBe(4);
    expect(policyOf("digits(1) and digits(0)")?.requiredClasses).toEqual([]);
  });

  it("keeps brackets inside a value", () => {
    expect(policyOf("regexPattern(^(?=.*[A-Z]).{8,}$) and length(9)")?.minLength).toBe(9);
  });

  it("refuses a number that Keycloak would refuse", () => {
    expect(() => policyOf("length(twelve)")).toThrow(InputError);
    expect(() => policyOf("length(-1)")).toThrow(InputError);
  });
});

describe("the lock of a realm", () => {
  it.each([
    ["off by default", {}, { threshold: "never" }],
    ["off as set", { bruteForceProtected: false, failureFactor: 5 }, { threshold: "never" }],
    [
      "by default one minute after 30 failures",
      on,
      {
        threshold: 30,
        duration: { amount: 1, unit: "minute" },
        window: { amount: 720, unit: "minute" },
      },
    ],
    [
      "a wait capped by its ceiling",
      { ...on, failureFactor: 5, waitIncrementSeconds: 3600 },
      { threshold: 5, duration: { amount: 15, unit: "minute" } },
    ],
    [
      "half an hour",
      { ...on, failureFactor: 5, waitIncrementSeconds: 1800, maxFailureWaitSeconds: 1800 },
      { threshold: 5, duration: { amount: 30, unit: "minute" } },
    ],
    [
      "for ever",
      { ...on, failureFactor: 5, permanentLockout: true },
      { threshold: 5, duration: "until-administrator" },
    ],
    [
      "for ever only after timed locks",
      { ...on, failureFactor: 5, permanentLockout: true, maxTemporaryLockouts: 2 },
      { duration: { amount: 1, unit: "minute" } },
    ],
    ["no wait is no lock", { ...on, waitIncrementSeconds: 0 }, { threshold: "never" }],
    [
      "a count that is forgotten at once",
      { ...on, maxDeltaTimeSeconds: 0 },
      { threshold: "never" },
    ],
    [
      "seconds that are no whole minutes",
      { ...on, waitIncrementSeconds: 90, maxDeltaTimeSeconds: 1799 },
      { duration: { amount: 90, unit: "second" }, window: { amount: 1799, unit: "second" } },
    ],
  ])("%s", (_, settings, expected) => {
    expect(read(settings).profile.lockout).toMatchObject(expected);
  });

  it("names the key that decided", () => {
    const capped = { ...on, failureFactor: 5, waitIncrementSeconds: 3600 };
    expect(evidence(capped, "lockout.threshold")?.source).toBe("realm.json: failureFactor");
    expect(evidence(capped, "lockout.duration")).toMatchObject({
      source: "realm.json: maxFailureWaitSeconds",
      provenance: "default",
    });
    expect(evidence({}, "lockout.threshold")).toMatchObject({
      source: "realm.json: bruteForceProtected",
      provenance: "default",
    });
  });
});

describe("a realm export", () => {
  it("may hold several realms", () => {
    const text = JSON.stringify([{ realm: "a" }, { realm: "b" }]);
    expect(readKeycloakRealm(text, "all.json").map(({ name }) => name)).toEqual([
      "all.json (a)",
      "all.json (b)",
    ]);
  });

  it("names the line of each key, in the realm that has it", () => {
    const text = `[
  { "realm": "a", "bruteForceProtected": true,
    "failureFactor": 5 },
  { "realm": "b",
    "passwordPolicy": "length(8)",
    "bruteForceProtected": false }
]`;
    const lines = readKeycloakRealm(text, "all.json").map(({ evidence }) =>
      evidence?.map(({ path, line }) => [path.replace(/.*\./, ""), line]),
    );
    expect(lines).toEqual([
      [
        ["minLength", undefined],
        ["requiredClasses", undefined],
        ["forbidsPersonalInfo", undefined],
        ["maxAge", undefined],
        ["threshold", 3],
        ["window", undefined],
        ["duration", undefined],
      ],
      [
        ["minLength", 5],
        ["requiredClasses", 5],
        ["forbidsPersonalInfo", 5],
        ["maxAge", 5],
        ["threshold", 6],
        ["window", undefined],
        ["duration", undefined],
      ],
    ]);
  });

  it.each([
    ["{}", "realm.json: realm: not a value of a Keycloak realm export"],
    ["[]", "realm.json: realm: not a value of a Keycloak realm export"],
    ["7", "realm.json: realm: not a value of a Keycloak realm export"],
    ['{"realm":"a\\u001b[31m"}', "realm.json: realm: not a value of a Keycloak realm export"],
    ['[{"realm":"a"},{"realm":"a"}]', "realm.json: [1].realm: a realm's name twice"],
    ['[{"realm":"a"},{}]', "realm.json: [1].realm: not a value of a Keycloak realm export"],
    [
      '{"realm":"a","failureFactor":"5"}',
      "realm.json: failureFactor: not a value of a Keycloak realm export",
    ],
    [
      '{"realm":"a","failureFactor":-1}',
      "realm.json: failureFactor: not a value of a Keycloak realm export",
    ],
  ])("that is none is refused: %s", (text, message) => {
    expect(() => readKeycloakRealm(text, "realm.json")).toThrow(message);
  });
});
