import type { Topic } from "../norm.js";
import { accountInactivity } from "./account-inactivity/account-inactivity.js";
import { activityCadence } from "./activity-cadence/activity-cadence.js";
import { activityContents } from "./activity-contents/activity-contents.js";
import { activityExistence } from "./activity-existence/activity-existence.js";
import { applicationInUse } from "./application-in-use/application-in-use.js";
import { assetLabelling } from "./asset-labelling/asset-labelling.js";
import { attestation } from "./attestation/attestation.js";
import { backupFrequency } from "./backup-frequency/backup-frequency.js";
import { backupIndependence } from "./backup-independence/backup-independence.js";
import { backupPlaces } from "./backup-places/backup-places.js";
import { backupRetention } from "./backup-retention/backup-retention.js";
import { backupVerification } from "./backup-verification/backup-verification.js";
import { cameraRetention } from "./camera-retention/camera-retention.js";
import { capacityShare } from "./capacity-share/capacity-share.js";
import { completeness } from "./completeness/completeness.js";
import { defaultCredentials } from "./default-credentials/default-credentials.js";
import { definition } from "./definition/definition.js";
import { encryptionStrength } from "./encryption-strength/encryption-strength.js";
import type { Evaluator } from "./evaluator.js";
import { incidentHandling } from "./incident-handling/incident-handling.js";
import { incidentLevel } from "./incident-level/incident-level.js";
import { incidentNotification } from "./incident-notification/incident-notification.js";
import { incidentReportDeadline } from "./incident-report-deadline/incident-report-deadline.js";
import { incidentSecurityLevel } from "./incident-security-level/incident-security-level.js";
import { internetExposure } from "./internet-exposure/internet-exposure.js";
import { internetProviders } from "./internet-providers/internet-providers.js";
import { lockout } from "./lockout/lockout.js";
import { logEncryption } from "./log-encryption/log-encryption.js";
import { logRetention } from "./log-retention/log-retention.js";
import { malwareProtection } from "./malware-protection/malware-protection.js";
import { minimumFunctions } from "./minimum-functions/minimum-functions.js";
import { oneAccountPerPerson } from "./one-account-per-person/one-account-per-person.js";
import { onlineServiceLevel } from "./online-service-level/online-service-level.js";
import { passwordClasses } from "./password-classes/password-classes.js";
import { passwordEasyWords } from "./password-easy-words/password-easy-words.js";
import { passwordLength } from "./password-length/password-length.js";
import { passwordMaxAge } from "./password-max-age/password-max-age.js";
import { passwordStorage } from "./password-storage/password-storage.js";
import { permission } from "./permission/permission.js";
import { portalContent } from "./portal-content/portal-content.js";
import { power } from "./power/power.js";
import { recordForms } from "./record-forms/record-forms.js";
import { recordKeeping } from "./record-keeping/record-keeping.js";
import { remoteAdministration } from "./remote-administration/remote-administration.js";
import { replyDeadline } from "./reply-deadline/reply-deadline.js";
import { reportSchedule } from "./report-schedule/report-schedule.js";
import { softwareApproval } from "./software-approval/software-approval.js";
import { softwareLicence } from "./software-licence/software-licence.js";

/** One evaluator for every topic: a topic without one does not compile. */
export const evaluators: { readonly [T in Topic]: Evaluator<T> } = {
  "account-inactivity": accountInactivity,
  "activity-cadence": activityCadence,
  "activity-contents": activityContents,
  "activity-existence": activityExistence,
  "application-in-use": applicationInUse,
  "asset-labelling": assetLabelling,
  attestation,
  "backup-frequency": backupFrequency,
  "backup-independence": backupIndependence,
  "backup-places": backupPlaces,
  "backup-retention": backupRetention,
  "backup-verification": backupVerification,
  "camera-retention": cameraRetention,
  "capacity-share": capacityShare,
  completeness,
  "default-credentials": defaultCredentials,
  definition,
  "encryption-strength": encryptionStrength,
  "incident-handling": incidentHandling,
  "incident-level": incidentLevel,
  "incident-notification": incidentNotification,
  "incident-report-deadline": incidentReportDeadline,
  "incident-security-level": incidentSecurityLevel,
  "internet-exposure": internetExposure,
  "internet-providers": internetProviders,
  lockout,
  "log-encryption": logEncryption,
  "log-retention": logRetention,
  "malware-protection": malwareProtection,
  "minimum-functions": minimumFunctions,
  "one-account-per-person": oneAccountPerPerson,
  "online-service-level": onlineServiceLevel,
  "password-classes": passwordClasses,
  "password-easy-words": passwordEasyWords,
  "password-length": passwordLength,
  "password-max-age": passwordMaxAge,
  "password-storage": passwordStorage,
  permission,
  "portal-content": portalContent,
  power,
  "record-forms": recordForms,
  "record-keeping": recordKeeping,
  "remote-administration": remoteAdministration,
  "reply-deadline": replyDeadline,
  "report-schedule": reportSchedule,
  "software-approval": softwareApproval,
  "software-licence": softwareLicence,
};
