import { bareText, telephoneNumbers } from "@ttthdl/core/internal";
import { joined, type Letters, lettersOf, spaced, standsAlone } from "./letters.js";

/** From this many letters on a part of a name counts anywhere; a shorter one must stand alone. */
const LONG_PART = 4;

/**
 * Whether a password contains a name: two adjacent parts joined or one part of four letters, anywhere,
 * separators removed; a shorter part only where it stands alone (reading P3).
 */
export function containsName(password: Letters, fullName: string): boolean {
  const text = joined(password);
  const parts = bareText(fullName)
    .split(/[^\p{L}]+/u)
    .map((part) => joined(lettersOf(part)))
    .filter((part) => part !== "");
  return parts.some((part, index) => {
    const next = parts[index + 1];
    if (next !== undefined && text.includes(part + next)) return true;
    return part.length >= LONG_PART ? text.includes(part) : standsAlone(password, part);
  });
}

/**
 * Whether a password contains a date of birth (`YYYY-MM-DD`): written out in five orders with
 * separators removed; as typed, the bare year, or four digits that stand as ddmm or mmdd.
 */
export function containsBirthDate(password: Letters, birthDate: string): boolean {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const short = year.slice(2);
  const orders = [
    day + month + year,
    day + month + short,
    year + month + day,
    short + month + day,
    month + day + year,
  ];
  const text = joined(password);
  const typed = spaced(password);
  const groups: readonly string[] = typed.match(/\d+/g) ?? [];
  return (
    orders.some((order) => text.includes(order)) ||
    typed.includes(year) ||
    groups.includes(day + month) ||
    groups.includes(month + day)
  );
}

/** Whether a password contains a telephone number, with or without its 0 or +84; several may be given. */
export function containsPhone(password: Letters, phone: string): boolean {
  const text = joined(password);
  return (telephoneNumbers(phone) ?? []).some((number) => text.includes(number));
}
