import type { LockoutSetting, PasswordPolicy } from "@ttthdl/core";
import { evidenceOf, type Fact, known } from "../fact.js";
import type { FoundSubject } from "../source.js";
import { parseWithLines } from "../text/parse-data.js";
import { lockoutFacts } from "./lockout-facts.js";
import { passwordFacts } from "./password-facts.js";
import { parseRealms, type Realm } from "./realm.js";

/**
 * Reads a Keycloak realm export: what it enforces for the application's accounts, each value traced to
 * the key it came from. An export of several realms gives a subject for each.
 *
 * @param version - The version of Keycloak where the file itself names none.
 * @throws InputError when the text is no realm export, or a setting cannot be read.
 */
export function readKeycloakRealm(
  text: string,
  name: string,
  version?: string,
): readonly FoundSubject[] {
  const { data, lineOf } = parseWithLines(text, name);
  const realms = parseRealms(data, name, version);
  return realms.map((realm) =>
    toSubject(realm, realms.length === 1 ? name : `${name} (${realm.name})`, (key) =>
      lineOf([...realm.place, ...pathOf(key)]),
    ),
  );
}

/** `passwordPolicy.length` is a part of the text of one key. */
function pathOf(key: string): readonly string[] {
  const parts = key.split(".");
  return parts[0] === "attributes" ? parts : parts.slice(0, 1);
}

/** @param lineOf - The line of one of the realm's keys. */
function toSubject(
  realm: Realm,
  name: string,
  lineOf: (key: string) => number | undefined,
): FoundSubject {
  const password = passwordFacts(realm, name);
  const lockout = lockoutFacts(realm);
  const exempt = exemptOf(realm);
  const policy: PasswordPolicy = {
    scope: "application",
    // Java counts a password in UTF-16 units.
    lengthUnit: "utf16",
    ...known("minLength", password.minLength),
    ...known("requiredClasses", password.requiredClasses),
    ...known("maxAge", password.maxAge),
    ...(exempt && known("exempt", exempt)),
  };
  const setting: LockoutSetting = {
    scope: "application",
    ...known("threshold", lockout.threshold),
    ...known("window", lockout.window),
    ...known("windowKind", lockout.windowKind),
    ...known("duration", lockout.duration),
  };
  return {
    name,
    profile: { passwordPolicy: [policy], lockout: setting },
    evidence: evidenceOf(
      name,
      {
        "passwordPolicy[0].minLength": password.minLength,
        "passwordPolicy[0].requiredClasses": password.requiredClasses,
        "passwordPolicy[0].forbidsPersonalInfo": password.forbidsPersonalInfo,
        "passwordPolicy[0].maxAge": password.maxAge,
        ...(exempt && { "passwordPolicy[0].exempt": exempt }),
        "lockout.threshold": lockout.threshold,
        "lockout.window": lockout.window,
        "lockout.windowKind": lockout.windowKind,
        "lockout.duration": lockout.duration,
      },
      lineOf,
    ),
  };
}

/** Users whose passwords another system keeps are not governed by the realm's policy (reading L9). */
function exemptOf({ otherStore }: Realm): Fact<"unknown"> | undefined {
  return otherStore && { value: "unknown", provenance: "cannot-be-proven", ...otherStore };
}
