import type { Names } from "../text.js";

/** Two levels, from the lesser to the graver. */
export const twoLevelSeverities = ["ordinary", "serious"] as const;

/** Two levels (sự cố thông thường, nghiêm trọng). */
export type TwoLevelSeverity = (typeof twoLevelSeverities)[number];

/** Three levels, from the least to the gravest. */
export const threeLevelSeverities = ["ordinary", "serious", "especially-serious"] as const;

/** Three levels (thông thường, nghiêm trọng, đặc biệt nghiêm trọng). */
export type ThreeLevelSeverity = (typeof threeLevelSeverities)[number];

/** The levels of both scales in words. */
export const severityNames: Names<ThreeLevelSeverity> = {
  ordinary: { vi: "sự cố thông thường", en: "ordinary" },
  serious: { vi: "sự cố nghiêm trọng", en: "serious" },
  "especially-serious": { vi: "sự cố đặc biệt nghiêm trọng", en: "especially serious" },
};

/** Four levels of a security incident, from the least to the gravest. */
export const fourLevelSecuritySeverities = ["low", "medium", "high", "serious"] as const;

/** Four levels of a security incident (thấp, trung bình, cao, nghiêm trọng): a scale of its own. */
export type FourLevelSecuritySeverity = (typeof fourLevelSecuritySeverities)[number];

/** The four levels in words. */
export const securitySeverityNames: Names<FourLevelSecuritySeverity> = {
  low: { vi: "thấp", en: "low" },
  medium: { vi: "trung bình", en: "medium" },
  high: { vi: "cao", en: "high" },
  serious: { vi: "nghiêm trọng", en: "serious" },
};

/** Every scale. */
export const severityScales = ["two-level", "three-level", "four-level-security"] as const;

/** Name of a scale. */
export type SeverityScale = (typeof severityScales)[number];

/** The scales in words. */
export const severityScaleNames: Names<SeverityScale> = {
  "two-level": { vi: "hai mức sự cố", en: "two levels of incidents" },
  "three-level": { vi: "ba mức sự cố", en: "three levels of incidents" },
  "four-level-security": {
    vi: "bốn mức sự cố an toàn thông tin",
    en: "four levels of security incidents",
  },
};
