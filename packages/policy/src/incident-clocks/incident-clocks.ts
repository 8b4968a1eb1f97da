import { instantOf, localDay } from "@ttthdl/calendar";
import { deadline } from "@ttthdl/calendar/deadlines";
import {
  type AgencyFunction,
  agencyFor,
  bearersOf,
  type Incident,
  type IncidentReport,
  type LocalizedText,
  type Recipient,
  type Timestamp,
} from "@ttthdl/core";
import { requireObject, requireText } from "@ttthdl/core/internal";
import { bindsFrom, inForceOn } from "../check/in-force.js";
import { requireRegulations } from "../check/require-regulation.js";
import type { Regulation } from "../norm.js";
import { boundFor, dutyOf, isNoticeNorm, type NoticeDuty, type NoticeNorm } from "./bound.js";
import type { ClockState, IncidentClock, IncidentClocks } from "./incident-clock.js";

/**
 * One incident, all clocks: who must be notified, by whom, by when and under which text, in the order in which to act.
 * Hours are exact, from the moment of detection, nights and holidays included; the last moment still complies. "At once"
 * and "in time" have no last moment (reading G5). What is not stated yet is named, and never taken for "no": neither the
 * level of a provincial text nor the nature of an incident under national law is guessed.
 *
 * @param at - The moment for which states are said; later notices are not looked at.
 * @throws TtthdlError `invalid-argument`, or `invalid-date` for a moment that does not exist.
 * @example
 * ```ts
 * import { incidentClocks, nationalInstruments } from "@ttthdl/policy";
 * const incident = {
 *   id: "SC-07",
 *   detectedAt: "2026-11-20T16:00:00+07:00",
 *   kinds: ["information-security"],
 *   reports: [],
 * } as const;
 * const { clocks } = incidentClocks(incident, nationalInstruments, "2026-11-20T17:00:00+07:00");
 * clocks.find(({ rule }) => rule === "nd-331-2026/incident-report")?.due
 * // => "2026-11-23T16:00:00+07:00"
 * clocks.find(({ rule }) => rule === "nd-331-2026/first-notice")?.missing
 * // => ["nationalLaw.serious"]
 * ```
 */
export function incidentClocks(
  incident: Incident,
  regulations: readonly Regulation[],
  at: Timestamp,
): IncidentClocks {
  requireObject(incident, "incident");
  requireRegulations(regulations);
  requireText(at, "at");
  const { id, detectedAt } = incident;
  const [today, detected] = [localDay(at), localDay(detectedAt ?? at)];
  const clocks = regulations.flatMap((regulation) =>
    regulation.norms
      .filter(isNoticeNorm)
      .filter((norm) => inForceOn(regulation, norm, today).state === "in-force")
      .filter((norm) => bindsFrom(regulation, norm) <= detected)
      .flatMap((norm) => clocksOf(regulation, norm, incident, at)),
  );
  return {
    incident: id,
    ...(detectedAt !== undefined && { detectedAt }),
    at,
    clocks: clocks.sort(byOrderOfAction),
  };
}

/** A clock for each recipient of the norm. */
function clocksOf(
  regulation: Regulation,
  norm: NoticeNorm,
  incident: Incident,
  at: Timestamp,
): readonly IncidentClock[] {
  const { id: rule, cite, title, readings = [] } = norm;
  const duty = dutyOf(norm);
  const due = dueOf(duty, incident.detectedAt);
  return duty.recipients.map((recipient, index) => {
    const now = recipientNow(recipient, localDay(at));
    return {
      rule,
      regulation: regulation.slug,
      cite,
      title,
      bearers: bearersOf(norm),
      recipient,
      ...(now !== undefined && { recipientNow: now }),
      ...(duty.inOrder && { step: index + 1 }),
      ...(duty.withinHours !== undefined && { withinHours: duty.withinHours }),
      ...(due !== undefined && { due }),
      ...(duty.written && { written: duty.written }),
      ...(duty.after && { after: duty.after }),
      ...standingOf(norm, { duty, recipient, due, incident, at }),
      readings,
    };
  });
}

