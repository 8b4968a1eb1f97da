import type { Incident, Recipient } from "@ttthdl/core";
import type { Norm, NormOf } from "../norm.js";
import { circumstancesOf } from "../topics/incident-notice-term/circumstances.js";
import { boundByLevel } from "../topics/shared/incident-severity.js";

/** A norm about notices of incidents. */
export type NoticeNorm =
  | NormOf<"incident-notification">
  | NormOf<"incident-report-deadline">
  | NormOf<"incident-notice-term">;

/** What a norm asks for: whom, within how many hours, in writing or not. */
export interface NoticeDuty {
  readonly recipients: readonly Recipient[];
  readonly inOrder: boolean;
  readonly withinHours?: number;
  readonly written?: true;
  readonly after?: "resolved";
}

/** Whether a norm is one about notices of incidents. */
export function isNoticeNorm(norm: Norm): norm is NoticeNorm {
  if (norm.encoded === false) return false;
  return (
    norm.topic === "incident-notification" ||
    norm.topic === "incident-report-deadline" ||
    norm.topic === "incident-notice-term"
  );
}

/** What the norm asks for, whatever its topic. */
export function dutyOf(norm: NoticeNorm): NoticeDuty {
  switch (norm.topic) {
    case "incident-notification":
      return norm.params;
    case "incident-report-deadline": {
      const { recipient, within } = norm.params;
      const withinHours = within.atMost.amount;
      return { recipients: [recipient], inOrder: false, withinHours, written: true };
    }
    case "incident-notice-term": {
      const { recipient, within } = norm.params;
      const hours = within === undefined ? {} : { withinHours: within.atMost.amount };
      return { recipients: [recipient], inOrder: false, ...hours };
    }
  }
}

/** Whether the norm binds for an incident; `undefined` while the facts named are not stated. */
export interface Bound {
  readonly bound?: boolean;
  /** Two readings of the text give two answers: a person decides. */
  readonly contested?: true;
  readonly missing: readonly string[];
}

/** The incident's level decides in a provincial text, its nature under national law in a national one. */
export function boundFor(norm: NoticeNorm, incident: Incident): Bound {
  if (norm.topic === "incident-notice-term") {
    const { denied, unknown } = circumstancesOf(norm.params.when, incident);
    if (denied !== undefined) return { bound: false, missing: [] };
    const missing = unknown.map((name) => `nationalLaw.${name}`);
    return missing.length === 0 ? { bound: true, missing } : { missing };
  }
  const { classification } = norm.params;
  const levels =
    norm.topic === "incident-report-deadline"
      ? (["serious", "especially-serious"] as const)
      : norm.params.levels;
  if (levels === undefined) return { bound: true, missing: [] };
  const { bound, undecided, contested } = boundByLevel(classification, levels, incident);
  if (contested !== undefined) return { contested: true, missing: [] };
  return bound === undefined ? { missing: undecided } : { bound, missing: [] };
}
