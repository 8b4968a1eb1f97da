import type { LockoutSetting, PasswordPolicy } from "@ttthdl/core";
import { evidenceOf, known } from "../fact.js";
import type { FoundSubject } from "../source.js";
import { parseWithLines } from "../text/parse-data.js";
import { lockoutFacts } from "./lockout-facts.js";
import { passwordFacts } from "./password-facts.js";
import { parseRealms, type Realm } from "./realm.js";

/**
 * Reads a Keycloak realm export: what it enforces for the application's accounts, each value traced to
 * the key it came from. An export of several realms gives a subject for each.
 *
 * @throws InputError when the text is no realm export.
 */
export function readKeycloakRealm(text: string, name: string): readonly FoundSubject[] {
  const { data, lineOf } = parseWithLines(text, name);
  const realms = parseRealms(data, name);
  return realms.map((realm, index) => {
    const place = Array.isArray(data) ? [index] : [];
    return toSubject(realm, realms.length === 1 ? name : `${name} (${realm.realm})`, (key) =>
      lineOf([...place, key]),
    );
  });
}

/** @param lineOf - The line of one of the realm's keys. */
function toSubject(
  realm: Realm,
  name: string,
  lineOf: (key: string) => number | undefined,
): FoundSubject {
  const password = passwordFacts(realm, name);
  const lockout = lockoutFacts(realm);
  const policy: PasswordPolicy = {
    scope: "application",
    // Java counts a password in UTF-16 units.
    lengthUnit: "utf16",
    ...known("minLength", password.minLength),
    ...known("requiredClasses", password.requiredClasses),
    ...known("maxAge", password.maxAge),
  };
  const setting: LockoutSetting = {
    scope: "application",
    ...known("threshold", lockout.threshold),
    ...known("window", lockout.window),
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
        "lockout.threshold": lockout.threshold,
        "lockout.window": lockout.window,
        "lockout.duration": lockout.duration,
      },
      // `passwordPolicy.length` is a part of the text of one key.
      (key) => lineOf(key.split(".")[0] ?? key),
    ),
  };
}
