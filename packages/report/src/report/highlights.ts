import type { FindingState } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import type { RegulationPart, ReportDocument } from "./document.js";
import type { FindingPart } from "./finding-part.js";
import { bearerOf, groupBy } from "./group-by.js";
import { reportWords } from "./words.js";

/** What a reader looks for first: it stands before the details, and its findings in full are only named there. */
export interface Highlight {
  readonly id: string;
  readonly heading: string;
  readonly groups: readonly HighlightGroup[];
}

/** The breaches of one text, or what one body must answer under it. */
export interface HighlightGroup {
  readonly heading: string;
  /** Described in full. */
  readonly findings: readonly FindingPart[];
  /** Named only: evidence decides them. */
  readonly toAttest: readonly FindingPart[];
}

const breaches: readonly FindingState[] = ["violated", "error"];

/** Whether a finding is described in full before the details. */
export function isHighlighted({ finding }: FindingPart): boolean {
  return breaches.includes(finding.state) || finding.state === "indeterminate";
}

/** Breaches by text, then what is open by the body that must answer; a part without findings is left out. */
export function highlights({ lang, parts }: ReportDocument): readonly Highlight[] {
  const words = reportWords[lang];
  const broken = parts
    .map((part) => ({ heading: part.heading, findings: inState(part, breaches), toAttest: [] }))
    .filter(({ findings }) => findings.length > 0);
  const open = parts.flatMap((part) => openOf(part, parts.length > 1, lang));
  const sum = (groups: readonly HighlightGroup[], key: "findings" | "toAttest"): number =>
    groups.reduce((total, group) => total + group[key].length, 0);
  return [
    { id: "breaches", heading: `${words.breaches} (${sum(broken, "findings")})`, groups: broken },
    {
      id: "open",
      heading: words.openCounted(sum(open, "findings"), sum(open, "toAttest")),
      groups: open,
    },
  ].filter(({ groups }) => groups.length > 0);
}

function openOf(
  part: RegulationPart,
  severalTexts: boolean,
  lang: ReportDocument["lang"],
): readonly HighlightGroup[] {
  const open = inState(part, ["indeterminate", "manual"]);
  return [...groupBy(open, ({ finding }) => bearerOf(finding, lang))].map(([name, findings]) => {
    const bearer = upperFirst(name);
    return {
      heading: severalTexts ? `${bearer} (${part.instrument.number})` : bearer,
      findings: findings.filter(({ finding }) => finding.state === "indeterminate"),
      toAttest: findings.filter(({ finding }) => finding.state === "manual"),
    };
  });
}

function inState(
  { articles }: RegulationPart,
  states: readonly FindingState[],
): readonly FindingPart[] {
  return articles
    .flatMap(({ findings }) => findings)
    .filter(({ finding }) => states.includes(finding.state));
}
