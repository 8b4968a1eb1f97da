import type { AccountClass, AccountScope, Finding, Person } from "@ttthdl/core";
import { requireObject, requireText } from "@ttthdl/core/internal";
import { requireRegulation } from "../check/require-regulation.js";
import type { AccountRegulation } from "../norm.js";
import { traitsOf } from "../topics/shared/characters.js";
import { passwordRules } from "./password-rules.js";
import { requirePerson } from "./require-person.js";

/** A password and whose it is. */
export interface PasswordFacts {
  readonly password: string;
  readonly accountClass: AccountClass;
  /** What the password opens; left out: everything. */
  readonly scope?: AccountScope;
  /** Whose password it is; without it the rule on easy words stays open. */
  readonly person?: Person;
}

/**
 * Judges a real password by a regulation's rules on length, classes and easy words. Rules that bind
 * other classes of accounts are left out; a rule whose object is another scope is `not-applicable`; a
 * regulation that sets no rule for the class answers with an empty list, which is not a pass. No
 * finding holds the password or a part of it.
 *
 * @throws TtthdlError `invalid-argument` for a class or a scope that does not exist, and for a fact about the
 * person that cannot be compared, such as a birth date not written `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { evaluatePassword } from "@ttthdl/policy/password";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * evaluatePassword(regulation, { password: "Mậtkhẩu", accountClass: "user" })
 *   .map(({ topic, state }) => `${topic}: ${state}`)
 * // => ["password-length: violated", "password-easy-words: indeterminate", "password-classes: violated"]
 * ```
 */
export function evaluatePassword(
  regulation: AccountRegulation,
  facts: PasswordFacts,
): readonly Finding[] {
  requireRegulation(regulation);
  requireObject(facts, "facts");
  requireText(facts.password, "password");
  if (facts.person !== undefined) requirePerson(facts.person);
  const traits = traitsOf(facts.password);
  return passwordRules(regulation, facts.accountClass, facts.scope).map((rule) =>
    rule(traits, facts),
  );
}
