import {
  type Activity,
  type ActivityKind,
  activityKindNames,
  bearersOf,
  type IsoDay,
  type LocalizedText,
  type NormBase,
  type Reason,
} from "@ttthdl/core";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { ActivityNotes } from "./activity-messages.js";

const because: ReasonMaker<ActivityNotes> = makeReason;

/** An activity, and what the text calls it. */
export interface NamedActivity {
  readonly activity: ActivityKind;
  /** As a sentence begins with it; left out where the text uses the general name. */
  readonly name?: LocalizedText;
}

/** The activity in words, as a sentence begins with it. */
export function activityName({ activity, name }: NamedActivity): LocalizedText {
  return name ?? activityKindNames[activity];
}

/** Which activities answer a norm. */
export interface ActivityParams extends NamedActivity {
  /** Others have such a duty in the same text: an activity must say by whom it was done (reading G14). */
  readonly toldApart?: true;
  /** What the text wants it done on: occasions must name all of it, together or alone (readings G14, G15). */
  readonly covers?: readonly string[];
}

/** An activity that answers a norm, or may answer it. */
export interface Answer {
  readonly on: IsoDay;
  readonly contents?: readonly string[];
  /** `activities[0]` */
  readonly path: string;
  /** Path of the fact that would tell whose it is; left out where that is clear. */
  readonly unclear?: string;
}

/** The activities of a norm's kind, in the order of their days. */
export interface Answers {
  readonly answers: readonly Answer[];
  /** Activities of another bearer, which do not count. */
  readonly others: readonly Reason[];
}

/** Tells which activities of a list answer a norm (reading G14). */
export function answersTo(
  norm: Pick<NormBase, "bearer" | "alsoBinds"> & { readonly params: ActivityParams },
  activities: readonly Activity[],
): Answers {
  const offices = bearersOf(norm).map(office);
  const answers: Answer[] = [];
  const others: Reason[] = [];
  activities.forEach((activity, index) => {
    const { kind, on, by, contents } = activity;
    if (kind !== norm.params.activity) return;
    if (by !== undefined && by !== "supplier" && !offices.includes(office(by))) {
      others.push(because("done-by-another", { on, by }));
      return;
    }
    const path = `activities[${index}]`;
    answers.push({
      on,
      path,
      ...(contents && { contents }),
      ...(lacksBearer(norm.params, activity) && { unclear: `${path}.by` }),
    });
  });
  answers.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return { answers, others };
}

/** What a supplier does it does for somebody, who is not named. */
function lacksBearer({ toldApart }: ActivityParams, { by }: Activity): boolean {
  return toldApart === true && (by === undefined || by === "supplier");
}

/** What the operator's head or staff does the operator does. */
function office(role: string): string {
  return role === "operator-head" || role === "operating-staff" ? "operator" : role;
}
