import type { FormDefinition } from "../../definition/form-definition.js";
import type { CodedWarning } from "../../reading/warnings.js";
import { withoutDistributionList } from "../../recover/distribution-list.js";
import { hasWords, isPrinted, printedLines, wordsOf } from "../../recover/printed-words.js";
import type { OtherLine } from "./control-values.js";

/** Characters, each looked at once for each line; beyond that every line counts as unread. */
const MOST_COMPARED = 20_000_000;
/** What the words of the values themselves cost. */
const OWN = 100;

/** Warns of words in lines of no field that are neither printed nor taken for a value whose control is gone. */
export function unreadLines(
  lines: readonly OtherLine[],
  taken: readonly (readonly [path: string, text: string])[],
  definition: FormDefinition,
): readonly CodedWarning[] {
  const printed = printedLines(definition);
  const values = taken.map(([, text]) => text).join("\n");
  const isTaken = searchIn(
    (lines.length + OWN) * values.length > MOST_COMPARED ? "" : wordsOf(values),
  );
  const isUnread = withoutDistributionList(lines).some(
    ({ text }) => !isPrinted(text, printed, definition) && !isTaken(text),
  );
  return isUnread ? [{ code: "unread-text" }] : [];
}

/** Whether the words of a line stand in other words. */
function searchIn(words: string): (line: string) => boolean {
  return (line) => !hasWords(line) || (words !== "" && words.includes(wordsOf(line)));
}
