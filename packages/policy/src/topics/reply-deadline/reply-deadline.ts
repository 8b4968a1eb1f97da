import { instantOf, localDay, type WorkingCalendar } from "@ttthdl/calendar";
import { deadline } from "@ttthdl/calendar/deadlines";
import {
  type Distance,
  type FormId,
  type IsoDay,
  isTtthdlError,
  type Period,
  type ServiceRequest,
} from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import {
  makeReason,
  missingFacts,
  notApplicable,
  type Outcome,
  type ReasonMaker,
} from "../outcome.js";
import type { ReplyDeadlineBreaches, ReplyDeadlineNotes } from "./words.js";

/** A reply within so many working days after the complete information (reading G8). */
export interface ReplyDeadlineParams {
  readonly form: FormId;
  readonly within: { readonly atMost: Period<"working-day"> };
}

const because: ReasonMaker<ReplyDeadlineNotes & ReplyDeadlineBreaches> = makeReason;

/**
 * Decides whether a request was answered within its working days. The day on which the information was
 * complete is not counted, and the last working day counts until 24:00. Working days of a year that was
 * not announced are not guessed (reading G8). A list that is given is complete: without a request of the
 * form there is nothing to answer.
 */
export const replyDeadline: Evaluator<ReplyDeadlineParams> = {
  facts: ["requests[].form", "requests[].completeAt", "requests[].repliedAt"],
  judge: (norm, { requests }, context) => {
    const { form, within } = norm.params;
    const facts = [`requests[form=${form}]`];
    const whole = { target: "requests", required: within };
    if (requests === undefined) return [missingFacts(facts, whole)];
    const ofForm = requests
      .map((request, index) => ({ request, target: `requests[${index}]` }))
      .filter(({ request }) => request.form === form);
    if (ofForm.length > 0) {
      return ofForm.map(({ request, target }) => judgeRequest(norm, request, target, context));
    }
    const reasons = [because("no-such-request", { form })];
    return [{ state: "not-applicable", facts, reasons, ...whole }];
  },
};

function judgeRequest(
  { params: { within } }: NormWith<ReplyDeadlineParams>,
  { id, completeAt, repliedAt }: ServiceRequest,
  target: string,
  { asOf, inForceFrom, calendar }: JudgementContext,
): Outcome {
  const [completePath, replyPath] = [`${target}.completeAt`, `${target}.repliedAt`];
  const facts = [completePath, replyPath];
  const actual = { completeAt: completeAt ?? null, repliedAt: repliedAt ?? null };
  const shared = { target, facts, actual, required: within };
  if (completeAt === undefined) {
    return missingFacts([completePath], { target, actual, required: within });
  }

  const request = id ?? target;
  const complete = localDay(completeAt);
  if (complete < inForceFrom) return notApplicable("before-in-force", shared);
  if (complete > asOf) {
    const reasons = [because("complete-after-as-of", { request, at: completeAt })];
    return { state: "indeterminate", missing: [completePath], reasons, ...shared };
  }
  if (repliedAt !== undefined && instantOf(repliedAt) < instantOf(completeAt)) {
    const reasons = [because("replied-before-complete", { request, at: repliedAt })];
    return { state: "indeterminate", missing: [replyPath], reasons, ...shared };
  }
  const due = whereKnown(() => deadline(completeAt, { within: within.atMost }, calendar).dueDate);
  if (due === undefined) {
    const [first, last] = knownYears(calendar);
    const reasons = [because("working-days-unknown", { request, first, last })];
    return { state: "indeterminate", missing: [], reasons, ...shared };
  }

  const answered = repliedAt === undefined ? undefined : localDay(repliedAt);
  // What was answered after the assessment date had no answer on that day.
  const replied = answered !== undefined && answered <= asOf ? answered : undefined;
  if ((replied ?? asOf) > due) {
    return {
      state: "violated",
      reasons: [
        replied === undefined
          ? because("not-replied", { request, due, asOf })
          : because("replied-late", { request, due, replied }),
      ],
      ...shared,
      ...delay(due, replied ?? asOf, calendar),
    };
  }
  return replied === undefined
    ? { state: "upcoming", on: due, reasons: [because("reply-due", { request, due })], ...shared }
    : {
        state: "compliant",
        reasons: [because("replied-in-time", { request, due, replied })],
        ...shared,
      };
}

/** A day of rest counts with the working day that follows it; left out where the calendar ends. */
function delay(
  due: IsoDay,
  day: IsoDay,
  calendar: WorkingCalendar,
): { readonly distance?: Distance } {
  const amount = whereKnown(
    () => calendar.between(due, day).count + (calendar.day(day).working ? 0 : 1),
  );
  return amount === undefined ? {} : { distance: { amount, unit: "working-day" } };
}

function knownYears({ years }: WorkingCalendar): readonly [first: number, last: number] {
  const bounds = years.flat();
  return [Math.min(...bounds), Math.max(...bounds)];
}

function whereKnown<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (isTtthdlError(error) && error.code === "calendar-out-of-range") return undefined;
    throw error;
  }
}
