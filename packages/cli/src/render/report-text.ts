import { type Finding, findingStates, type Instrument, type Lang, type Report } from "@ttthdl/core";
import { describeFinding, type Norm, type Regulation } from "@ttthdl/policy";
import { findingText, type TextStyle } from "./finding-text.js";
import { stateNames } from "./states.js";
import { table } from "./table.js";
import { paragraph } from "./wrap.js";

/** What a text needs beside the report. */
export interface ReportContext {
  readonly regulations: readonly Regulation[];
  readonly style: TextStyle;
}

/** What concerns a whole regulation is said once, not at each of its rules. */
const OF_THE_INSTRUMENT: readonly string[] = ["in-force-date-assumed", "doubtful-status"];

/** A report for reading: regulation by regulation in the order of the law, then the totals. */
export function reportText(report: Report, { regulations, style }: ReportContext): string {
  const { lang, paint, width } = style;
  const say = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const day = lang === "vi" ? report.asOf.split("-").reverse().join("/") : report.asOf;
  const parts = regulations.map((regulation) =>
    regulationText(
      regulation,
      report.findings.filter((finding) => finding.regulation === regulation.slug),
      style,
    ),
  );
  const totals = findingStates
    .filter((state) => report.totals[state] > 0)
    .map((state) =>
      paint[state](`${report.totals[state]} ${stateNames[state][lang].toLowerCase()}`),
    );
  const summary = summaryTable(report, regulations, style);
  return [
    `${paint.bold(say(`Kết quả kiểm tra, xét tại ngày ${day}`, `Result of the check as of ${day}`))}\n`,
    summary,
    ...parts,
    `\n${paint.bold(say("Tổng hợp", "Totals"))}: ${totals.join(", ") || say("không có kết quả", "no finding")}\n`,
    report.notExamined === 0 ? "" : paragraph(notExamined(report.notExamined, lang), width, ""),
    paragraph(
      paint.dim(
        say(
          "Kết quả dựa trên dữ kiện được cung cấp, không phải là tư vấn pháp lý.",
          "The result rests on the facts supplied; it is not legal advice.",
        ),
      ),
      width,
      "",
    ),
  ].join("");
}

/** How many findings of each state each regulation has; states that nothing is in are left out. */
function summaryTable(
  { findings, totals }: Report,
  regulations: readonly Regulation[],
  { lang, width }: TextStyle,
): string {
  const states = findingStates.filter((state) => totals[state] > 0);
  const rows = regulations.map(({ slug, number }) => [
    number,
    ...states.map((state) =>
      String(findings.filter((each) => each.regulation === slug && each.state === state).length),
    ),
  ]);
  const head = [
    lang === "vi" ? "Văn bản" : "Regulation",
    ...states.map((state) => stateNames[state][lang]),
  ];
  return table(head, rows, width, 0);
}

function regulationText(
  regulation: Regulation,
  findings: readonly Finding[],
  style: TextStyle,
): string {
  const { lang, paint, width } = style;
  if (findings.length === 0) return "";
  const [first] = findings;
  const words = first === undefined ? [] : describeFinding(first, lang).advisories;
  const notes = words.filter((_, index) =>
    OF_THE_INSTRUMENT.includes(first?.advisories[index]?.code ?? ""),
  );
  return [
    `\n${paint.bold(headingOf(regulation, lang))}\n`,
    ...notes.map((note) => paragraph(note, width, "  ", "! ")),
    ...findings.map((finding) =>
      findingText(withoutInstrumentNotes(finding), normOf(regulation, finding), style),
    ),
  ].join("");
}

function headingOf({ number, issuer }: Instrument, lang: Lang): string {
  return `${number}, ${issuer[lang]}`;
}

function withoutInstrumentNotes(finding: Finding): Finding {
  const advisories = finding.advisories.filter(({ code }) => !OF_THE_INSTRUMENT.includes(code));
  return { ...finding, advisories };
}

function normOf({ norms }: Regulation, { rule }: Finding): Norm | undefined {
  return norms.find(({ id }) => id === rule);
}

function notExamined(count: number, lang: Lang): string {
  return lang === "vi"
    ? `${count} quy định không được xét: không tệp nào được đưa vào có thể nói về chúng.`
    : `Not examined: ${count} rules that none of the files given can speak about.`;
}
