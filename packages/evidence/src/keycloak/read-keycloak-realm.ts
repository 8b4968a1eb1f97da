import type { LockoutSetting, PasswordPolicy } from "@ttthdl/core";
import type { Subject } from "@ttthdl/policy";
import { evidenceOf, known } from "../facts.js";
import { authenticationTopics } from "../product-topics.js";
import { parseData } from "../text/parse-data.js";
import { lockoutFacts } from "./lockout-facts.js";
import { passwordFacts } from "./password-facts.js";
import { parseRealms, type Realm } from "./realm.js";

/**
 * Reads a Keycloak realm export: what it enforces for the application's accounts, each value traced to
 * the key it came from. An export of several realms gives a subject for each.
 *
 * @throws InputError when the text is no realm export.
 */
export function readKeycloakRealm(text: string, name: string): readonly Subject[] {
  const realms = parseRealms(parseData(text, name), name);
  return realms.map((realm) =>
    toSubject(realm, realms.length === 1 ? name : `${name} (${realm.realm})`),
  );
}

function toSubject(realm: Realm, name: string): Subject {
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
    topics: authenticationTopics,
    profile: { passwordPolicy: [policy], lockout: setting },
    evidence: evidenceOf(name, {
      "passwordPolicy[0].minLength": password.minLength,
      "passwordPolicy[0].requiredClasses": password.requiredClasses,
      "passwordPolicy[0].forbidsPersonalInfo": password.forbidsPersonalInfo,
      "passwordPolicy[0].maxAge": password.maxAge,
      "lockout.threshold": lockout.threshold,
      "lockout.window": lockout.window,
      "lockout.duration": lockout.duration,
    }),
  };
}
