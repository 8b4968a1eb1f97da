import * as z from "zod";
import type {
  FourLevelSecuritySeverity,
  SeverityScale,
  ThreeLevelSeverity,
  TwoLevelSeverity,
} from "../severity.js";
import { exactly } from "./exactly.js";

/** See {@link TwoLevelSeverity}. */
export const twoLevelSeveritySchema: z.ZodType<TwoLevelSeverity> = exactly<TwoLevelSeverity>()(
  z.enum(["ordinary", "serious"]),
);

/** See {@link ThreeLevelSeverity}. */
export const threeLevelSeveritySchema: z.ZodType<ThreeLevelSeverity> =
  exactly<ThreeLevelSeverity>()(z.enum(["ordinary", "serious", "especially-serious"]));

/** See {@link FourLevelSecuritySeverity}. */
export const fourLevelSecuritySeveritySchema: z.ZodType<FourLevelSecuritySeverity> =
  exactly<FourLevelSecuritySeverity>()(z.enum(["low", "medium", "high", "serious"]));

/** See {@link SeverityScale}. */
export const severityScaleSchema: z.ZodType<SeverityScale> = exactly<SeverityScale>()(
  z.enum(["two-level", "three-level", "four-level-security"]),
);
