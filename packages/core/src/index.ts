export * from "./account-class.js";
export * from "./agencies.js";
export * from "./agency.js";
export * from "./agency-successions.js";
export * from "./article-group.js";
export * from "./attestation.js";
export { type Citation, type CitedPart, compareCitations, isInside } from "./citation.js";
export * from "./compare-vietnamese.js";
export {
  isTtthdlError,
  TtthdlError,
  type TtthdlErrorCode,
  type TtthdlErrorOptions,
} from "./error.js";
export * from "./finding.js";
export * from "./format-citation.js";
export * from "./instrument.js";
export { isIsoDay } from "./iso-day.js";
export * from "./json.js";
export * from "./norm.js";
export * from "./normal-form.js";
export * from "./period.js";
export * from "./person.js";
export * from "./profile/asset.js";
export * from "./profile/record.js";
export * from "./profile/service.js";
export * from "./profile.js";
export * from "./provinces/province.js";
export * from "./provinces/provinces.js";
export * from "./reference.js";
export * from "./report.js";
export * from "./role.js";
export * from "./rules-document.js";
export * from "./severity.js";
export * from "./text.js";
export * from "./version.js";
