import { type Recipient, recipientNames, type SentReport } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { cadenceOutcome } from "../shared/cadence-outcome.js";
import { certainVerdict } from "../shared/certain-verdict.js";
import type { Cadence } from "../shared/recurrence.js";
import { recurrenceOf } from "../shared/recurrence.js";
import type { ReportScheduleNotes } from "./words.js";

/** How often a report goes out, to whom, and by which day where one is printed (readings G7, O3). */
export interface ReportScheduleParams {
  readonly cadence: Cadence;
  readonly recipient: Recipient;
  /** The printed day of each year; `inclusive: false` where the text says "before" it. */
  readonly dueBy?: { readonly monthDay: string; readonly inclusive: boolean };
}

const because: ReasonMaker<Pick<ReportScheduleNotes, "wrong-recipient">> = makeReason;
type ScheduleNorm = NormWith<ReportScheduleParams>;

/**
 * Decides whether a report goes out often enough and by its printed day, to the recipient that the norm
 * names. The last day of a term still complies; a report to somebody else does not count. A recipient
 * that nobody states matters only where counting the report changes the outcome (readings G7, G12, G13).
 */
export const reportSchedule: Evaluator<ReportScheduleParams> = {
  facts: ["reportsSent[].duty", "reportsSent[].on", "reportsSent[].to"],
  judge: (norm, { reportsSent }, context) => {
    const missing = missingFacts([`reportsSent[duty=${norm.id}]`], {
      target: "reportsSent",
      required: norm.params,
    });
    if (reportsSent === undefined) return [missing];
    const ofDuty = reportsSent
      .map((report, index) => ({ ...report, path: `reportsSent[${index}]` }))
      .filter(({ duty }) => duty === norm.id);
    const listed = ofDuty
      .filter(({ on }) => on <= context.asOf)
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    const outcome = judgeReports(norm, listed, context);
    // A list that starts after the day in question tells nothing about the time before it.
    if (outcome.state === "violated" && listed.length === 0 && ofDuty.length > 0) {
      return [missing];
    }
    return [outcome];
  },
};

type ListedReport = SentReport & { readonly path: string };

function judgeReports(
  norm: ScheduleNorm,
  listed: readonly ListedReport[],
  context: JudgementContext,
): Outcome {
  const { recipient } = norm.params;
  const right = listed.filter(({ to }) => to === recipient);
  const unknown = listed.filter(({ to }) => to === undefined);
  const wrong = listed.flatMap(({ on, to }) =>
    to === undefined || to === recipient ? [] : [because("wrong-recipient", { on, to, recipient })],
  );
  const shared = {
    target: "reportsSent",
    facts: [`reportsSent[duty=${norm.id}]`],
    actual: listed.map(({ on, to = null }) => ({ on, to })),
    required: norm.params,
  };

  const possible = listed.filter(({ to }) => to === recipient || to === undefined);
  const verdict = certainVerdict(
    recurrenceOf(norm.params),
    { listed, sure: right, possible },
    context,
  );
  if (verdict === undefined) {
    return missingFacts(
      unknown.map(({ path }) => `${path}.to`),
      shared,
    );
  }
  const { vi, en } = recipientNames[recipient];
  const what = { vi: `Báo cáo gửi ${vi}`, en: `Report to ${en}` };
  const outcome = cadenceOutcome(verdict, what, shared);
  return { ...outcome, reasons: [...outcome.reasons, ...wrong] };
}
