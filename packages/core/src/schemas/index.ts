export { attestationSchema, waiverSchema } from "./attestation.js";
export * from "./file-context.js";
export * from "./json-schemas.js";
export {
  attestationProblems,
  parseAttestations,
  parseWaivers,
  waiverProblems,
} from "./parse-attestations-and-waivers.js";
export * from "./parse-person.js";
export * from "./parse-profile.js";
export * from "./person.js";
export * from "./person-problems.js";
export type { Problem } from "./problems.js";
export * from "./profile/system-profile.js";
export * from "./profile-problems.js";
export * from "./regulation.js";
export { reportSchema, wordedReportSchema } from "./report.js";
export * from "./rules-document.js";
export * from "./to-json-schema.js";
