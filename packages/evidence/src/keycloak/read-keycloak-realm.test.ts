import type { Evidence, PasswordPolicy } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { InputError } from "../input-error.js";
import { readKeycloakRealm } from "./read-keycloak-realm.js";

const read = (settings: object): ReturnType<typeof readKeycloakRealm>[number] => {
  const [subject] = readKeycloakRealm(JSON.stringify({ realm: "r", ...settings }), "realm.json");
  if (subject === undefined) throw new Error("no subject");
  return subject;
};
const policyOf = (passwordPolicy?: string | null): PasswordPolicy | undefined =>
  read({ keycloakVersion: "26.3.3", ...(passwordPolicy !== undefined && { passwordPolicy }) })
    .profile.passwordPolicy?.[0];
const on = { bruteForceProtected: true };
const version = (keycloakVersion: string) => ({ keycloakVersion });
const evidence = (settings: object, path: string): Evidence | undefined =>
  read(settings).evidence?.find((each) => each.path === path);

/** A fact that is expected to be `undefined` is not there. */
function expectLockout(settings: object, expected: object): void {
  const { lockout } = read(settings).profile;
  expect(lockout).toEqual({ ...lockout, ...expected });
}

describe("the password policy of a realm", () => {
  it("demands nothing where there is none", () => {
    expect(policyOf()).toEqual({
      scope: "application",
      lengthUnit: "utf16",
      minLength: 0,
      requiredClasses: [],
      maxAge: "never",
    });
    expect(evidence(version("26.0.7"), "passwordPolicy[0].minLength")?.provenance).toBe("default");
    expect(policyOf(null)).toEqual(policyOf());
  });

  it("that sets no length leaves Keycloak's own", () => {
    const settings = { passwordPolicy: "upperCase(1)" };
    expect(evidence(settings, "passwordPolicy[0].minLength")?.provenance).toBe("default");
    expect(evidence(settings, "passwordPolicy[0].requiredClasses")?.provenance).toBe("set");
  });

  it("is read by its grammar", () => {
    const policy =
      "length(12) and lowerCase(1) and upperCase(2) and digits and specialChars and notUsername() and notEmail(undefined) and forceExpiredPasswordChange(60)";
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
    expect(policyOf("length and forceExpiredPasswordChange")).toMatchObject({
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
        "1 of the policies named is not Keycloak's own and is ignored; without an extension Keycloak refuses the whole string",
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

  it.each(["length(twelve)", "length()", "digits( 1)", "lowerCase(1.5)", "length(2147483648)"])(
    "refuses a number that Keycloak would refuse: %s",
    (policy) => {
      expect(() => policyOf(policy)).toThrow(InputError);
      expect(() => policyOf(policy)).toThrow(/: passwordPolicy: the value of \w+ is not a number;/);
    },
  );

  it("takes a number below 1 for no demand", () => {
    expect(policyOf("length(-1) and digits(-5) and upperCase(0)")).toMatchObject({
      minLength: 0,
      requiredClasses: [],
    });
  });

  it.each([
    ["forceExpiredPasswordChange(1)", { amount: 1, unit: "day" }],
    ["forceExpiredPasswordChange(0)", { amount: 1, unit: "second" }],
    ["forceExpiredPasswordChange(-1)", "never"],
    ["forceExpiredPasswordChange(-2)", { amount: 1, unit: "second" }],
    ["length(8)", "never"],
  ])("%s expires after %j", (policy, maxAge) => {
    expect(policyOf(policy)?.maxAge).toEqual(maxAge);
  });

  it("does not govern users whose passwords another system keeps", () => {
    const store = (config: object) => ({
      components: { "org.keycloak.storage.UserStorageProvider": [{ name: "ad", config }] },
    });
    const exemptOf = (settings: object) => read(settings).profile.passwordPolicy?.[0]?.exempt;
    expect(exemptOf({})).toBe(undefined);
    expect(exemptOf(store({ enabled: ["true"], validatePasswordPolicy: ["false"] }))).toBe(
      "unknown",
    );
    expect(exemptOf(store({ validatePasswordPolicy: ["true"], editMode: ["WRITABLE"] }))).toBe(
      "unknown",
    );
    expect(exemptOf(store({ enabled: ["false"] }))).toBe(undefined);
    expect(exemptOf({ userFederationProviders: [{ providerName: "ldap" }] })).toBe("unknown");
    expect(exemptOf({ identityProviders: [{ alias: "dvc", enabled: true }] })).toBe("unknown");
    expect(exemptOf({ identityProviders: [{ alias: "dvc", enabled: false }] })).toBe(undefined);
    expect(exemptOf({ identityProviders: [{ alias: "dvc", linkOnly: true }] })).toBe(undefined);
    expect(evidence(store({}), "passwordPolicy[0].exempt")).toMatchObject({
      source: "realm.json: components",
      provenance: "cannot-be-proven",
    });
  });
});

describe("the lock of a realm", () => {
  it.each([
    ["off by default", version("26.0.7"), { threshold: "never" }],
    [
      "of a file without settings: not set",
      { users: [] },
      { threshold: undefined, window: undefined, duration: undefined },
    ],
    ["off as set", { bruteForceProtected: false, failureFactor: 5 }, { threshold: "never" }],
    [
      "by default one minute after 30 failures",
      on,
      {
        threshold: 30,
        duration: { amount: 1, unit: "minute" },
        window: { amount: 720, unit: "minute" },
        windowKind: "since-last-failure",
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
    [
      "settings under attributes, as old versions export them",
      {
        attributes: { bruteForceProtected: "true", failureFactor: "4" },
        waitIncrementSeconds: 120,
      },
      { threshold: 4, duration: { amount: 2, unit: "minute" } },
    ],
    ["what is null is not stated", { ...on, failureFactor: null }, { threshold: 30 }],
  ])("%s", (_, settings, expected) => {
    expectLockout(settings, expected);
  });

  const forEver = { ...on, failureFactor: 5, permanentLockout: true };
  const forNothing = { ...forEver, waitIncrementSeconds: 0 };
  const locks = { threshold: 5, duration: "until-administrator" };
  it.each([
    ["23.0.1", forNothing, { ...locks, window: "none" }],
    ["24.0.0", forNothing, { threshold: "never" }],
    ["25.0.1", forNothing, { threshold: "never" }],
    ["25.0.6.redhat-00001", forNothing, { threshold: "never" }],
    ["25.0.1", forEver, { ...locks, window: "none" }],
    ["26.0.0", forNothing, { ...locks, window: "none" }],
    ["24.0.5", forEver, { ...locks, window: { amount: 720, unit: "minute" } }],
    ["24.0.5", { ...forEver, maxDeltaTimeSeconds: 0 }, { threshold: "never" }],
    ["26.3.3", { ...forEver, maxDeltaTimeSeconds: 0 }, { ...locks, window: "none" }],
    ["23.0.1", { ...forEver, maxTemporaryLockouts: 2 }, locks],
    [
      "24.0.0",
      { ...forEver, maxTemporaryLockouts: 2 },
      { duration: { amount: 1, unit: "minute" } },
    ],
    ["nightly", forNothing, { threshold: undefined, duration: "until-administrator" }],
    ["nightly", forEver, { ...locks, window: undefined, windowKind: undefined }],
  ])("of version %s, until an administrator acts: %j", (keycloakVersion, settings, expected) => {
    expectLockout({ keycloakVersion, ...settings }, expected);
  });

  const long = { ...on, failureFactor: 5, waitIncrementSeconds: 2_147_484 };
  it.each([
    ["26.2.10", 2_147_484, "never"],
    ["26.2.10", 2_147_483, 5],
    ["26.2.11", 2_147_484, 5],
    ["26.3.9", 2_147_484, "never"],
    ["26.4.1", 2_147_484, "never"],
    ["26.4.2", 2_147_484, 5],
    ["26.5.0", 2_147_484, 5],
    ["27.0.0", 2_147_484, 5],
    ["15.0.2", 2_147_484, "never"],
    ["nightly", 2_147_484, undefined],
    ["nightly", 2_147_483, 5],
  ])(
    "of version %s that lasts %i seconds is at failure %j",
    (keycloakVersion, seconds, threshold) => {
      const settings = { ...long, keycloakVersion, maxFailureWaitSeconds: seconds };
      expectLockout(settings, { threshold });
    },
  );

  it("is that of the version which the caller states, where the file names none", () => {
    const text = JSON.stringify({ realm: "r", ...forNothing });
    const lockoutOf = (stated?: string) => readKeycloakRealm(text, "r.json", stated)[0]?.profile;
    expect(lockoutOf("25.0.1")?.lockout).toMatchObject({ threshold: "never" });
    expect(lockoutOf("26.3.3")?.lockout).toMatchObject({ threshold: 5 });
    expect(lockoutOf()?.lockout).not.toHaveProperty("threshold");
  });

  it("names the key that decided", () => {
    const attribute = { ...on, attributes: { failureFactor: "4" } };
    expect(evidence(attribute, "lockout.threshold")).toMatchObject({
      source: "realm.json: attributes.failureFactor",
      line: 1,
    });
    const capped = { ...on, failureFactor: 5, waitIncrementSeconds: 3600 };
    expect(evidence(capped, "lockout.threshold")?.source).toBe("realm.json: failureFactor");
    expect(evidence(capped, "lockout.duration")).toMatchObject({
      source: "realm.json: maxFailureWaitSeconds",
      provenance: "default",
    });
    expect(evidence(version("26.0.7"), "lockout.threshold")).toMatchObject({
      source: "realm.json: bruteForceProtected",
      provenance: "default",
    });
    expect(evidence({}, "lockout.threshold")?.provenance).toBe("not-set");
    expect(
      evidence({ ...version("25.0.1"), ...forNothing }, "lockout.threshold")?.note?.en,
    ).toMatch(/^Keycloak 24 and 25 lock for ever only/);
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
        ["windowKind", undefined],
        ["duration", undefined],
      ],
      [
        ["minLength", 5],
        ["requiredClasses", 5],
        ["forbidsPersonalInfo", 5],
        ["maxAge", 5],
        ["threshold", 6],
        ["window", undefined],
        ["windowKind", undefined],
        ["duration", undefined],
      ],
    ]);
  });

  it.each([
    ["{}", "realm.json: realm: not the name of a Keycloak realm"],
    ["[]", "realm.json: realm: not the name of a Keycloak realm"],
    ["7", "realm.json: realm: not the name of a Keycloak realm"],
    ['{"realm":"a\\u001b[31m"}', "realm.json: realm: not the name of a Keycloak realm"],
    ['{"kind":"KeycloakRealmImport"}', "realm.json: spec.realm.realm: not the name of a"],
    ['[{"realm":"a"},{"realm":"a"}]', "realm.json: [1].realm: a realm's name twice"],
    ['[{"realm":"a"},{}]', "realm.json: [1].realm: not the name of a Keycloak realm"],
    [
      '{"realm":"a","failureFactor":"5"}',
      "realm.json: failureFactor: must be a whole number from 0",
    ],
    [
      '{"realm":"a","failureFactor":-1}',
      "realm.json: failureFactor: must be a whole number from 0",
    ],
    ['{"realm":"a","permanentLockout":"no"}', "permanentLockout: must be true or false"],
    ['{"realm":"a","passwordPolicy":["length(8)"]}', "realm.json: passwordPolicy: must be a text"],
    ['{"realm":"a","failureFactor":"$(env:F:-5)"}', "realm.json: failureFactor: is a placeholder"],
    [`{"realm":"a","passwordPolicy":"length($\{LEN})"}`, "passwordPolicy: is a placeholder"],
    [
      '{"realm":"a","attributes":{"failureFactor":"x"}}',
      "attributes.failureFactor: must be a whole",
    ],
    [
      '{"realm":"a","failureFactor":5,"attributes":{"failureFactor":"6"}}',
      "realm.json: attributes.failureFactor: differs from failureFactor;",
    ],
    ['[{"realm":"a"},{"realm":"b","failureFactor":true}]', "[1].failureFactor: must be a whole"],
  ])("that is none is refused: %s", (text, message) => {
    expect(() => readKeycloakRealm(text, "realm.json")).toThrow(message);
  });

  it("may be the operator's custom resource", () => {
    const text = `apiVersion: k8s.keycloak.org/v2alpha1
kind: KeycloakRealmImport
metadata: { name: cong }
spec:
  keycloakCRName: kc
  realm:
    realm: cong
    keycloakVersion: 26.3.3
    bruteForceProtected: true
    failureFactor: 5
`;
    const [subject] = readKeycloakRealm(text, "cong.yaml");
    expect(subject?.profile.lockout).toMatchObject({ threshold: 5 });
    expect(subject?.evidence?.find(({ path }) => path === "lockout.threshold")).toMatchObject({
      source: "cong.yaml: failureFactor",
      line: 10,
      provenance: "set",
    });
  });

  it("regards brackets of a pattern as no placeholder", () => {
    expect(policyOf("regexPattern(^[a-z$]{8,}$) and length(9)")?.minLength).toBe(9);
  });
});
