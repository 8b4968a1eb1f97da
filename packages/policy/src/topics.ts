import type { EncodedNorm, RegulationOf, UnencodedNorm } from "@ttthdl/core";
import type { AccountInactivityParams } from "./evaluators/account-inactivity/params.js";
import type { ActivityCadenceParams } from "./evaluators/activity-cadence/params.js";
import type { ActivityContentsParams } from "./evaluators/activity-contents/params.js";
import type { ActivityExistenceParams } from "./evaluators/activity-existence/params.js";
import type { ApplicationInUseParams } from "./evaluators/application-in-use/params.js";
import type { AssetLabellingParams } from "./evaluators/asset-labelling/params.js";
import type { AttestationParams } from "./evaluators/attestation/params.js";
import type { BackupFrequencyParams } from "./evaluators/backup-frequency/params.js";
import type { BackupIndependenceParams } from "./evaluators/backup-independence/params.js";
import type { BackupPlacesParams } from "./evaluators/backup-places/params.js";
import type { BackupRetentionParams } from "./evaluators/backup-retention/params.js";
import type { BackupVerificationParams } from "./evaluators/backup-verification/params.js";
import type { CameraRetentionParams } from "./evaluators/camera-retention/params.js";
import type { CapacityShareParams } from "./evaluators/capacity-share/params.js";
import type { CompletenessParams } from "./evaluators/completeness/params.js";
import type { DefaultCredentialsParams } from "./evaluators/default-credentials/params.js";
import type { DefinitionParams } from "./evaluators/definition/params.js";
import type { EncryptionStrengthParams } from "./evaluators/encryption-strength/params.js";
import type { IncidentHandlingParams } from "./evaluators/incident-handling/params.js";
import type { IncidentLevelParams } from "./evaluators/incident-level/params.js";
import type { IncidentNotificationParams } from "./evaluators/incident-notification/params.js";
import type { IncidentReportDeadlineParams } from "./evaluators/incident-report-deadline/params.js";
import type { IncidentSecurityLevelParams } from "./evaluators/incident-security-level/params.js";
import type { InternetExposureParams } from "./evaluators/internet-exposure/params.js";
import type { InternetProvidersParams } from "./evaluators/internet-providers/params.js";
import type { LockoutParams } from "./evaluators/lockout/params.js";
import type { LogEncryptionParams } from "./evaluators/log-encryption/params.js";
import type { LogRetentionParams } from "./evaluators/log-retention/params.js";
import type { MalwareProtectionParams } from "./evaluators/malware-protection/params.js";
import type { MinimumFunctionsParams } from "./evaluators/minimum-functions/params.js";
import type { OneAccountPerPersonParams } from "./evaluators/one-account-per-person/params.js";
import type { OnlineServiceLevelParams } from "./evaluators/online-service-level/params.js";
import type { PasswordClassesParams } from "./evaluators/password-classes/params.js";
import type { PasswordEasyWordsParams } from "./evaluators/password-easy-words/params.js";
import type { PasswordLengthParams } from "./evaluators/password-length/params.js";
import type { PasswordMaxAgeParams } from "./evaluators/password-max-age/params.js";
import type { PasswordStorageParams } from "./evaluators/password-storage/params.js";
import type { PermissionParams } from "./evaluators/permission/params.js";
import type { PortalContentParams } from "./evaluators/portal-content/params.js";
import type { PowerParams } from "./evaluators/power/params.js";
import type { RecordFormsParams } from "./evaluators/record-forms/params.js";
import type { RecordKeepingParams } from "./evaluators/record-keeping/params.js";
import type { RemoteAdministrationParams } from "./evaluators/remote-administration/params.js";
import type { ReplyDeadlineParams } from "./evaluators/reply-deadline/params.js";
import type { ReportScheduleParams } from "./evaluators/report-schedule/params.js";
import type { SoftwareApprovalParams } from "./evaluators/software-approval/params.js";
import type { SoftwareLicenceParams } from "./evaluators/software-licence/params.js";

/** Every topic and the parameters that its norms carry. One topic, one folder under `evaluators/`. */
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
