import type { FormDefinition } from "../definition/form-definition.js";
import type { CodedWarning } from "../reading/warnings.js";
import { withoutDistributionList } from "./distribution-list.js";
import type { LabelPlace } from "./labels.js";
import { isPrinted, printedLines, wordsOf } from "./printed-words.js";
import { linesBetween, type TextLine } from "./text-line.js";

/** Warns of words after a printed text that has no value: they are not read. */
export function unreadText(
  lines: readonly TextLine[],
  places: readonly LabelPlace[],
  definition: FormDefinition,
): readonly CodedWarning[] {
  const printed = printedLines(definition);
  const isUnread = places.some((place, index) => {
    const { kind, field, rest = "" } = place.label;
    if (field !== undefined || kind === "signature" || kind === "note") return false;
    const rows = linesBetween(lines, place, places[index + 1]);
    // What stands below those is looked at for who signed.
    const isSigned = kind === "closing" || kind === "signer";
    const words = withoutDistributionList(isSigned ? rows.slice(0, 1) : rows)
      .map(({ text }) => text)
      .filter((text, row) => row === 0 || !isPrinted(text, printed, definition))
      .map(wordsOf)
      .filter((each) => each !== "");
    // Whom the form goes to is no value.
    if (kind === "addressee") words.shift();
    return !rest.startsWith(words.join(" "));
  });
  return isUnread ? [{ code: "unread-text" }] : [];
}
