import { toNfc } from "./normal-form.js";

const PLAIN = /^[\p{L}_$][\p{L}\p{M}\p{Nd}_$-]*$/u;
const LONGEST_KEY = 40;

/**
 * A path as people write it: `accounts[3].status`. Keys that are no plain word stand in quotes, cut after
 * 40 characters, so that the path stays on one line.
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(step).join("").replace(/^\./, "");
}

function step(key: PropertyKey): string {
  if (typeof key === "number") return `[${key}]`;
  const name = String(key);
  if (name.length <= LONGEST_KEY && PLAIN.test(name)) return `.${name}`;
  const short = name.length <= LONGEST_KEY ? name : `${name.slice(0, LONGEST_KEY)}…`;
  return `[${JSON.stringify(toNfc(short))}]`;
}
