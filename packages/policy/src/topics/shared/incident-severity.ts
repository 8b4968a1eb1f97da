import {
  type Incident,
  type IncidentKind,
  type Reason,
  type SeverityScale,
  severityLevels,
  type ThreeLevelSeverity,
  type TwoLevelSeverity,
} from "@ttthdl/core";
import { severityRank } from "@ttthdl/core/internal";
import { makeReason, type Outcome, type ReasonMaker } from "../outcome.js";
import type { SeverityNotes } from "./incident-messages.js";

const because: ReasonMaker<SeverityNotes> = makeReason;

/** How a text sorts incidents into its levels (readings I1, I2). */
export interface IncidentClassification {
  readonly scale: Extract<SeverityScale, "two-level" | "three-level">;
  readonly listedKinds: readonly IncidentKind[];
  /** Whether a listed kind alone is serious, or only with a direct effect on operation. */
  readonly seriousWhen: "listed-kind-or-effect" | "effect";
  /** The ordinary level is printed as having no effect on users either. */
  readonly ordinarySparesUsers: boolean;
}

/** What can be derived of an incident's level from the facts that are known. */
export interface DerivedSeverity {
  /** The least and the gravest level that the facts allow; equal when the level is known. */
  readonly least: ThreeLevelSeverity;
  readonly gravest: ThreeLevelSeverity;
  /** The least level by the other reading of an effect on users only (reading G18). */
  readonly leastOtherwise: ThreeLevelSeverity;
  /** Facts that are not known and could change the level. */
  readonly undecided: readonly (keyof Incident)[];
  readonly advisories: readonly Reason[];
}

type Facts = Readonly<Record<(typeof factNames)[number], boolean>>;

/** `kinds` stands for: one of them is listed. */
const factNames = ["stopsWholeCentre", "affectsOperation", "affectsUsers", "kinds"] as const;

/**
 * Derives the level of an incident from what it did. When two definitions fit, the higher applies; a
 * fact that is missing matters only where it could change the level (reading I1).
 */
export function deriveSeverity(
  params: IncidentClassification,
  incident: Incident,
): DerivedSeverity {
  const cases = completions(params, incident);
  const sorted = cases.map((facts) => sortIncident(params, facts));
  const ranks = sorted.map(({ level }) => severityRankIn(params.scale, level));
  const levelOf = (rank: number): ThreeLevelSeverity =>
    sorted[ranks.indexOf(rank)]?.level ?? "ordinary";
  const undecided = turningFacts(incident, cases, (facts) => sortIncident(params, facts).level);
  const [first, ...others] = sorted.map(({ note }) => note);
  const sure = others.every((note) => note === first) ? first : undefined;
  return {
    least: levelOf(Math.min(...ranks)),
    gravest: levelOf(Math.max(...ranks)),
    leastOtherwise: leastOf(cases.map((facts) => sortIncident(otherReading(params), facts))),
    undecided,
    advisories: sure === undefined ? [] : [because(sure, {})],
  };
}

/** An effect on users only is ordinary, as if the text did not speak of users. */
const otherReading = (params: IncidentClassification): IncidentClassification => ({
  ...params,
  ordinarySparesUsers: false,
});

function leastOf(sorted: readonly SortedIncident[]): ThreeLevelSeverity {
  const levels = sorted.map(({ level }) => level);
  return severityLevels["three-level"].find((level) => levels.includes(level)) ?? "ordinary";
}

/** The place of a level in a text's scale; the third level read in a scale of two is its top. */
export function severityRankIn(
  scale: IncidentClassification["scale"],
  level: ThreeLevelSeverity,
): number {
  return scale === "three-level" || level !== "especially-serious"
    ? severityRank("three-level", level)
    : severityRank("two-level", "serious");
}

/** Whether an incident is of a level that a norm binds. */
export interface BoundByLevel {
  /** Left out: the facts that are known do not tell. */
  readonly bound?: boolean;
  /** The text does not cover an effect on users only, and the other reading gives the other answer (reading G18). */
  readonly contested?: TwoLevelSeverity;
  /** Facts that are not known and could change the answer. */
  readonly undecided: readonly (keyof Incident)[];
  readonly advisories: readonly Reason[];
}

