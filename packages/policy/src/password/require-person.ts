import { isIsoDay, type Person, TtthdlError } from "@ttthdl/core";
import { requireObject, requireText } from "@ttthdl/core/internal";

/** As many digits as the shortest number has. */
const FEWEST_DIGITS = 8;

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
  if (fullName !== undefined && !/\p{L}/u.test(fullName))
    throw unusable("fullName", "không phải họ tên", "is not a name");
  if (birthDate !== undefined && !isIsoDay(birthDate)) {
    throw unusable(
      "birthDate",
      "không phải ngày dạng YYYY-MM-DD",
      "is not a day written YYYY-MM-DD",
    );
  }
  if (phone !== undefined && phone.replace(/\D/g, "").length < FEWEST_DIGITS) {
    throw unusable(
      "phone",
      `không phải số điện thoại có từ ${FEWEST_DIGITS} chữ số`,
      `is not a telephone number of ${FEWEST_DIGITS} digits or more`,
    );
  }
}

function unusable(fact: keyof Person, vi: string, en: string): TtthdlError {
  return new TtthdlError("invalid-argument", { vi, en }, { path: `person.${fact}` });
}
