import { instantOf, localDay } from "@ttthdl/calendar";
import type { IncidentStep, IsoDay, Timestamp } from "@ttthdl/core";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { JudgedIncident } from "../shared/incidents.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { lateness } from "../shared/lateness.js";
import { worstOf } from "../shared/worst-of.js";
import type { IncidentHandlingBreaches, IncidentHandlingNotes } from "./words.js";

const because: ReasonMaker<IncidentHandlingNotes & IncidentHandlingBreaches> = makeReason;

type Moment = "isolatedAt" | "impactAssessedAt" | "backedUpAt" | "repairStartedAt" | "resolvedAt";

/** When something was done, or that it was not; or the outcome of not knowing. */
type Known = { readonly at: Timestamp | null } | { readonly unclear: Outcome };

/** Judges one step on one incident, on the assessment date. */
export function judgeStep(step: IncidentStep, judged: JudgedIncident, asOf: IsoDay): Outcome {
  const { incident, target } = judged;
  const named = { incident: incident.id };
  const know = (name: Moment): Known => knownMoment(judged, name, asOf);
  switch (step) {
    case "isolated":
      return judgeDone(know("isolatedAt"), judged, `${target}.isolatedAt`, {
        done: "isolated",
        notDone: "not-isolated",
      });
    case "impact-assessed":
      return judgeDone(know("impactAssessedAt"), judged, `${target}.impactAssessedAt`, {
        done: "impact-assessed",
        notDone: "impact-not-assessed",
      });
    case "backup-before-repair":
      return judgeBackup(know("backedUpAt"), know("repairStartedAt"), judged);
    case "journal":
      return judgeFlag(
        incident.journalled,
        `${target}.journalled`,
        because("journalled", named),
        because("not-journalled", named),
      );
    case "resolution-announced": {
      const resolved = know("resolvedAt");
      if ("unclear" in resolved) return resolved.unclear;
      const facts = [`${target}.resolvedAt`];
      if (resolved.at === null) {
        return { state: "not-applicable", facts, reasons: [because("not-resolved", named)] };
      }
      return judgeFlag(
        incident.resolutionAnnounced,
        `${target}.resolutionAnnounced`,
        because("resolution-announced", named),
        because("resolution-not-announced", named),
      );
    }
  }
}

/** What happened after the assessment date has not happened; what is dated before the detection is an error. */
function knownMoment(
  { incident, target, detectedAt }: JudgedIncident,
  name: Moment,
  asOf: IsoDay,
): Known {
  const at = incident[name];
  const facts = [`${target}.${name}`];
  if (at === undefined) return { unclear: missingFacts(facts) };
  if (at === null || localDay(at) > asOf) return { at: null };
  if (instantOf(at) >= instantOf(detectedAt)) return { at };
  const reasons = [because("step-before-detection", { incident: incident.id, at })];
  return { unclear: { state: "indeterminate", missing: facts, facts, reasons } };
}

function judgeDone(
  known: Known,
  { incident }: JudgedIncident,
  path: string,
  codes: {
    readonly done: "isolated" | "impact-assessed";
    readonly notDone: "not-isolated" | "impact-not-assessed";
  },
): Outcome {
  if ("unclear" in known) return known.unclear;
  const { id } = incident;
  const facts = [path];
  return known.at === null
    ? { state: "violated", facts, reasons: [because(codes.notDone, { incident: id })] }
    : {
        state: "compliant",
        facts,
        reasons: [because(codes.done, { incident: id, at: known.at })],
      };
}

/**
 * The backup must not be later than the beginning of the repair; equal times comply. Before the repair has
 * begun nothing can be broken yet: a backup already complies, none is not yet judged.
 */
function judgeBackup(backup: Known, repair: Known, { incident, target }: JudgedIncident): Outcome {
  const facts = [`${target}.backedUpAt`, `${target}.repairStartedAt`];
  const named = { incident: incident.id };
  if ("unclear" in repair) {
    return "unclear" in backup ? worstOf([backup.unclear, repair.unclear], {}) : repair.unclear;
  }
  if (repair.at === null) {
    const at = "at" in backup ? backup.at : null;
    return at === null
      ? { state: "not-applicable", facts, reasons: [because("repair-not-begun", named)] }
      : { state: "compliant", facts, reasons: [because("backed-up-in-time", { ...named, at })] };
  }
  if ("unclear" in backup) return backup.unclear;
  if (backup.at === null) {
    return { state: "violated", facts, reasons: [because("repaired-without-backup", named)] };
  }
  const times = { ...named, backedUp: backup.at, repair: repair.at };
  const delay = instantOf(backup.at) - instantOf(repair.at);
  if (delay <= 0) {
    return { state: "compliant", facts, reasons: [because("backed-up-first", times)] };
  }
  const late = lateness(delay);
  const reasons = [because("backed-up-late", { ...times, late })];
  return { state: "violated", facts, reasons, distance: late };
}
