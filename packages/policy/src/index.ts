export { version } from "@ttthdl/core";
export { type CheckOptions, check, checkSubjects } from "./check/check.js";
export { describeFinding } from "./check/describe.js";
export { type FoundNorm, findNorm } from "./check/find-norm.js";
export type { JudgeOptions } from "./check/judge.js";
export {
  type InForceRegulation,
  type RegulationsInForceQuery,
  regulationsInForce,
} from "./check/regulations-in-force.js";
export type { Subject } from "./check/subject.js";
export { type Verdict, type VerdictKind, verdictOf } from "./check/verdict.js";
export {
  type CatalogueOverrides,
  type DescribeFinding,
  type MessageOverrides,
  withMessages,
} from "./check/with-messages.js";
export {
  type Checklist,
  type ChecklistPurpose,
  type ChecklistSection,
  checklistFor,
} from "./checklist/checklist.js";
export { type CitedLawStatus, citedLawStatus } from "./cited-law/cited-law.js";
export type { KnownText } from "./cited-law/known-text.js";
export { knownNationalTexts, knownTexts } from "./cited-law/known-texts.js";
export type { LawFate } from "./cited-law/law-node.js";
export { type DeadlineQuery, deadlineFor, type LegalDeadline } from "./deadlines/deadline-for.js";
export type {
  ClockState,
  IncidentClock,
  IncidentClocks,
} from "./incident-clocks/incident-clock.js";
export { incidentClocks } from "./incident-clocks/incident-clocks.js";
export { type ParallelSubject, parallelDuties } from "./incident-clocks/parallel-duties.js";
export * from "./lockout/index.js";
export type {
  AccountRegulation,
  JudgeableNorm,
  Norm,
  NormOf,
  Regulation,
  Topic,
} from "./norm.js";
export * from "./password/index.js";
export type { Reading } from "./readings/reading.js";
export { readings } from "./readings.js";
export { nationalInstruments, regulations } from "./regulations/index.js";
export {
  type RegulationEntry,
  type RuleEntry,
  type RulesDocument,
  rulesDocument,
  rulesText,
} from "./rules/rules-document.js";
export { rulesVersionOf } from "./rules/rules-version.js";
export type { Occurrence } from "./schedules/occurrence.js";
export { type ScheduleQuery, scheduleFor } from "./schedules/schedule-for.js";
export * from "./schedules/vocabulary.js";
export { instrumentNotes } from "./status/instrument-notes.js";
export { type TerritoryLaw, territoryLaw } from "./status/territory-law.js";
export type { FindingWords } from "./topics/describe-with.js";
export type { MonthReading } from "./topics/evaluator.js";
export { topicNames } from "./topics/index.generated.js";
export type * from "./topics/params.generated.js";
export type { EasyWordKind } from "./topics/password-easy-words/password-easy-words.js";
export { requirementWords } from "./topics/requirement-words.js";
export type { ActivityParams } from "./topics/shared/activities.js";
export type { Cadence } from "./topics/shared/recurrence.js";
