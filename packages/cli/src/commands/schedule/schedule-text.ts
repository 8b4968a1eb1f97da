import { formatCitation } from "@ttthdl/core";
import { instrumentNotes, type Occurrence, parallelDuties } from "@ttthdl/policy";
import { paragraph, table } from "@ttthdl/report/internal";
import { dueText, type ScheduleView, statusText, whoText } from "./occurrence-text.js";
import { words } from "./words.js";

/** The schedule as one table a regulation, in the order of the last days. */
export function scheduleText(
  occurrences: readonly Occurrence[],
  { regulations, lang, year, today, asOf }: ScheduleView,
  width: number,
): string {
  const { lastDay, duty, who, citation, status } = words;
  const head = [lastDay, duty, who, citation, ...(asOf === undefined ? [] : [status])];
  const parts = regulations.map((regulation) => {
    const rows = occurrences
      .filter((each) => each.regulation === regulation.slug)
      .map((each) => [
        dueText(each, lang),
        each.title[lang],
        whoText(each, lang),
        formatCitation(each.cite, lang),
        ...(asOf === undefined ? [] : [statusText(each, lang)]),
      ]);
    const names = head.map((heading) => heading[lang]);
    const body = rows.length === 0 ? words.noDuty[lang] : table(names, rows, width);
    const notes = instrumentNotes(regulation, today, lang).map((note) =>
      paragraph(note, width, "  ", ""),
    );
    return `${regulation.number}, ${regulation.issuer[lang]}\n${notes.join("")}${body}`;
  });
  const heading = asOf === undefined ? words.heading(year) : words.headingWithStatus(year, asOf);
  const parallel = parallelDuties("report", regulations, today)?.[lang];
  const beside = parallel === undefined ? "" : paragraph(parallel, width, "  ", "! ");
  return `${heading[lang]}\n\n${parts.join("\n")}\n${words.note[lang]}${beside}`;
}
