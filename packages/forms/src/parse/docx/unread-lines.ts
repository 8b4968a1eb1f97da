import type { FormDefinition } from "../../definition/form-definition.js";
import { withoutAsides } from "../typed/asides.js";
import type { TextLine } from "../typed/text-line.js";
import { isPrinted, printedLines, wordsOf } from "../values/printed-words.js";
import type { Doubt } from "../warnings.js";

/** Words in lines of no field that are neither printed nor taken for a value whose control is gone: that is told. */
export function unreadLines(
  lines: readonly TextLine[],
  taken: readonly (readonly [path: string, text: string])[],
  definition: FormDefinition,
): readonly Doubt[] {
  const printed = printedLines(definition);
  const values = taken.map(([, text]) => wordsOf(text)).join("\n");
  const isUnread = withoutAsides(lines).some(
    ({ text }) => !isPrinted(text, printed, definition) && !values.includes(wordsOf(text)),
  );
  return isUnread ? [{ code: "unread-text" }] : [];
}
