import type { ChecklistLine } from "./document.js";
import type { ChecklistWords } from "./words.js";

/** What a line is judged by, label by label; a list where there are several things. */
export function criteriaOf(
  line: ChecklistLine,
  words: ChecklistWords,
): readonly (readonly [string, readonly string[]])[] {
  const { requirement, appliesTo, members, evidence, notEncoded } = line;
  const all: readonly (readonly [string, readonly string[]])[] = [
    [words.measured, requirement === undefined ? [] : [requirement]],
    [words.appliesTo, appliesTo === undefined ? [] : [appliesTo]],
    [words.members, members],
    [words.evidence, evidence],
    [words.notEncoded, notEncoded === undefined ? [] : [notEncoded]],
  ];
  return all.filter(([, values]) => values.length > 0);
}
