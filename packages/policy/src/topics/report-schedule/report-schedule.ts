import type { LocalizedText, Recipient, SentReport } from "@ttthdl/core";
import { isIdOf } from "../../rule-ids.js";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type OutcomeDetails, type ReasonMaker } from "../outcome.js";
import { type Cadence, reportRecurrence } from "../shared/recurrence.js";
import { judgePeriods, type PeriodsVerdict } from "./judge-periods.js";
import { periodsOutcome } from "./periods-outcome.js";
import { periodOf, type ReportedPeriod } from "./report-periods.js";
import type { ReportScheduleNotes } from "./words.js";

/** How often a report is sent, to whom, and by which day where one is printed (readings G7, O3, R2). */
export interface ReportScheduleParams {
  /** What the text calls the report, as it stands inside a sentence. */
  readonly name: LocalizedText;
  readonly cadence: Cadence;
  readonly recipient: Recipient;
  /** The printed day of each year; `inclusive: false` where the text says "before" it. */
  readonly dueBy?: { readonly monthDay: string; readonly inclusive: boolean };
}

const because: ReasonMaker<ReportScheduleNotes> = makeReason;

/** A report of the duty, with its place in the profile and the period that it speaks of. */
export interface ListedReport extends SentReport, ReportedPeriod {
  /** `reportsSent[0]` */
  readonly path: string;
}

/**
 * Decides whether a report is sent for each period of the calendar and by its printed day, to the recipient that the norm
 * names (readings G7, R2, G13). A report to somebody else, or one that names a period of another length, does not count.
 * A recipient that nobody states matters only where counting the report changes the outcome.
 */
export const reportSchedule: Evaluator<ReportScheduleParams> = {
  facts: [
    "reportsSent[].duty",
    "reportsSent[].on",
    "reportsSent[].to",
    "reportsSent[].period",
    "recordsFrom",
  ],
  judge: (norm, { reportsSent, recordsFrom }, context) => {
    const { recipient } = norm.params;
    const facts = [`reportsSent[duty=${norm.id}]`];
    const shared = { target: "reportsSent", required: norm.params };
    if (reportsSent === undefined) return [missingFacts(facts, shared)];

    const { reports, strange } = reportsOf(norm, reportsSent);
    const listed = reports.filter(({ on }) => on <= context.asOf);
    const right = listed.filter(({ to }) => to === recipient);
    const unknown = listed.filter(({ to }) => to === undefined);
    const possible = listed.filter(({ to }) => to === recipient || to === undefined);
    const recurrence = reportRecurrence(norm.params);
    const judge = (counted: readonly ListedReport[]): PeriodsVerdict =>
      judgePeriods(recurrence, { listed, counted, recordsFrom }, context);
    const [verdict, best] = [judge(right), judge(possible)];
    if (best.state !== verdict.state) {
      const missing = unknown.map(({ path }) => `${path}.to`);
      return [missingFacts(missing, shared)];
    }
    // A list that starts after the assessment date tells nothing about the time before it.
    const isLater = listed.length === 0 && reports.length > 0 && recordsFrom === undefined;
    if (verdict.state === "missed" && isLater) return [missingFacts(facts, shared)];

    const actual = listed.map(({ on, to = null, period = null }) => ({ on, to, period }));
    const details: Omit<OutcomeDetails, "reasons"> = {
      ...{ facts, actual, ...shared },
      advisories: inferred(possible, recurrence.every),
    };
    // Of two verdicts that find a breach the milder one is certain.
    const outcome = periodsOutcome(best.state === "missed" ? best : verdict, norm.params, details);
    const wrong = listed.flatMap(({ on, to }) =>
      to === undefined || to === recipient
        ? []
        : [because("wrong-recipient", { on, to, recipient })],
    );
    const others = strange.map(({ on, period = "" }) =>
      because("other-period", { on, period, unit: recurrence.every }),
    );
    return [{ ...outcome, reasons: [...outcome.reasons, ...wrong, ...others] }];
  },
};

/** The reports of a duty in the order of their days, and those whose period has another length. */
export function reportsOf(
  norm: Pick<NormWith<ReportScheduleParams>, "id" | "formerly" | "params">,
  reportsSent: readonly SentReport[],
): { readonly reports: readonly ListedReport[]; readonly strange: readonly SentReport[] } {
  const recurrence = reportRecurrence(norm.params);
  const reports: ListedReport[] = [];
  const strange: SentReport[] = [];
  for (const [index, report] of reportsSent.entries()) {
    if (!isIdOf(norm, report.duty)) continue;
    const period = periodOf(report, recurrence);
    if (period === undefined) strange.push(report);
    else reports.push({ ...report, ...period, path: `reportsSent[${index}]` });
  }
  reports.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return { reports, strange };
}

/** Reports that do not name their period, and how they are read. */
function inferred(
  reports: readonly ListedReport[],
  unit: ReturnType<typeof reportRecurrence>["every"],
): OutcomeDetails["advisories"] & object {
  const pairs = reports.flatMap(({ on, term, inferred: isInferred }) =>
    isInferred ? [{ on, first: term.first }] : [],
  );
  return pairs.length === 0 ? [] : [because("period-inferred", { unit, pairs })];
}
