import { formatCitation, formatDay } from "@ttthdl/core";
import type { Occurrence } from "@ttthdl/policy";
import { table } from "@ttthdl/report/layout";
import { dueText, type ScheduleWords, statusText, whoText } from "./schedule-words.js";

/** The schedule as one table a regulation, in the order of the last days. */
export function scheduleText(
  occurrences: readonly Occurrence[],
  words: ScheduleWords,
  width: number,
): string {
  const { regulations, lang, year, asOf } = words;
  const head =
    lang === "vi"
      ? ["Hạn cuối", "Việc phải làm", "Ai làm, gửi ai", "Điều khoản"]
      : ["Last day", "Duty", "Who, to whom", "Citation"];
  const status = asOf === undefined ? [] : [lang === "vi" ? "Tình trạng" : "Status"];
  const parts = regulations.map((regulation) => {
    const own = occurrences.filter((each) => each.regulation === regulation.slug);
    const title = `${regulation.number}, ${regulation.issuer[lang]}`;
    const none = lang === "vi" ? "Không có việc định kỳ nào.\n" : "No recurring duty.\n";
    const rows = own.map((each) => [
      dueText(each, lang),
      each.title[lang],
      whoText(each, lang),
      formatCitation(each.cite, lang),
      ...(asOf === undefined ? [] : [statusText(each, lang)]),
    ]);
    return `${title}\n${own.length === 0 ? none : table([...head, ...status], rows, width)}`;
  });
  const when =
    asOf === undefined
      ? ""
      : lang === "vi"
        ? `, tình trạng ngày ${formatDay(asOf, lang)}`
        : `, status on ${asOf}`;
  const heading = lang === "vi" ? `Việc định kỳ năm ${year}${when}` : `Duties of ${year}${when}`;
  const note =
    lang === "vi"
      ? "Hạn cuối tính đến 24 giờ ngày ghi trong bảng; không dời khi trùng ngày nghỉ.\n"
      : "A last day runs until 24:00; it does not move for days of rest.\n";
  return `${heading}\n\n${parts.join("\n")}\n${note}`;
}
