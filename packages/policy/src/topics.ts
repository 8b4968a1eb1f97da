import type { EncodedNorm, RegulationOf, UnencodedNorm } from "@ttthdl/core";
import type { AccountInactivityParams } from "./evaluators/account-inactivity/params.js";
import type { ActivityCadenceParams } from "./evaluators/activity-cadence/params.js";
import type { AttestationParams } from "./evaluators/attestation/params.js";
import type { BackupFrequencyParams } from "./evaluators/backup-frequency/params.js";
import type { BackupIndependenceParams } from "./evaluators/backup-independence/params.js";
import type { BackupPlacesParams } from "./evaluators/backup-places/params.js";
import type { BackupRetentionParams } from "./evaluators/backup-retention/params.js";
import type { BackupVerificationParams } from "./evaluators/backup-verification/params.js";
import type { CameraRetentionParams } from "./evaluators/camera-retention/params.js";
import type { CapacityShareParams } from "./evaluators/capacity-share/params.js";
import type { EncryptionStrengthParams } from "./evaluators/encryption-strength/params.js";
import type { IncidentLevelParams } from "./evaluators/incident-level/params.js";
import type { IncidentReportDeadlineParams } from "./evaluators/incident-report-deadline/params.js";
import type { IncidentSecurityLevelParams } from "./evaluators/incident-security-level/params.js";
import type { InternetProvidersParams } from "./evaluators/internet-providers/params.js";
import type { LockoutParams } from "./evaluators/lockout/params.js";
import type { LogEncryptionParams } from "./evaluators/log-encryption/params.js";
import type { LogRetentionParams } from "./evaluators/log-retention/params.js";
import type { OneAccountPerPersonParams } from "./evaluators/one-account-per-person/params.js";
import type { PasswordClassesParams } from "./evaluators/password-classes/params.js";
import type { PasswordEasyWordsParams } from "./evaluators/password-easy-words/params.js";
import type { PasswordLengthParams } from "./evaluators/password-length/params.js";
import type { PasswordMaxAgeParams } from "./evaluators/password-max-age/params.js";
import type { PasswordStorageParams } from "./evaluators/password-storage/params.js";
import type { PowerParams } from "./evaluators/power/params.js";
import type { ReplyDeadlineParams } from "./evaluators/reply-deadline/params.js";
import type { ReportScheduleParams } from "./evaluators/report-schedule/params.js";

/** Every topic and the parameters that its norms carry. One topic, one folder under `evaluators/`. */
export interface TopicParams {
  readonly "account-inactivity": AccountInactivityParams;
  readonly "activity-cadence": ActivityCadenceParams;
  readonly attestation: AttestationParams;
  readonly "backup-frequency": BackupFrequencyParams;
  readonly "backup-independence": BackupIndependenceParams;
  readonly "backup-places": BackupPlacesParams;
  readonly "backup-retention": BackupRetentionParams;
  readonly "backup-verification": BackupVerificationParams;
  readonly "camera-retention": CameraRetentionParams;
  readonly "capacity-share": CapacityShareParams;
  readonly "encryption-strength": EncryptionStrengthParams;
  readonly "incident-level": IncidentLevelParams;
  readonly "incident-report-deadline": IncidentReportDeadlineParams;
  readonly "incident-security-level": IncidentSecurityLevelParams;
  readonly "internet-providers": InternetProvidersParams;
  readonly lockout: LockoutParams;
  readonly "log-encryption": LogEncryptionParams;
  readonly "log-retention": LogRetentionParams;
  readonly "one-account-per-person": OneAccountPerPersonParams;
  readonly "password-classes": PasswordClassesParams;
  readonly "password-easy-words": PasswordEasyWordsParams;
  readonly "password-length": PasswordLengthParams;
  readonly "password-max-age": PasswordMaxAgeParams;
  readonly "password-storage": PasswordStorageParams;
  readonly power: PowerParams;
  readonly "reply-deadline": ReplyDeadlineParams;
  readonly "report-schedule": ReportScheduleParams;
}

/** Name of a topic. */
export type Topic = keyof TopicParams;

/** A norm of one topic that an evaluator can judge. */
export type NormOf<T extends Topic> = EncodedNorm<T, TopicParams[T]>;

/** Any norm that an evaluator can judge. */
export type JudgeableNorm = { [T in Topic]: NormOf<T> }[Topic];

/** Any norm of a regulation, encoded or not. */
export type Norm = JudgeableNorm | UnencodedNorm<Topic>;

/** A regulation as data. */
export type Regulation = RegulationOf<Norm>;
