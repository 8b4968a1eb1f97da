import type { GroupField, TextField } from "../definition/field.js";

// The looks behind keep long rows of one sign from being gone through from each of them.
const EMAIL = /(?<![^\s,;<>()])[^\s,;<>()]+@[^\s,;<>()]+/u;
const TELEPHONE = /\+?\(?\d[\d\s().-]{5,}\d/u;
/** What people write before a part: `Email:`, `ĐT:`, `Họ tên:`. */
const NAMED =
  /^(?:họ(?:\s+và)?\s+tên|e-?mail|thư điện tử|địa chỉ e-?mail|số điện thoại|điện thoại|đt|sđt|tel)\s*[:.]\s*/iu;

/**
 * The parts of a blank that asks for several things, from one text: an e-mail address and a telephone are known by
 * their looks, the rest is taken in the order of print.
 */
export function splitGroup({ parts }: GroupField, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let rest = text;
  const take = (kind: TextField["kind"], pattern: RegExp): void => {
    const key = Object.keys(parts).find((part) => parts[part]?.kind === kind);
    const [value] = pattern.exec(rest) ?? [];
    if (key === undefined || value === undefined) return;
    found.set(key, value.trim().replace(/(?<![.,;])[.,;]+$/, ""));
    rest = rest.replace(value, "\n");
  };
  take("email", EMAIL);
  take("telephone", TELEPHONE);
  const open = Object.keys(parts).filter((part) => !found.has(part));
  const pieces = rest
    .split(/[,;\n\t]|\s[-–—]\s/u)
    .map((piece) =>
      piece
        .replace(/^[-–—+•*:.\s]+/u, "")
        .replace(NAMED, "")
        .replace(/^[-–—:.\s]+|(?<![-–—:\s])[-–—:\s]+$/gu, ""),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  for (const [index, part] of open.entries()) {
    const value = index === open.length - 1 ? pieces.slice(index).join(", ") : pieces[index];
    if (value !== undefined && value !== "") found.set(part, value);
  }
  return found;
}