/**
 * Tells whether an incident is of one of the levels that a norm binds. The graver of the declared and
 * the derived level counts: an understated level does not escape (reading I1).
 */
export function boundByLevel(
  params: IncidentClassification,
  levels: readonly ThreeLevelSeverity[],
  incident: Incident,
): BoundByLevel {
  const rankOf = (level: ThreeLevelSeverity): number => severityRankIn(params.scale, level);
  const ranks = levels.map(rankOf);
  const declared = incident.level === undefined ? -1 : rankOf(incident.level);
  const isBound = (level: ThreeLevelSeverity): boolean =>
    ranks.includes(Math.max(declared, rankOf(level)));

  const answer = (facts: Facts): boolean => isBound(sortIncident(params, facts).level);
  const cases = completions(params, incident);
  const turning = turningFacts(incident, cases, answer);
  // The notes are about the line between the two lower levels: elsewhere they explain nothing.
  const noteMatters = isBound("ordinary") !== isBound("serious");
  const advisories = noteMatters ? deriveSeverity(params, incident).advisories : [];
  if (turning.length === 0) {
    const bound = cases.every(answer);
    const other = otherReading(params);
    const isContested = cases.some((facts) => isBound(sortIncident(other, facts).level) !== bound);
    const contested = bound ? "serious" : "ordinary";
    return { bound, undecided: [], advisories, ...(isContested && { contested }) };
  }
  const undecided = incident.level === undefined ? (["level", ...turning] as const) : turning;
  return { undecided, advisories };
}

/**
 * What is broken by one of two readings is for a person to decide, and no breach (reading G18).
 *
 * @param brokenIf - The level by which the duty is broken.
 */
export function unlessContested(
  outcome: Outcome,
  incident: string,
  brokenIf: TwoLevelSeverity | undefined,
): Outcome {
  if (brokenIf === undefined || outcome.state !== "violated") return outcome;
  const { target, facts, actual, required } = outcome;
  return {
    state: "manual",
    reasons: [because("users-only-two-readings", { incident, brokenIf })],
    ...(target !== undefined && { target }),
    ...(facts !== undefined && { facts }),
    ...(actual !== undefined && { actual }),
    ...(required !== undefined && { required }),
  };
}

/** The unknown facts that could turn an answer. */
function turningFacts<Answer>(
  incident: Incident,
  cases: readonly Facts[],
  answer: (facts: Facts) => Answer,
): readonly (keyof Facts)[] {
  const unknown = factNames.filter((name) => incident[name] === undefined);
  return unknown.filter((name) =>
    cases.some((facts) => answer({ ...facts, [name]: !facts[name] }) !== answer(facts)),
  );
}

/** Every way in which the unknown facts could turn out. */
function completions(params: IncidentClassification, incident: Incident): readonly Facts[] {
  const listed = incident.kinds?.some((kind) => params.listedKinds.includes(kind));
  const known = { ...incident, kinds: listed };
  return factNames.reduce<readonly Facts[]>(
    (cases, name) => {
      const value = known[name];
      const values = value === undefined ? [false, true] : [value];
      return cases.flatMap((facts) => values.map((each) => ({ ...facts, [name]: each })));
    },
    [{ stopsWholeCentre: false, affectsOperation: false, affectsUsers: false, kinds: false }],
  );
}

interface SortedIncident {
  readonly level: ThreeLevelSeverity;
  readonly note?: keyof SeverityNotes;
}

function sortIncident(params: IncidentClassification, facts: Facts): SortedIncident {
  if (facts.stopsWholeCentre) return { level: severityLevels[params.scale].at(-1) ?? "serious" };
  if (facts.affectsOperation) return { level: "serious" };
  if (facts.kinds && params.seriousWhen === "listed-kind-or-effect") return { level: "serious" };
  if (facts.affectsUsers && params.ordinarySparesUsers) {
    return { level: "serious", note: "users-not-expressly-covered" };
  }
  return facts.kinds
    ? { level: "ordinary", note: "listed-kind-without-effect" }
    : { level: "ordinary" };
}
