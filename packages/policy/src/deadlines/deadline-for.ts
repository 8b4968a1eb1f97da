import { localDay, type WorkingCalendar } from "@ttthdl/calendar";
import { type Deadline, type DeadlineStep, deadline } from "@ttthdl/calendar/deadlines";
import {
  announcedCalendar,
  firstTerm,
  type Recurrence,
  rollingTerm,
  type Term,
  termAfter,
  termHolding,
} from "@ttthdl/calendar/internal";
import { type Citation, type IsoDay, type Recipient, type Role, TtthdlError } from "@ttthdl/core";
import { requireObject, requireText } from "@ttthdl/core/internal";
import { bindsFrom } from "../check/in-force.js";
import { requireRegulation } from "../check/require-regulation.js";
import type { Regulation } from "../norm.js";
import { recurrenceOf } from "../topics/shared/recurrence.js";
import { findTimedNorm, type TimedNorm } from "./find-norm.js";

/** Which deadline, counted from when. */
export interface DeadlineQuery {
  /**
   * A form (`mau-1`, `mau-2`) or a norm: `serious-incident-report`, `usage-report`,
   * `ben-tre-18-2018/implementation-report`.
   */
  readonly for: string;
  /** When the complete information came or the incident was detected; for a report the day asked from. */
  readonly from: string;
  /** `HH:MM`: what comes later counts as received on the next working day; only for replies. */
  readonly cutoff?: string;
  /** Left out, working days are those of the official notices that the package knows. */
  readonly calendar?: WorkingCalendar;
}

/** When a duty of a regulation is due, with the norm that says so. */
export interface LegalDeadline extends Deadline {
  readonly rule: string;
  readonly regulation: string;
  readonly cite: Citation;
  readonly bearer: Role;
  readonly recipient?: Recipient;
  readonly readings: readonly string[];
}

/**
 * When a duty is due under a regulation. The figures are the norm's; the counting is the calendar's. A
 * report that comes back is due by the next last day on or after `from`; it never moves for weekends.
 *
 * @throws TtthdlError `not-regulated` when the text sets no such deadline or was not yet in force,
 * `invalid-argument` with the path of the field, `invalid-date`, `calendar-out-of-range` naming the year.
 * @example
 * ```ts
 * import { deadlineFor } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/ben-tre-18-2018";
 * deadlineFor(regulation, { for: "mau-1", from: "2026-11-20T09:00:00+07:00" }).dueDate
 * // => "2026-11-30"
 * deadlineFor(regulation, { for: "implementation-report", from: "2026-11-22" }).dueDate
 * // => "2026-12-30"
 * ```
 */
export function deadlineFor(regulation: Regulation, query: DeadlineQuery): LegalDeadline {
  requireRegulation(regulation);
  requireObject(query, "query");
  requireText(query.from, "from");
  const norm = findTimedNorm(regulation, query.for);
  const from = bindsFrom(regulation, norm);
  if (localDayOf(query.from) < from) {
    const text = {
      vi: "khi đó quy định chưa có hiệu lực",
      en: `${norm.id} is in force from ${from} on`,
    };
    throw new TtthdlError("not-regulated", text, { path: "from" });
  }
  const { id: rule, cite, bearer, readings = [], params } = norm;
  return {
    ...resolve(norm, query, from),
    rule,
    regulation: regulation.slug,
    cite,
    bearer,
    ...("recipient" in params ? { recipient: params.recipient } : {}),
    readings,
  };
}

function resolve(norm: TimedNorm, query: DeadlineQuery, inForceFrom: IsoDay): Deadline {
  const { from, cutoff, calendar = announcedCalendar() } = query;
  if (norm.topic === "reply-deadline") {
    const within = norm.params.within.atMost;
    return deadline(from, { within, ...(cutoff === undefined ? {} : { cutoff }) }, calendar);
  }
  if (cutoff !== undefined) {
    const text = { vi: "chỉ áp dụng cho hạn phản hồi", en: "only a reply has a cut-off hour" };
    throw new TtthdlError("invalid-argument", text, { path: "cutoff" });
  }
  if (norm.topic === "incident-report-deadline") {
    return deadline(from, { within: norm.params.within.atMost }, calendar);
  }
  return ofTerm(nextTerm(recurrenceOf(norm), localDayOf(from), inForceFrom));
}

function nextTerm(recurrence: Recurrence, day: IsoDay, inForceFrom: IsoDay): Term {
  if (recurrence.counting === "rolling") return rollingTerm(day, recurrence.every);
  const [bound, holding] = [firstTerm(inForceFrom, recurrence), termHolding(day, recurrence)];
  const term = holding.first > bound.first ? holding : bound;
  return term.last < day ? termAfter(term, recurrence) : term;
}

function ofTerm({ first, last, printed }: Term): Deadline {
  const common = { date: last, counted: true } as const;
  const step: DeadlineStep =
    printed === undefined
      ? { ...common, code: "period-ends", data: { from: first } }
      : {
          ...common,
          code: "printed",
          data: { day: printed.date, inclusive: printed.inclusive },
        };
  return { due: `${last}T23:59:59+07:00`, dueDate: last, steps: [step], projectedYears: [] };
}

/** The local day of a moment; a day is one already. */
function localDayOf(from: string): IsoDay {
  return from.length === 10 ? from : localDay(from);
}
