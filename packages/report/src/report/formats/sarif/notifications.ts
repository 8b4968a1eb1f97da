import type { Notification } from "sarif";
import type { RegulationPart, ReportDocument } from "../../document.js";
import { definitionsInRegulation, definitionsInTotals, notExaminedWords } from "../../totals.js";
import type { UsePart } from "../../use-part.js";
import { reportWords } from "../../words.js";
import { plain } from "./plain.js";

/** What a report says beside its results: of its texts, its attestations and waivers, what was not judged, and of itself. */
export function notificationsOf(document: ReportDocument): readonly Notification[] {
  const { lang, parts, uses } = document;
  const definitions = definitionsInTotals(document);
  return [
    ...parts.flatMap((part) => [
      ...part.notes.map((note) => notification("regulation", "note", `${part.heading}: ${note}`)),
      ...about(part, "nothing-to-comply-with", definitionsInRegulation(part, lang)),
      ...about(part, "not-examined", notExaminedWords(part.notExamined.length, lang)),
    ]),
    ...uses.map(useNotification),
    ...(definitions === undefined ? [] : [notification("totals", "note", definitions)]),
    notification("disclaimer", "note", reportWords[lang].disclaimer),
  ];
}

function about(
  { heading }: RegulationPart,
  id: string,
  words: string | undefined,
): readonly Notification[] {
  return words === undefined ? [] : [notification(id, "note", `${heading}: ${words}`)];
}

/** An attestation or a waiver that holds is a note; one that answers nothing, or will not for long, is a warning. */
function useNotification({ kind, use, words }: UsePart): Notification {
  const holds = use.unused === undefined && use.expiry === "valid";
  return notification(kind, holds ? "note" : "warning", words);
}

function notification(id: string, level: "note" | "warning", text: string): Notification {
  return { descriptor: { id }, level, message: plain(text) };
}
