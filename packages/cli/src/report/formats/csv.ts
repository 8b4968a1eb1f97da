import { csv } from "../../render/csv.js";
import type { ReportDocument } from "../document.js";
import { reportWords } from "../words.js";

/** A report as a table, a finding a line. */
export function reportCsv({ lang, parts }: ReportDocument): string {
  const words = reportWords[lang];
  const head = [
    words.regulation,
    words.citation,
    words.finding,
    words.state,
    words.subject,
    words.note,
    words.toDo,
    words.waiver,
    words.attestation,
    words.readings,
    words.rule,
  ];
  const rows = parts.flatMap(({ instrument, articles }) =>
    articles.flatMap(({ findings }) =>
      findings.map((part) => [
        instrument.number,
        part.citation,
        part.title,
        part.state,
        [part.finding.subject, part.finding.target].filter(Boolean).join(": "),
        [part.message, ...part.wanted, ...part.advisories, ...part.sources]
          .filter(Boolean)
          .join("\n"),
        part.remedy ?? "",
        part.waiver ?? "",
        part.attestation ?? "",
        part.finding.readings.join(" "),
        part.finding.rule,
      ]),
    ),
  );
  return csv(head, rows);
}
