import type { FindingState } from "@ttthdl/core";
import type { ReportDocument } from "./document.js";
import type { FindingPart } from "./finding-part.js";
import { reportWords } from "./words.js";

/** What a reader looks for first: described in full at the head of a report, and only named further on. */
export interface Highlight {
  readonly id: string;
  readonly heading: string;
  readonly count: number;
  /** By regulation; one without such findings is left out. */
  readonly groups: readonly {
    readonly heading: string;
    readonly findings: readonly FindingPart[];
  }[];
}

const breaches: readonly FindingState[] = ["violated", "error"];
const open: readonly FindingState[] = ["indeterminate"];

/** Whether a finding is described in full at the head of the report. */
export function isHighlighted({ finding }: FindingPart): boolean {
  return [...breaches, ...open].includes(finding.state);
}

/** Breaches, then what could not be judged; a part without findings is left out. */
export function highlights({ lang, parts }: ReportDocument): readonly Highlight[] {
  const words = reportWords[lang];
  const part = (id: string, heading: string, states: readonly FindingState[]): Highlight => {
    const groups = parts
      .map((each) => ({
        heading: each.heading,
        findings: each.articles.flatMap(({ findings }) =>
          findings.filter(({ finding }) => states.includes(finding.state)),
        ),
      }))
      .filter(({ findings }) => findings.length > 0);
    const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    return { id, heading: `${heading} (${count})`, count, groups };
  };
  return [part("breaches", words.breaches, breaches), part("open", words.open, open)].filter(
    ({ count }) => count > 0,
  );
}
