import type { Topic } from "../topics.js";
import { accountInactivity } from "./account-inactivity/account-inactivity.js";
import { activityCadence } from "./activity-cadence/activity-cadence.js";
import { attestation } from "./attestation/attestation.js";
import { backupFrequency } from "./backup-frequency/backup-frequency.js";
import { backupIndependence } from "./backup-independence/backup-independence.js";
import { backupPlaces } from "./backup-places/backup-places.js";
import { backupRetention } from "./backup-retention/backup-retention.js";
import { backupVerification } from "./backup-verification/backup-verification.js";
import { cameraRetention } from "./camera-retention/camera-retention.js";
import { capacityShare } from "./capacity-share/capacity-share.js";
import { encryptionStrength } from "./encryption-strength/encryption-strength.js";
import type { Evaluator } from "./evaluator.js";
import { incidentLevel } from "./incident-level/incident-level.js";
import { incidentReportDeadline } from "./incident-report-deadline/incident-report-deadline.js";
import { incidentSecurityLevel } from "./incident-security-level/incident-security-level.js";
import { internetProviders } from "./internet-providers/internet-providers.js";
import { lockout } from "./lockout/lockout.js";
import { logEncryption } from "./log-encryption/log-encryption.js";
import { logRetention } from "./log-retention/log-retention.js";
import { oneAccountPerPerson } from "./one-account-per-person/one-account-per-person.js";
import { passwordClasses } from "./password-classes/password-classes.js";
import { passwordEasyWords } from "./password-easy-words/password-easy-words.js";
import { passwordLength } from "./password-length/password-length.js";
import { passwordMaxAge } from "./password-max-age/password-max-age.js";
import { passwordStorage } from "./password-storage/password-storage.js";
import { power } from "./power/power.js";
import { replyDeadline } from "./reply-deadline/reply-deadline.js";
import { reportSchedule } from "./report-schedule/report-schedule.js";

/** One evaluator for every topic: a topic without one does not compile. */
export const evaluators: { readonly [T in Topic]: Evaluator<T> } = {
  "account-inactivity": accountInactivity,
  "activity-cadence": activityCadence,
  attestation,
  "backup-frequency": backupFrequency,
  "backup-independence": backupIndependence,
  "backup-places": backupPlaces,
  "backup-retention": backupRetention,
  "backup-verification": backupVerification,
  "camera-retention": cameraRetention,
  "capacity-share": capacityShare,
  "encryption-strength": encryptionStrength,
  "incident-level": incidentLevel,
  "incident-report-deadline": incidentReportDeadline,
  "incident-security-level": incidentSecurityLevel,
  "internet-providers": internetProviders,
  lockout,
  "log-encryption": logEncryption,
  "log-retention": logRetention,
  "one-account-per-person": oneAccountPerPerson,
  "password-classes": passwordClasses,
  "password-easy-words": passwordEasyWords,
  "password-length": passwordLength,
  "password-max-age": passwordMaxAge,
  "password-storage": passwordStorage,
  power,
  "reply-deadline": replyDeadline,
  "report-schedule": reportSchedule,
};
