import type { Notification } from "sarif";
import type { ReportDocument } from "../../document.js";
import type { PaperPart } from "../../paper-part.js";
import { notExaminedWords, silentWords } from "../../totals.js";
import { reportWords } from "../../words.js";
import { plain } from "./plain.js";

/** What a report says beside its results: of its texts, its papers, what was passed over, and of itself. */
export function notificationsOf({ lang, parts, papers }: ReportDocument): readonly Notification[] {
  return [
    ...parts.flatMap(({ heading, notes, silent, notExamined }) => [
      ...notes.map((note) => notification("regulation", "warning", `${heading}: ${note}`)),
      ...about(heading, "nothing-to-comply-with", silentWords(silent.length, lang)),
      ...about(heading, "not-examined", notExaminedWords(notExamined.length, lang)),
    ]),
    ...papers.map(paperNotification),
    notification("disclaimer", "note", reportWords[lang].disclaimer),
  ];
}

function about(heading: string, id: string, words: string | undefined): readonly Notification[] {
  return words === undefined ? [] : [notification(id, "note", `${heading}: ${words}`)];
}

/** A paper that holds is a note; one that answers nothing, or will not for long, is a warning. */
function paperNotification({ kind, use, words }: PaperPart): Notification {
  const holds = use.unused === undefined && use.expiry === "valid";
  return notification(kind, holds ? "note" : "warning", words);
}

function notification(id: string, level: "note" | "warning", text: string): Notification {
  return { descriptor: { id }, level, message: plain(text) };
}
