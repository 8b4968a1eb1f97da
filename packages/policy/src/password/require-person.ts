import { isIsoDay, type Person, TtthdlError } from "@ttthdl/core";
import { bareText, requireObject, requireText, telephoneProblem } from "@ttthdl/core/internal";

/**
 * Refuses facts about a person that no password could be compared with: they would pass every password.
 * The error names the fact, never what stands in it.
 */
export function requirePerson(person: Person): void {
  requireObject(person, "person");
  const { fullName, birthDate, phone } = person;
  for (const [fact, value] of Object.entries({ fullName, birthDate, phone })) {
    if (value !== undefined) requireText(value, `person.${fact}`);
  }
  if (fullName !== undefined && !/\p{L}/u.test(bareText(fullName)))
    throw unusable("fullName", "không phải họ tên", "is not a name");
  if (birthDate !== undefined && !isIsoDay(birthDate)) {
    throw unusable(
      "birthDate",
      "không phải ngày dạng YYYY-MM-DD",
      "is not a day written YYYY-MM-DD",
    );
  }
  const problem = phone === undefined ? undefined : telephoneProblem(phone);
  if (problem !== undefined) throw unusable("phone", problem.vi, problem.en);
}

function unusable(fact: keyof Person, vi: string, en: string): TtthdlError {
  return new TtthdlError("invalid-argument", { vi, en }, { path: `person.${fact}` });
}
