import type { EncodedNorm, RegulationOf, UnencodedNorm } from "@ttthdl/core";
import type { AccountInactivityParams } from "./topics/account-inactivity/params.js";
import type { ActivityCadenceParams } from "./topics/activity-cadence/params.js";
import type { ActivityContentsParams } from "./topics/activity-contents/params.js";
import type { ActivityExistenceParams } from "./topics/activity-existence/params.js";
import type { ApplicationInUseParams } from "./topics/application-in-use/params.js";
import type { AssetLabellingParams } from "./topics/asset-labelling/params.js";
import type { AttestationParams } from "./topics/attestation/params.js";
import type { BackupFrequencyParams } from "./topics/backup-frequency/params.js";
import type { BackupIndependenceParams } from "./topics/backup-independence/params.js";
import type { BackupPlacesParams } from "./topics/backup-places/params.js";
import type { BackupRetentionParams } from "./topics/backup-retention/params.js";
import type { BackupVerificationParams } from "./topics/backup-verification/params.js";
import type { CameraRetentionParams } from "./topics/camera-retention/params.js";
import type { CapacityShareParams } from "./topics/capacity-share/params.js";
import type { CompletenessParams } from "./topics/completeness/params.js";
import type { DefaultCredentialsParams } from "./topics/default-credentials/params.js";
import type { DefinitionParams } from "./topics/definition/params.js";
import type { EncryptionStrengthParams } from "./topics/encryption-strength/params.js";
import type { IncidentHandlingParams } from "./topics/incident-handling/params.js";
import type { IncidentLevelParams } from "./topics/incident-level/params.js";
import type { IncidentNotificationParams } from "./topics/incident-notification/params.js";
import type { IncidentReportDeadlineParams } from "./topics/incident-report-deadline/params.js";
import type { IncidentSecurityLevelParams } from "./topics/incident-security-level/params.js";
import type { InternetExposureParams } from "./topics/internet-exposure/params.js";
import type { InternetProvidersParams } from "./topics/internet-providers/params.js";
import type { LockoutParams } from "./topics/lockout/params.js";
import type { LogEncryptionParams } from "./topics/log-encryption/params.js";
import type { LogRetentionParams } from "./topics/log-retention/params.js";
import type { MalwareProtectionParams } from "./topics/malware-protection/params.js";
import type { MinimumFunctionsParams } from "./topics/minimum-functions/params.js";
import type { OneAccountPerPersonParams } from "./topics/one-account-per-person/params.js";
import type { OnlineServiceLevelParams } from "./topics/online-service-level/params.js";
import type { PasswordClassesParams } from "./topics/password-classes/params.js";
import type { PasswordEasyWordsParams } from "./topics/password-easy-words/params.js";
import type { PasswordLengthParams } from "./topics/password-length/params.js";
import type { PasswordMaxAgeParams } from "./topics/password-max-age/params.js";
import type { PasswordStorageParams } from "./topics/password-storage/params.js";
import type { PermissionParams } from "./topics/permission/params.js";
import type { PortalContentParams } from "./topics/portal-content/params.js";
import type { PowerParams } from "./topics/power/params.js";
import type { RecordFormsParams } from "./topics/record-forms/params.js";
import type { RecordKeepingParams } from "./topics/record-keeping/params.js";
import type { RemoteAdministrationParams } from "./topics/remote-administration/params.js";
import type { ReplyDeadlineParams } from "./topics/reply-deadline/params.js";
import type { ReportScheduleParams } from "./topics/report-schedule/params.js";
import type { SoftwareApprovalParams } from "./topics/software-approval/params.js";
import type { SoftwareLicenceParams } from "./topics/software-licence/params.js";

/** Every topic and the parameters that its norms carry. One topic, one folder under `topics/`. */
export interface TopicParams {
  readonly "account-inactivity": AccountInactivityParams;
  readonly "activity-cadence": ActivityCadenceParams;
  readonly "activity-contents": ActivityContentsParams;
  readonly "activity-existence": ActivityExistenceParams;
  readonly "application-in-use": ApplicationInUseParams;
  readonly "asset-labelling": AssetLabellingParams;
  readonly attestation: AttestationParams;
  readonly "backup-frequency": BackupFrequencyParams;
  readonly "backup-independence": BackupIndependenceParams;
  readonly "backup-places": BackupPlacesParams;
  readonly "backup-retention": BackupRetentionParams;
  readonly "backup-verification": BackupVerificationParams;
  readonly "camera-retention": CameraRetentionParams;
  readonly "capacity-share": CapacityShareParams;
  readonly completeness: CompletenessParams;
  readonly "default-credentials": DefaultCredentialsParams;
  readonly definition: DefinitionParams;
  readonly "encryption-strength": EncryptionStrengthParams;
  readonly "incident-handling": IncidentHandlingParams;
  readonly "incident-level": IncidentLevelParams;
  readonly "incident-notification": IncidentNotificationParams;
  readonly "incident-report-deadline": IncidentReportDeadlineParams;
  readonly "incident-security-level": IncidentSecurityLevelParams;
  readonly "internet-exposure": InternetExposureParams;
  readonly "internet-providers": InternetProvidersParams;
  readonly lockout: LockoutParams;
  readonly "log-encryption": LogEncryptionParams;
  readonly "log-retention": LogRetentionParams;
  readonly "malware-protection": MalwareProtectionParams;
  readonly "minimum-functions": MinimumFunctionsParams;
  readonly "one-account-per-person": OneAccountPerPersonParams;
  readonly "online-service-level": OnlineServiceLevelParams;
  readonly "password-classes": PasswordClassesParams;
  readonly "password-easy-words": PasswordEasyWordsParams;
  readonly "password-length": PasswordLengthParams;
  readonly "password-max-age": PasswordMaxAgeParams;
  readonly "password-storage": PasswordStorageParams;
  readonly permission: PermissionParams;
  readonly "portal-content": PortalContentParams;
  readonly power: PowerParams;
  readonly "record-forms": RecordFormsParams;
  readonly "record-keeping": RecordKeepingParams;
  readonly "remote-administration": RemoteAdministrationParams;
  readonly "reply-deadline": ReplyDeadlineParams;
  readonly "report-schedule": ReportScheduleParams;
  readonly "software-approval": SoftwareApprovalParams;
  readonly "software-licence": SoftwareLicenceParams;
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

/**
 * What passwords and locks need of a regulation: its name and its norms on them. A whole {@link Regulation}
 * will do; `@ttthdl/policy/regulations/<slug>/accounts` holds this part alone, for a browser. It is too little
 * for `check`, which answers for every norm.
 */
export type AccountRegulation = Pick<Regulation, "slug" | "norms">;
