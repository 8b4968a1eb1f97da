import { type Lang, type Role, roleNames } from "@ttthdl/core";

/** A role inside a sentence: "the operator" in English. */
export function roleWords(role: Role, lang: Lang): string {
  const name = roleNames[role][lang];
  return lang === "vi" || role === "everyone" ? name : `the ${name}`;
}
