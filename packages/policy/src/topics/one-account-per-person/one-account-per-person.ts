import { type Account, type AccountClass, accountClasses } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeBoundAccounts } from "../shared/bound-accounts.js";
import type { OneAccountPerPersonBreaches, OneAccountPerPersonNotes } from "./words.js";

/** How many active accounts a person may have in one class (reading L6). */
export interface OneAccountPerPersonParams {
  readonly accounts: { readonly atMost: 1 };
}

const because: ReasonMaker<OneAccountPerPersonNotes & OneAccountPerPersonBreaches> = makeReason;
type PersonNorm = NormWith<OneAccountPerPersonParams>;

/**
 * Decides whether a person has more than one active account of a class that the norm binds. Accounts of
 * one person in different classes are a question for a person to settle; service accounts have no person
 * and are not bound (readings L6, P10).
 */
export const oneAccountPerPerson: Evaluator<OneAccountPerPersonParams> = {
  facts: ["accounts[].person", "accounts[].class", "accounts[].status", "accounts[].scope"],
  judge: (norm, profile) =>
    judgeBoundAccounts(norm, profile, (bound) => judgeAccounts(norm, bound), ["service"]),
};

function judgeAccounts(norm: PersonNorm, accounts: readonly Account[]): readonly Outcome[] {
  const active = accounts.filter(({ status }) => status === undefined || status === "active");
  const known = active.flatMap(({ id, class: name, person, status }) =>
    name === undefined || person === undefined || status === undefined
      ? []
      : [{ id, class: name, person }],
  );
  const conflicts = [...byPerson(known)].flatMap(([person, own]) => judgePerson(norm, person, own));
  const missing = active.flatMap(missingOf);
  const shared = { target: "accounts", required: norm.params };
  if (missing.length > 0) return [...conflicts, missingFacts(missing, shared)];
  if (conflicts.length > 0) return conflicts;
  return [
    {
      state: "compliant",
      facts: accounts.map(({ id }) => `accounts[${id}].person`),
      actual: { accounts: known.length },
      reasons: [because("one-each", { accounts: known.length })],
      ...shared,
    },
  ];
}

interface KnownAccount {
  readonly id: string;
  readonly class: AccountClass;
  readonly person: string;
}

function byPerson(accounts: readonly KnownAccount[]): Map<string, readonly KnownAccount[]> {
  const persons = new Map<string, readonly KnownAccount[]>();
  for (const account of accounts) {
    persons.set(account.person, [...(persons.get(account.person) ?? []), account]);
  }
  return persons;
}

function missingOf({ id, class: name, status, person }: Account): readonly string[] {
  return [
    ...(status === undefined ? [`accounts[${id}].status`] : []),
    ...(name === undefined ? [`accounts[${id}].class`] : []),
    ...(person === undefined ? [`accounts[${id}].person`] : []),
  ];
}

function judgePerson(
  norm: PersonNorm,
  person: string,
  own: readonly KnownAccount[],
): readonly Outcome[] {
  const allowed = norm.params.accounts.atMost;
  const classes = accountClasses.filter((name) => own.some((account) => account.class === name));
  const crowded = classes
    .map((name) => ({ name, accounts: own.filter((account) => account.class === name) }))
    .filter(({ accounts }) => accounts.length > allowed);
  const ids = own.map(({ id }) => id);
  const shared = {
    target: `accounts[person=${person}]`,
    facts: ids.map((id) => `accounts[${id}].person`),
    actual: ids,
    required: norm.params,
  };
  const different =
    classes.length > 1
      ? [because("accounts-of-different-classes", { person, accounts: ids, classes })]
      : [];
  if (crowded.length > 0) {
    const several = crowded.map(({ name, accounts }) =>
      because("several-accounts", {
        person,
        accounts: accounts.map(({ id }) => id),
        class: name,
        allowed,
      }),
    );
    const amount = crowded.reduce((sum, { accounts }) => sum + accounts.length - allowed, 0);
    return [
      {
        state: "violated",
        reasons: [...several, ...different],
        distance: { amount, unit: "account" },
        ...shared,
      },
    ];
  }
  return different.length === 0 ? [] : [{ state: "manual", reasons: different, ...shared }];
}
