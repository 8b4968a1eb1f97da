export { version } from "@ttthdl/core";
export { asksForReport } from "./check/asks-for-report.js";
export { type CheckOptions, check, checkSubjects } from "./check/check.js";
export { describeFinding } from "./check/describe.js";
export { type FoundNorm, findNorm } from "./check/find-norm.js";
export { type JudgeOptions, judgeNorm } from "./check/judge.js";
export {
  type InForceRegulation,
  type RegulationsInForceQuery,
  regulationsInForce,
} from "./check/regulations-in-force.js";
export type { Subject } from "./check/subject.js";
export {
  type Checklist,
  type ChecklistPurpose,
  type ChecklistSection,
  checklistFor,
} from "./checklist/checklist.js";
export { instrumentNotes } from "./checklist/instrument-notes.js";
export { type DeadlineQuery, deadlineFor, type LegalDeadline } from "./deadlines/deadline-for.js";
export * from "./lockout/index.js";
export type {
  AccountRegulation,
  JudgeableNorm,
  Norm,
  NormOf,
  Regulation,
  Topic,
  TopicParams,
} from "./norm.js";
export type * from "./params.js";
export * from "./password/index.js";
export type { Reading } from "./readings/reading.js";
export { readings, readingTitles } from "./readings.js";
export {
  type RegulationEntry,
  type RuleEntry,
  type RulesDocument,
  ruleEntry,
  rulesDocument,
  rulesText,
} from "./register/rules-document.js";
export { regulations } from "./regulations/index.js";
export { requirementWords } from "./requirements/requirement-words.js";
export { scopeWords } from "./requirements/scope-words.js";
export type { Occurrence, OccurrenceStatus } from "./schedules/occurrence.js";
export { type ScheduleQuery, scheduleFor } from "./schedules/schedule-for.js";
export { topicNames } from "./topic-names.js";
export {
  type AttestationTerms,
  attestationTerms,
  effectiveParams,
} from "./topics/attestation/terms.js";
export type { FindingWords } from "./topics/describe-with.js";
export type { MonthReading } from "./topics/evaluator.js";
export { factsFor } from "./topics/facts-for.js";
export type { ActivityParams } from "./topics/shared/activities.js";
export { recipientNames } from "./topics/shared/recipients.js";
export { systemKindNames } from "./topics/shared/words.js";
