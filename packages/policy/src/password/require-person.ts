import { isIsoDay, type Person, TtthdlError } from "@ttthdl/core";

/** As many digits as the shortest number has. */
const FEWEST_DIGITS = 8;

/**
 * Refuses facts about a person that no password could be compared with: they would pass every password.
 * The error names the fact, never what stands in it.
 */
export function requirePerson({ fullName, birthDate, phone }: Person): void {
  if (fullName !== undefined && !/\p{L}/u.test(fullName)) throw unusable("fullName", "a name");
  if (birthDate !== undefined && !isIsoDay(birthDate)) {
    throw unusable("birthDate", "a day written YYYY-MM-DD");
  }
  if (phone !== undefined && phone.replace(/\D/g, "").length < FEWEST_DIGITS) {
    throw unusable("phone", `a telephone number of ${FEWEST_DIGITS} digits or more`);
  }
}

function unusable(fact: keyof Person, wanted: string): TtthdlError {
  const path = `person.${fact}`;
  return new TtthdlError("invalid-argument", `${path} is not ${wanted}`, { path });
}
