import type { FindingState } from "@ttthdl/core";
import { checkSubjects, type Topic } from "@ttthdl/policy";
import { regulation as bacKan } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { regulation as benTre } from "@ttthdl/policy/regulations/ben-tre-18-2018";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.js";
import { recogniseSource } from "./recognition/recognise-source.js";
import { sources } from "./sources.generated.js";

const context = { asOf: "2026-11-30", zone: "Asia/Ho_Chi_Minh" } as const;
type Verdicts = Readonly<Partial<Record<Topic, readonly FindingState[]>>>;

/** The verdicts on a file, by topic, in the order of the law. */
async function verdicts(
  kind: "keycloak" | "windows-policy",
  name: string,
  text: string,
): Promise<Readonly<Record<"bacKan" | "benTre", Verdicts>>> {
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const subjects = await readSource(sources[kind], files, context);
  const judged = (regulation: typeof bacKan): Verdicts => {
    const { findings } = checkSubjects(subjects, { regulations: [regulation], asOf: context.asOf });
    const statesOf = (topic: string): readonly FindingState[] =>
      findings.filter((finding) => finding.topic === topic).map(({ state }) => state);
    const topics = new Set(findings.map(({ topic }) => topic));
    return Object.fromEntries([...topics].map((topic) => [topic, [...new Set(statesOf(topic))]]));
  };
  return { bacKan: judged(bacKan), benTre: judged(benTre) };
}

const realm = {
  realm: "cong",
  keycloakVersion: "26.3.3",
  passwordPolicy:
    "length(11) and upperCase(1) and lowerCase(1) and digits(1) and specialChars(1) and forceExpiredPasswordChange(60)",
  bruteForceProtected: true,
  permanentLockout: false,
  failureFactor: 5,
  waitIncrementSeconds: 1800,
  maxFailureWaitSeconds: 1800,
  maxDeltaTimeSeconds: 43_200,
};
const ofRealm = (changes: object) =>
  verdicts("keycloak", "realm.json", JSON.stringify({ ...realm, ...changes }));

