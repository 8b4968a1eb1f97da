export * from "./agencies.js";
export * from "./agency.js";
export * from "./agency-successions.js";
export type { ArticleGroup } from "./article-group.js";
export * from "./attestation.js";
export type { Citation, CitedPart } from "./citation.js";
export * from "./compare-vietnamese.js";
export {
  isTtthdlError,
  TtthdlError,
  type TtthdlErrorCode,
  type TtthdlErrorOptions,
} from "./error.js";
export { factName, factWords } from "./facts/fact-words.js";
export type * from "./file-context.js";
export type {
  Bearer,
  CompliantFinding,
  DayInterval,
  Distance,
  ErrorFinding,
  Evidence,
  Finding,
  FindingBase,
  IndeterminateFinding,
  ManualFinding,
  NotApplicableFinding,
  Reason,
  UpcomingFinding,
  ViolatedFinding,
  WordedBearer,
  WordedFinding,
  WordedReason,
} from "./finding.js";
export * from "./format-citation.js";
export * from "./format-day.js";
export * from "./instrument.js";
export * from "./instrument-name.js";
export { isIsoDay } from "./iso-day.js";
export * from "./json.js";
export * from "./norm.js";
export * from "./period.js";
export * from "./person.js";
export * from "./profile/asset.js";
export * from "./profile/bearer.js";
export * from "./profile/record.js";
export * from "./profile/service.js";
export * from "./profile.js";
export * from "./provinces/province.js";
export * from "./provinces/provinces.js";
export * from "./reference.js";
export * from "./report.js";
export * from "./rules-document.js";
export { type SeverityScales, severityLevels } from "./severity.js";
export * from "./text.js";
export * from "./version.js";
export * from "./vocabulary/account.js";
export * from "./vocabulary/asset.js";
export * from "./vocabulary/attestation.js";
export * from "./vocabulary/data.js";
export * from "./vocabulary/duty.js";
export * from "./vocabulary/finding.js";
export * from "./vocabulary/incident.js";
export * from "./vocabulary/instrument.js";
export * from "./vocabulary/lockout.js";
export * from "./vocabulary/norm.js";
export * from "./vocabulary/password.js";
export * from "./vocabulary/record.js";
export * from "./vocabulary/role.js";
export * from "./vocabulary/service.js";
export * from "./vocabulary/severity.js";
export * from "./vocabulary/software.js";
export * from "./vocabulary/unit.js";
