import type { Topic } from "../norm.js";
import { messages as accountInactivity } from "./account-inactivity/messages.js";
import { messages as activityCadence } from "./activity-cadence/messages.js";
import { messages as activityContents } from "./activity-contents/messages.js";
import { messages as activityExistence } from "./activity-existence/messages.js";
import { messages as applicationInUse } from "./application-in-use/messages.js";
import { messages as assetLabelling } from "./asset-labelling/messages.js";
import { messages as attestation } from "./attestation/messages.js";
import { messages as backupFrequency } from "./backup-frequency/messages.js";
import { messages as backupIndependence } from "./backup-independence/messages.js";
import { messages as backupPlaces } from "./backup-places/messages.js";
import { messages as backupRetention } from "./backup-retention/messages.js";
import { messages as backupVerification } from "./backup-verification/messages.js";
import { messages as cameraRetention } from "./camera-retention/messages.js";
import { messages as capacityShare } from "./capacity-share/messages.js";
import { messages as completeness } from "./completeness/messages.js";
import { messages as defaultCredentials } from "./default-credentials/messages.js";
import { messages as definition } from "./definition/messages.js";
import { messages as encryptionStrength } from "./encryption-strength/messages.js";
import { messages as incidentHandling } from "./incident-handling/messages.js";
import { messages as incidentLevel } from "./incident-level/messages.js";
import { messages as incidentNotification } from "./incident-notification/messages.js";
import { messages as incidentReportDeadline } from "./incident-report-deadline/messages.js";
import { messages as incidentSecurityLevel } from "./incident-security-level/messages.js";
import { messages as internetExposure } from "./internet-exposure/messages.js";
import { messages as internetProviders } from "./internet-providers/messages.js";
import { messages as lockout } from "./lockout/messages.js";
import { messages as logEncryption } from "./log-encryption/messages.js";
import { messages as logRetention } from "./log-retention/messages.js";
import { messages as malwareProtection } from "./malware-protection/messages.js";
import type { AnyMessages } from "./messages.js";
import { messages as minimumFunctions } from "./minimum-functions/messages.js";
import { messages as oneAccountPerPerson } from "./one-account-per-person/messages.js";
import { messages as onlineServiceLevel } from "./online-service-level/messages.js";
import { messages as passwordClasses } from "./password-classes/messages.js";
import { messages as passwordEasyWords } from "./password-easy-words/messages.js";
import { messages as passwordLength } from "./password-length/messages.js";
import { messages as passwordMaxAge } from "./password-max-age/messages.js";
import { messages as passwordStorage } from "./password-storage/messages.js";
import { messages as permission } from "./permission/messages.js";
import { messages as portalContent } from "./portal-content/messages.js";
import { messages as power } from "./power/messages.js";
import { messages as recordForms } from "./record-forms/messages.js";
import { messages as recordKeeping } from "./record-keeping/messages.js";
import { messages as remoteAdministration } from "./remote-administration/messages.js";
import { messages as replyDeadline } from "./reply-deadline/messages.js";
import { messages as reportSchedule } from "./report-schedule/messages.js";
import { messages as softwareApproval } from "./software-approval/messages.js";
import { messages as softwareLicence } from "./software-licence/messages.js";

/** The catalogue of every topic. */
export const topicMessages: { readonly [T in Topic]: AnyMessages } = {
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
