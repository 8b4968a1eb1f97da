import type { Person } from "@ttthdl/core";
import { makeReason, type Outcome, type ReasonMaker } from "../outcome.js";
import { containsBirthDate, containsName, containsPhone } from "./find-easy-words.js";
import { type Letters, lettersOf } from "./letters.js";
import type { EasyWordKind, PasswordEasyWordsParams } from "./password-easy-words.js";
import type { PasswordEasyWordsBreaches, PasswordEasyWordsNotes } from "./words.js";

const because: ReasonMaker<PasswordEasyWordsNotes & PasswordEasyWordsBreaches> = makeReason;
const factOf = { name: "fullName", "birth-date": "birthDate", phone: "phone" } as const;

/**
 * Decides whether a password contains personal facts. One hit violates; facts that were not supplied
 * leave it open. The outcome names the kind of fact, never the fragment (reading P3).
 */
export function judgeEasyWords(
  { kinds }: PasswordEasyWordsParams,
  password: string,
  person: Person = {},
): Outcome {
  const unknown = kinds.filter((kind) => person[factOf[kind]] === undefined);
  const letters = unknown.length === kinds.length ? [] : lettersOf(password);
  const found = kinds.filter((kind) => contains(kind, letters, person));
  if (found.length > 0) {
    return {
      state: "violated",
      reasons: [because("contains-easy-words", { kinds: found })],
      required: kinds,
    };
  }
  if (unknown.length > 0) {
    return {
      state: "indeterminate",
      missing: unknown.map((kind) => `person.${factOf[kind]}`),
      reasons: [because("not-compared", { kinds: unknown })],
      required: kinds,
    };
  }
  return { state: "compliant", reasons: [because("no-easy-words", { kinds })], required: kinds };
}

function contains(kind: EasyWordKind, letters: Letters, person: Person): boolean {
  const fact = person[factOf[kind]];
  if (fact === undefined) return false;
  if (kind === "name") return containsName(letters, fact);
  if (kind === "phone") return containsPhone(letters, fact);
  return containsBirthDate(letters, fact);
}
