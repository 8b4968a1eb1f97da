/** Two levels (sự cố thông thường, nghiêm trọng). */
export type TwoLevelSeverity = "ordinary" | "serious";

/** Three levels (thông thường, nghiêm trọng, đặc biệt nghiêm trọng). */
export type ThreeLevelSeverity = "ordinary" | "serious" | "especially-serious";

/** Four levels of a security incident (thấp, trung bình, cao, nghiêm trọng): a scale of its own. */
export type FourLevelSecuritySeverity = "low" | "medium" | "high" | "serious";

/** The scales by name. They are different types: "serious" of one is not "serious" of another. */
export interface SeverityScales {
  readonly "two-level": TwoLevelSeverity;
  readonly "three-level": ThreeLevelSeverity;
  readonly "four-level-security": FourLevelSecuritySeverity;
}

/** Name of a scale. */
export type SeverityScale = keyof SeverityScales;

/** The levels of each scale, from the least to the gravest. */
export const severityLevels: {
  readonly [S in SeverityScale]: readonly SeverityScales[S][];
} = {
  "two-level": ["ordinary", "serious"],
  "three-level": ["ordinary", "serious", "especially-serious"],
  "four-level-security": ["low", "medium", "high", "serious"],
};

/**
 * The place of a level in its own scale, 0 for the least. Ranks of two scales must not be compared.
 *
 * @example
 * ```ts
 * import { severityRank } from "@ttthdl/core";
 * severityRank("two-level", "serious") // => 1
 * severityRank("four-level-security", "serious") // => 3
 * ```
 */
export function severityRank<S extends SeverityScale>(scale: S, level: SeverityScales[S]): number {
  return (severityLevels[scale] as readonly string[]).indexOf(level);
}