describe("a Keycloak realm", () => {
  it("that governs all its users is judged by its settings", async () => {
    expect((await ofRealm({})).bacKan).toEqual({
      "password-length": ["compliant"],
      "password-classes": ["compliant"],
      "password-easy-words": ["indeterminate"],
      "password-max-age": ["compliant"],
      lockout: ["violated"],
    });
  });

  it("federated with LDAP proves nothing about passwords that LDAP keeps", async () => {
    const config = {
      enabled: ["true"],
      validatePasswordPolicy: ["false"],
      editMode: ["READ_ONLY"],
    };
    const ldap = { name: "ad", providerId: "ldap", config };
    const { bacKan: found } = await ofRealm({
      components: { "org.keycloak.storage.UserStorageProvider": [ldap] },
    });
    expect(found).toMatchObject({
      "password-length": ["indeterminate"],
      "password-classes": ["indeterminate"],
      "password-max-age": ["indeterminate"],
    });
  });

  it("with a policy that is too lax violates, federated or not", async () => {
    const { bacKan: found } = await ofRealm({
      passwordPolicy: "length(7)",
      identityProviders: [{ alias: "dvc" }],
    });
    expect(found["password-length"]).toEqual(["violated"]);
  });

  it("of 25.0.1 with a permanent lock and no wait never locks; of 26.3.3 it does", async () => {
    const changes = { permanentLockout: true, waitIncrementSeconds: 0 };
    const old = await ofRealm({ ...changes, keycloakVersion: "25.0.1" });
    expect(old.benTre.lockout).toEqual(["violated"]);
    expect((await ofRealm(changes)).benTre.lockout).toEqual(["compliant"]);
    expect((await ofRealm(changes)).bacKan.lockout).toEqual(["manual"]);
  });

  it("says nothing in a file of users", async () => {
    const text = '{"realm": "x", "users": []}';
    const found = await verdicts("keycloak", "users.json", text);
    const states = new Set(Object.values(found.bacKan).flat());
    expect([...states]).toEqual(["indeterminate"]);
  });

  it("of citizens only is not judged by the rules for administrators", async () => {
    const files = [{ name: "realm.json", bytes: new TextEncoder().encode(JSON.stringify(realm)) }];
    const stated = { ...context, context: { population: ["user"] } } as const;
    const [subject] = await readSource(sources.keycloak, files, stated);
    expect(subject?.profile.accountClasses).toEqual(["user"]);
    const { findings } = checkSubjects(subject === undefined ? [] : [subject], {
      regulations: [bacKan],
      asOf: context.asOf,
    });
    const stateOf = (id: string) =>
      findings.find(({ rule }) => rule === `bac-kan-11-2023/password-${id}`);
    expect(stateOf("length-admin")).toMatchObject({
      state: "not-applicable",
      reasons: [{ code: "population" }],
    });
    expect(stateOf("length-user")?.state).toBe("compliant");
    expect(stateOf("length-user")?.advisories).toContainEqual(
      expect.objectContaining({ code: "population" }),
    );
  });

  it("whose version is left out never gets a better verdict", async () => {
    const flags = fc.record({
      permanentLockout: fc.boolean(),
      waitIncrementSeconds: fc.constantFrom(0, 60, 1800, 2_147_484),
      maxFailureWaitSeconds: fc.constantFrom(0, 900, 1800, 2_147_484),
      maxDeltaTimeSeconds: fc.constantFrom(0, 60, 43_200),
      maxTemporaryLockouts: fc.constantFrom(0, 2),
    });
    const versions = fc.constantFrom("15.0.2", "24.0.5", "25.0.1", "26.2.10", "26.3.3", "26.5.0");
    const property = fc.asyncProperty(flags, versions, async (settings, keycloakVersion) => {
      const known = await ofRealm({ ...settings, keycloakVersion });
      const unknown = await ofRealm({ ...settings, keycloakVersion: undefined });
      for (const text of ["bacKan", "benTre"] as const) {
        const [state] = known[text].lockout ?? [];
        const [less] = unknown[text].lockout ?? [];
        const better = (less === "compliant" || less === "manual") && less !== state;
        expect([text, state, less, better]).toEqual([text, state, less, false]);
      }
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it("is read out of the operator's custom resource", async () => {
    const text = JSON.stringify({ kind: "KeycloakRealmImport", spec: { realm } });
    const files = [{ name: "cong.yaml", bytes: new TextEncoder().encode(text) }];
    expect((await recogniseSource(files)).kind).toBe("keycloak");
    expect(await verdicts("keycloak", "cong.yaml", text)).toEqual(await ofRealm({}));
  });
});

describe("a Windows policy", () => {
  const policy = (...lines: readonly string[]) =>
    verdicts(
      "windows-policy",
      "secpol.inf",
      [
        "[System Access]",
        "MinimumPasswordLength = 14",
        "MaximumPasswordAge = 59",
        "LockoutBadCount = 5",
        "ResetLockoutCount = 30",
        "LockoutDuration = 30",
        ...lines,
      ].join("\r\n"),
    );

  it("locks every account only where the built-in Administrator is locked too", async () => {
    expect((await policy("AllowAdministratorLockout = 1")).benTre.lockout).toEqual(["compliant"]);
    expect((await policy("AllowAdministratorLockout = 0")).benTre.lockout).toEqual(["violated"]);
    expect((await policy()).benTre.lockout).toEqual(["indeterminate"]);
  });

  it("that keeps passwords recoverable stores passwords", async () => {
    const recoverable = await policy("ClearTextPassword = 1");
    expect(recoverable.benTre["password-storage"]).toEqual(["violated"]);
    expect(recoverable.bacKan["password-storage"]).toEqual(["indeterminate"]);
    const verifiers = await policy("ClearTextPassword = 0");
    expect(verifiers.benTre["password-storage"]).toBe(undefined);
  });
});
