import { formatCitation } from "@ttthdl/core";
import type { Occurrence } from "@ttthdl/policy";
import { table } from "@ttthdl/report/layout";
import { dueText, type ScheduleView, statusText, whoText } from "./occurrence-text.js";
import { words } from "./words.js";

/** The schedule as one table a regulation, in the order of the last days. */
export function scheduleText(
  occurrences: readonly Occurrence[],
  { regulations, lang, year, asOf }: ScheduleView,
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
    return `${regulation.number}, ${regulation.issuer[lang]}\n${body}`;
  });
  const heading = asOf === undefined ? words.heading(year) : words.headingWithStatus(year, asOf);
  return `${heading[lang]}\n\n${parts.join("\n")}\n${words.note[lang]}`;
}
