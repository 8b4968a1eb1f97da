// Every schema, of documents and of their parts, for the tests that go through them.
export * from "./agency.js";
export * from "./attestation.js";
export * from "./citation.js";
export * from "./day.js";
export * from "./finding.js";
export {
  instrumentSchema,
  instrumentStatusSchema,
  regulationEntrySchema,
} from "./instrument.js";
export * from "./json.js";
export {
  appliesToSchema,
  emendationSchema,
  encodedNormSchema,
  memberSchema,
  normSchema,
  paramsSchema,
  unencodedNormSchema,
} from "./norm.js";
export * from "./period.js";
export * from "./person.js";
export * from "./profile/account.js";
export * from "./profile/asset.js";
export * from "./profile/backup.js";
export * from "./profile/duty.js";
export * from "./profile/exempt-accounts.js";
export * from "./profile/incident.js";
export * from "./profile/lockout.js";
export * from "./profile/password-policy.js";
export * from "./profile/password-storage.js";
export * from "./profile/record.js";
export * from "./profile/recording.js";
export * from "./profile/service.js";
export * from "./profile/supply.js";
export * from "./profile/system-profile.js";
export * from "./province.js";
export * from "./reference.js";
export * from "./regulation.js";
export * from "./report.js";
export * from "./rule-entry.js";
export * from "./rules-document.js";
export * from "./text.js";
export * from "./vocabulary.js";