/** The last moment, exact to the second: so many hours after the detection. */
function dueOf(
  { withinHours }: NoticeDuty,
  detectedAt: Timestamp | undefined,
): Timestamp | undefined {
  if (withinHours === undefined || detectedAt === undefined) return undefined;
  return deadline(detectedAt, { within: { amount: withinHours, unit: "hour" } }).due;
}

interface Asked {
  readonly duty: NoticeDuty;
  readonly recipient: Recipient;
  readonly due: Timestamp | undefined;
  readonly incident: Incident;
  readonly at: Timestamp;
}

type Standing = Pick<IncidentClock, "state" | "missing" | "sentAt" | "contested">;

function standingOf(norm: NoticeNorm, { duty, recipient, due, incident, at }: Asked): Standing {
  const { bound, missing, contested } = boundFor(norm, incident);
  if (bound === false) return { state: "not-applicable", missing: [] };
  const { detectedAt, reports, resolvedAt } = incident;
  const waits = duty.after === "resolved";
  const unstated = [
    ...(detectedAt === undefined ? ["detectedAt"] : []),
    ...missing,
    ...(waits && resolvedAt === undefined ? ["resolvedAt"] : []),
    ...(reports === undefined ? ["reports"] : []),
  ];
  const sentAt = firstNotice(reports ?? [], { duty, recipient, incident, at });
  if (sentAt !== undefined) {
    const late = due !== undefined && instantOf(sentAt) > instantOf(due);
    // A notice that the norm may not even ask for is done; a late one is late only where the norm binds.
    if (!late || bound) return { state: late ? "done-late" : "done", missing: [], sentAt };
  }
  if (contested) return { state: "open", missing: unstated, contested };
  if (unstated.length > 0) return { state: "open", missing: unstated };
  if (waits && !isResolved(incident, at)) return { state: "later", missing: [] };
  const over = due !== undefined && instantOf(at) > instantOf(due);
  return { state: over ? "overdue" : "due", missing: [] };
}

function isResolved({ resolvedAt }: Incident, at: Timestamp): boolean {
  return typeof resolvedAt === "string" && instantOf(resolvedAt) <= instantOf(at);
}

/** The first notice to the recipient that counts: not before the detection (or the resolution, where the text says so), not after the moment asked for, written where it must be. */
function firstNotice(
  reports: readonly IncidentReport[],
  { duty, recipient, incident: { detectedAt, resolvedAt }, at }: Omit<Asked, "due">,
): Timestamp | undefined {
  const start = duty.after === "resolved" ? resolvedAt : detectedAt;
  if (typeof start !== "string") return undefined;
  const [from, to] = [instantOf(start), instantOf(at)];
  return reports
    .filter((report) => report.to === recipient)
    .filter(({ written }) => !duty.written || written === true)
    .map((report) => report.at)
    .filter((sent) => instantOf(sent) >= from && instantOf(sent) <= to)
    .sort((a, b) => instantOf(a) - instantOf(b))[0];
}

/** Recipients whose work another body does today. */
const functions: Readonly<Partial<Record<Recipient, AgencyFunction>>> = {
  "managing-agency": "data-centre-manager",
  "national-response-centre": "national-incident-coordination",
};

function recipientNow(recipient: Recipient, day: string): LocalizedText | undefined {
  const task = functions[recipient];
  return task === undefined ? undefined : agencyFor(task, day).name;
}

const ranks: Readonly<Record<ClockState, number>> = {
  overdue: 0,
  due: 0,
  open: 0,
  later: 1,
  done: 2,
  "done-late": 2,
  "not-applicable": 3,
};

/** What is to be done first stands first: by the last moment, "at once" before all; what is done, then what does not bind. */
function byOrderOfAction(a: IncidentClock, b: IncidentClock): number {
  return (
    ranks[a.state] - ranks[b.state] ||
    momentOf(a) - momentOf(b) ||
    Number(a.state === "open") - Number(b.state === "open") ||
    (a.step ?? 0) - (b.step ?? 0)
  );
}

function momentOf({ due, withinHours }: IncidentClock): number {
  if (due !== undefined) return instantOf(due);
  return withinHours === undefined ? 0 : Number.MAX_SAFE_INTEGER;
}
