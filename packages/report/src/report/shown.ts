import { type Finding, type Lang, type Role, roleNames, type ShownFindings } from "@ttthdl/core";

/** Whether a finding is shown: with bearers named, only where its duty is that of one of them, alone or with others. */
export function isShown({ bearer }: Finding, { bearers }: ShownFindings): boolean {
  if (bearers === undefined) return true;
  if (bearer === undefined) return false;
  return [bearer, ...(bearer.also ?? [])].some(({ role }) => bearers.includes(role));
}

/** The bearers whose duties alone are shown, in words: `operator (operator); managing agency (managing-agency)`. */
export function bearersInWords(bearers: readonly Role[], lang: Lang): string {
  return bearers.map((role) => `${roleNames[role][lang]} (${role})`).join("; ");
}
