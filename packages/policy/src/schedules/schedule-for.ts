import { daysBetween } from "@ttthdl/calendar";
import { type Recurrence, type Term, termAfter, termsBetween } from "@ttthdl/calendar/internal";
import { type IsoDay, roleNameIn, type SystemProfile, TtthdlError } from "@ttthdl/core";
import { requireObject } from "@ttthdl/core/internal";
import { profileOfBearer } from "../check/bearers/profile-of-bearer.js";
import { bindsFrom } from "../check/in-force.js";
import { requireRegulations } from "../check/require-regulation.js";
import { timedNorms } from "../deadlines/find-norm.js";
import type { Regulation } from "../norm.js";
import { lastDayOf as lastDayOfReport } from "../topics/report-schedule/report-periods.js";
import { recurrenceOf, reportRecurrence } from "../topics/shared/recurrence.js";
import { vocabularyOf } from "../topics/shared/text-vocabulary.js";
import { partyWords } from "../topics/shared/words.js";
import { type DoneTime, type DoneTimes, doneTimes, factsOf, type RecurringNorm } from "./done.js";
import type { Occurrence } from "./occurrence.js";

/** Which year, and what was done by when. */
export interface ScheduleQuery {
  readonly year: number;
  /** The day on which the status is asked; without it, or without a profile, there is no status. */
  readonly asOf?: IsoDay;
  /** What was done: its `activities` and `reportsSent`. */
  readonly profile?: SystemProfile;
}

/**
 * The duties of a year that come back, dated, by their last day and then in the order of the law. A
 * rolling duty follows what was done; after the last time its terms are counted as if each were served on
 * its last day. Nothing before a norm came into force, and no unit that it does not cover whole, is listed.
 *
 * @throws TtthdlError `invalid-argument` for a year outside 1968-2199, `invalid-date`.
 * @example
 * ```ts
 * import { scheduleFor } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/ben-tre-03-2019";
 * const [report] = scheduleFor([regulation], { year: 2026 });
 * report?.duty // => "ben-tre-03-2019/operation-report"
 * report?.dueDate // => "2026-11-20"
 * report?.lastDay // => "2026-11-19"
 * ```
 */
export function scheduleFor(
  regulations: readonly Regulation[],
  query: ScheduleQuery,
): readonly Occurrence[] {
  requireRegulations(regulations);
  requireObject(query, "query");
  const { year, profile = {} } = query;
  requireObject(profile, "profile");
  if (!Number.isInteger(year) || year < 1968 || year > 2199) {
    const text = {
      vi: `${year} không phải năm từ 1968 đến 2199`,
      en: `${year} is not a year from 1968 to 2199`,
    };
    throw new TtthdlError("invalid-argument", text, { path: "year" });
  }
  return regulations
    .flatMap((regulation) =>
      timedNorms(regulation)
        .filter((norm): norm is RecurringNorm => "cadence" in norm.params)
        .flatMap((norm) => occurrencesOf(regulation, norm, query)),
    )
    .sort((a, b) => Number(a.lastDay > b.lastDay) - Number(a.lastDay < b.lastDay));
}

function occurrencesOf(
  regulation: Regulation,
  norm: RecurringNorm,
  { year, asOf, profile }: ScheduleQuery,
): readonly Occurrence[] {
  const recurrence = recurrenceOf(norm);
  const until = norm.validTo ?? regulation.effectiveTo ?? "9999-12-31";
  const isAsked = asOf !== undefined && profile !== undefined;
  const done = isAsked
    ? doneTimes(norm, profileOfBearer(norm, profile), asOf, vocabularyOf(regulation))
    : undefined;
  const binds = bindsFrom(regulation, norm);
  const listedFrom = done?.listedFrom ?? binds;
  const isRolling = recurrence.counting === "rolling";
  const terms = termsBetween(recurrence, {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    inForceFrom: isRolling && listedFrom > binds ? listedFrom : binds,
    done: done?.times.map(({ on }) => on) ?? [],
  });
  const { id: duty, cite, bearer, title, readings = [] } = norm;
  const isReport = norm.topic === "report-schedule";
  const lastDayOf = (term: Term): IsoDay =>
    isReport ? lastDayOfReport(term, reportRecurrence(norm.params)) : term.last;
  return terms
    .filter(({ last }) => last <= until)
    .map((term) => ({
      duty,
      regulation: regulation.slug,
      kind: isReport ? "report" : "activity",
      title,
      cite,
      bearer,
      bearerName: roleNameIn(regulation, bearer),
      recipient: isReport ? norm.params.recipient : null,
      ...(isReport && {
        recipientName: partyWords(norm.params.recipient, regulation.roleNames),
      }),
      ...(term.printed === undefined
        ? { period: { from: term.first, to: term.last }, inclusive: true }
        : { dueDate: term.printed.date, inclusive: term.printed.inclusive }),
      lastDay: term.last,
      ...(lastDayOf(term) === term.last ? {} : { pendingUntil: lastDayOf(term) }),
      readings,
      ...(isAsked ? statusOf(term, { norm, recurrence, done, asOf, lastDayOf }) : {}),
    }));
}

type Status = Pick<Occurrence, "status" | "doneOn" | "daysLate" | "missing">;

interface Known {
  readonly norm: RecurringNorm;
  readonly recurrence: Recurrence;
  readonly done: DoneTimes | undefined;
  readonly asOf: IsoDay;
  /** The last day that complies with a term. */
  readonly lastDayOf: (term: Term) => IsoDay;
}

type WithTimes = Known & { readonly done: DoneTimes };

function statusOf(term: Term, known: Known): Status {
  const { norm, recurrence, done, asOf, lastDayOf } = known;
  const unknown: Status = { missing: [factsOf(norm)] };
  if (done === undefined) return unknown;
  const isRolling = recurrence.counting === "rolling";
  const serves = ({ on, closes }: DoneTime): boolean => {
    if (closes !== undefined) return closes === term.closes;
    return isRolling ? on > term.first : term.first <= on && on <= term.closes;
  };
  // Days are counted only from a day that the text prints, or that ends a term of an activity (reading G17).
  const lastDay = lastDayOf(term);
  const isCounted = lastDay === term.last;
  const lateBy = (day: IsoDay): Pick<Occurrence, "daysLate"> =>
    isCounted && day > lastDay ? { daysLate: daysBetween(lastDay, day) } : {};
  const doneOn = done.times.find(serves)?.on;
  if (doneOn !== undefined) return { status: "done", doneOn, ...lateBy(doneOn) };
  const unclear = done.unclear.filter(serves);
  if (unclear.length > 0) return { missing: unclear.map(({ path }) => path) };
  if (asOf <= lastDay) return { status: term.first <= asOf ? "due" : "upcoming" };
  return coversTerm(term, { ...known, done }) ? { status: "overdue", ...lateBy(asOf) } : unknown;
}

/**
 * A list says nothing about the time before its first entry, or before the day from which it is stated to be complete; one without
 * an entry that counts also covers the term that ran out last (reading G13).
 */
function coversTerm(term: Term, { recurrence, done, asOf, lastDayOf }: WithTimes): boolean {
  const isRolling = recurrence.counting === "rolling";
  if (done.recordsFrom !== undefined) return isRolling || done.recordsFrom <= term.first;
  if (done.listedFrom !== undefined && done.listedFrom <= term.closes) return true;
  if (isRolling) return done.listedFrom === undefined;
  return done.times.length === 0 && asOf <= lastDayOf(termAfter(term, recurrence));
}
