import {
  type FourLevelSecuritySeverity,
  fourLevelSecuritySeverities,
  type SeverityScale,
  type ThreeLevelSeverity,
  type TwoLevelSeverity,
  threeLevelSeverities,
  twoLevelSeverities,
} from "./vocabulary/severity.js";

/** The scales by name. They are different types: "serious" of one is not "serious" of another. */
export interface SeverityScales extends Readonly<Record<SeverityScale, string>> {
  readonly "two-level": TwoLevelSeverity;
  readonly "three-level": ThreeLevelSeverity;
  readonly "four-level-security": FourLevelSecuritySeverity;
}

/** The levels of each scale, from the least to the gravest. */
export const severityLevels: {
  readonly [S in SeverityScale]: readonly SeverityScales[S][];
} = {
  "two-level": twoLevelSeverities,
  "three-level": threeLevelSeverities,
  "four-level-security": fourLevelSecuritySeverities,
};

/**
 * The place of a level in its own scale, 0 for the least. Ranks of two scales must not be compared.
 */
export function severityRank<S extends SeverityScale>(scale: S, level: SeverityScales[S]): number {
  return (severityLevels[scale] as readonly string[]).indexOf(level);
}
