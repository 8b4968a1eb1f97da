import type { Topic } from "../norm.js";
import { messages as accountInactivity } from "./account-inactivity/words.js";
import { messages as activityCadence } from "./activity-cadence/words.js";
import { messages as activityContents } from "./activity-contents/words.js";
import { messages as activityExistence } from "./activity-existence/words.js";
import { messages as applicationInUse } from "./application-in-use/words.js";
import { messages as assetLabelling } from "./asset-labelling/words.js";
import { messages as attestation } from "./attestation/words.js";
import { messages as backupFrequency } from "./backup-frequency/words.js";
import { messages as backupIndependence } from "./backup-independence/words.js";
import { messages as backupPlaces } from "./backup-places/words.js";
import { messages as backupRetention } from "./backup-retention/words.js";
import { messages as backupVerification } from "./backup-verification/words.js";
import { messages as cameraRetention } from "./camera-retention/words.js";
import { messages as capacityShare } from "./capacity-share/words.js";
import { messages as completeness } from "./completeness/words.js";
import { messages as defaultCredentials } from "./default-credentials/words.js";
import { messages as definition } from "./definition/words.js";
import { messages as encryptionStrength } from "./encryption-strength/words.js";
import { messages as incidentHandling } from "./incident-handling/words.js";
import { messages as incidentLevel } from "./incident-level/words.js";
import { messages as incidentNotification } from "./incident-notification/words.js";
import { messages as incidentReportDeadline } from "./incident-report-deadline/words.js";
import { messages as incidentSecurityLevel } from "./incident-security-level/words.js";
import { messages as internetExposure } from "./internet-exposure/words.js";
import { messages as internetProviders } from "./internet-providers/words.js";
import { messages as lockout } from "./lockout/words.js";
import { messages as logEncryption } from "./log-encryption/words.js";
import { messages as logRetention } from "./log-retention/words.js";
import { messages as malwareProtection } from "./malware-protection/words.js";
import type { AnyMessages } from "./messages.js";
import { messages as minimumFunctions } from "./minimum-functions/words.js";
import { messages as oneAccountPerPerson } from "./one-account-per-person/words.js";
import { messages as onlineServiceLevel } from "./online-service-level/words.js";
import { messages as passwordClasses } from "./password-classes/words.js";
import { messages as passwordEasyWords } from "./password-easy-words/words.js";
import { messages as passwordLength } from "./password-length/words.js";
import { messages as passwordMaxAge } from "./password-max-age/words.js";
import { messages as passwordStorage } from "./password-storage/words.js";
import { messages as permission } from "./permission/words.js";
import { messages as portalContent } from "./portal-content/words.js";
import { messages as power } from "./power/words.js";
import { messages as recordForms } from "./record-forms/words.js";
import { messages as recordKeeping } from "./record-keeping/words.js";
import { messages as remoteAdministration } from "./remote-administration/words.js";
import { messages as replyDeadline } from "./reply-deadline/words.js";
import { messages as reportSchedule } from "./report-schedule/words.js";
import { messages as softwareApproval } from "./software-approval/words.js";
import { messages as softwareLicence } from "./software-licence/words.js";

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
