import {
  type AccountClass,
  type AccountScope,
  accountClasses,
  accountScopes,
  type Finding,
  type Person,
  TtthdlError,
} from "@ttthdl/core";
import { shownValue } from "@ttthdl/core/internal";
import type { AccountRegulation, Norm, NormOf } from "../norm.js";
import { notApplicable } from "../topics/outcome.js";
import { judgeClasses } from "../topics/password-classes/judge-password.js";
import { judgeEasyWords } from "../topics/password-easy-words/judge-password.js";
import { judgeLength } from "../topics/password-length/judge-password.js";
import type { PasswordTraits } from "../topics/shared/characters.js";
import { coversScope } from "../topics/shared/scopes.js";
import { frameOf, toFinding } from "../topics/to-finding.js";
import { cachedFinding } from "./cached-finding.js";

/** Judges one password by one norm. */
export type PasswordRule = (
  traits: PasswordTraits,
  facts: { readonly password: string; readonly person?: Person },
) => Finding;

type PasswordNorm =
  | NormOf<"password-length">
  | NormOf<"password-classes">
  | NormOf<"password-easy-words">;

const prepared = new WeakMap<AccountRegulation, Map<string, readonly PasswordRule[]>>();

/**
 * The rules on passwords that bind a class of accounts, in the order of the law, prepared once.
 *
 * @throws TtthdlError `invalid-argument` for a class or scope that does not exist: a typo must not switch a
 * rule off.
 */
export function passwordRules(
  regulation: AccountRegulation,
  accountClass: AccountClass,
  scope: AccountScope | undefined,
): readonly PasswordRule[] {
  let ofRegulation = prepared.get(regulation);
  if (ofRegulation === undefined) {
    ofRegulation = new Map();
    prepared.set(regulation, ofRegulation);
  }
  const key = scope === undefined ? accountClass : `${accountClass} ${scope}`;
  let rules = ofRegulation.get(key);
  if (rules === undefined) {
    rules = boundNorms(regulation, accountClass).map((norm) =>
      prepare(regulation, norm, accountClass, scope),
    );
    ofRegulation.set(key, rules);
  }
  return rules;
}

/** Whether any rule of the regulation speaks about passwords of this class and scope. */
export function regulatesPasswords(
  regulation: AccountRegulation,
  accountClass: AccountClass,
  scope: AccountScope | undefined,
): boolean {
  return boundNorms(regulation, accountClass).some((norm) => speaksAbout(norm, scope));
}

function boundNorms(
  regulation: AccountRegulation,
  accountClass: AccountClass,
): readonly PasswordNorm[] {
  if (!accountClasses.includes(accountClass)) {
    throw new TtthdlError("invalid-argument", {
      vi: `không có loại tài khoản ${shownValue(accountClass)}`,
      en: `${shownValue(accountClass)} is not a class of accounts`,
    });
  }
  return regulation.norms
    .filter(isPasswordNorm)
    .filter(({ appliesTo }) => appliesTo?.accountClasses?.includes(accountClass) ?? true);
}

function isPasswordNorm(norm: Norm): norm is PasswordNorm {
  return (
    norm.encoded !== false &&
    (norm.topic === "password-length" ||
      norm.topic === "password-classes" ||
      norm.topic === "password-easy-words")
  );
}

function speaksAbout(norm: PasswordNorm, scope: AccountScope | undefined): boolean {
  if (scope === undefined) return true;
  if (!accountScopes.includes(scope)) {
    throw new TtthdlError("invalid-argument", {
      vi: `không có phạm vi tài khoản ${shownValue(scope)}`,
      en: `${shownValue(scope)} is not a scope of accounts`,
    });
  }
  return coversScope(norm, { scope });
}

function prepare(
  regulation: AccountRegulation,
  norm: PasswordNorm,
  accountClass: AccountClass,
  scope: AccountScope | undefined,
): PasswordRule {
  const frame = frameOf(regulation, norm);
  if (!speaksAbout(norm, scope)) {
    const finding = toFinding(frame, notApplicable("scope"));
    return () => finding;
  }
  switch (norm.topic) {
    case "password-length": {
      const byLength = cachedFinding((length) =>
        toFinding(frame, judgeLength(norm.params, length)),
      );
      return ({ length }) => byLength(length);
    }
    case "password-classes": {
      const byClasses = cachedFinding((set) => toFinding(frame, judgeClasses(norm.params, set)));
      return ({ classes }) => byClasses(classes);
    }
    case "password-easy-words": {
      if (accountClass === "service") {
        const finding = toFinding(frame, notApplicable("no-person"));
        return () => finding;
      }
      const open = toFinding(frame, judgeEasyWords(norm.params, "", {}));
      return (_, { password, person }) =>
        person === undefined
          ? open
          : toFinding(frame, judgeEasyWords(norm.params, password, person));
    }
  }
}
