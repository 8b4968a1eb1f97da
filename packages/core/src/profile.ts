import type { IsoDay, Period } from "./period.js";
import type { Asset, RemoteAccess, Software } from "./profile/asset.js";
import type { StatedAgency, StatedBearer } from "./profile/bearer.js";
import type { Inventory, KeptRecord } from "./profile/record.js";
import type { Application, OnlineService, PortalContent } from "./profile/service.js";
import type { LocalizedText } from "./text.js";
import type { AccountClass, AccountScope, AccountStatus } from "./vocabulary/account.js";
import type { DataImportance, EncryptionPlace, LogSource } from "./vocabulary/data.js";
import type { ActivityKind, FormId } from "./vocabulary/duty.js";
import type { IncidentCircumstance, IncidentKind, Recipient } from "./vocabulary/incident.js";
import type { SystemKind } from "./vocabulary/instrument.js";
import type { WindowKind } from "./vocabulary/lockout.js";
import type { CharacterClass, LengthUnit, PasswordPlace } from "./vocabulary/password.js";
import type { Role } from "./vocabulary/role.js";
import type { FourLevelSecuritySeverity, ThreeLevelSeverity } from "./vocabulary/severity.js";
import type { SettingUnit } from "./vocabulary/unit.js";

/** A moment with its offset: `2026-11-01T02:00:00+07:00`. */
export type Timestamp = string;

/** A length of time as a setting states it. */
export type SettingPeriod = Period<SettingUnit>;

/** An account, or a group of them, that a setting leaves out (reading L9). */
export interface ExemptAccount {
  readonly who: string | LocalizedText;
  readonly why?: string | LocalizedText;
  /** Left out: the class is not known. */
  readonly class?: AccountClass;
}

/** The accounts that a setting leaves out; "unknown": nobody knows whether there are any. */
export type ExemptAccounts = readonly ExemptAccount[] | "unknown";

/** One password policy. Classes or scope left out: it covers every class, everything. */
export interface PasswordPolicy {
  readonly accountClasses?: readonly AccountClass[];
  readonly scope?: AccountScope;
  /** The only classes of accounts that exist where the policy applies (reading P13). */
  readonly population?: readonly AccountClass[];
  /** Left out: the policy leaves no account out. */
  readonly exempt?: ExemptAccounts;
  readonly minLength?: number;
  /** Left out: the product counts characters. */
  readonly lengthUnit?: LengthUnit;
  readonly requiredClasses?: readonly CharacterClass[];
  readonly forbidsPersonalInfo?: boolean;
  readonly maxAge?: SettingPeriod | "never";
}

/** One lockout setting. Scope left out: everything. */
export interface LockoutSetting {
  readonly scope?: AccountScope;
  /** 0 and "never" both mean: never locks. */
  readonly threshold?: number | "never";
  /** "none": only a success clears the count. */
  readonly window?: SettingPeriod | "none";
  /** How the window counts; left out: nobody knows (reading L3). */
  readonly windowKind?: WindowKind;
  readonly duration?: SettingPeriod | "until-administrator" | "until-owner-request";
  /** Left out: the setting leaves no account out. */
  readonly exempt?: ExemptAccounts;
}

/** One account and its dates. */
export interface Account {
  readonly id: string;
  readonly class?: AccountClass;
  readonly scope?: AccountScope;
  readonly status?: AccountStatus;
  readonly person?: string;
  readonly lastActivityOn?: IsoDay;
  readonly registeredOn?: IsoDay;
  /** Last day of the registration, or "never" when it does not end. */
  readonly registrationExpiresOn?: IsoDay | "never";
  readonly passwordChangedOn?: IsoDay;
}

/** One run of a backup. */
export interface BackupRun {
  readonly at: Timestamp;
  readonly ok: boolean;
  readonly verified?: boolean;
  /** When the copy was deleted; `null` when it is still kept; left out when nobody says. */
  readonly deletedAt?: Timestamp | null;
}

/** One place where a copy lies; the live data is a copy too. */
export interface BackupCopy {
  readonly site?: string;
  readonly device?: string;
  readonly live?: boolean;
  /** Independent of the storage of the servers that serve the data. */
  readonly independent?: boolean;
}

/** The backups of one set of data. */
export interface Backup {
  readonly dataset: string;
  readonly importance?: DataImportance;
  readonly constantlyChanging?: boolean;
  /** The days that `runs` is complete for, both included; runs on other days are judged too. */
  readonly period?: { readonly from: IsoDay; readonly to: IsoDay };
  readonly runs?: readonly BackupRun[];
  readonly copies?: readonly BackupCopy[];
  readonly retention?: SettingPeriod | "forever";
}

/** One camera. */
export interface Camera {
  readonly id: string;
  readonly retention?: SettingPeriod | "forever";
  readonly continuous?: boolean;
}

/** Where passwords are stored. A verifier in the authentication system is not storage (reading P9). */
export interface PasswordStorage {
  readonly where: PasswordPlace;
  /** The password itself can be recovered: no verifier, so storage wherever it is. */
  readonly recoverable?: boolean;
  readonly necessary?: boolean;
  readonly encrypted?: boolean;
}

/** One log and how long it is kept. */
export interface Log {
  readonly source: LogSource;
  readonly server?: string;
  readonly retention?: SettingPeriod | "forever";
  readonly encrypted?: boolean;
}

/** One use of encryption. */
export interface Encryption {
  readonly where: EncryptionPlace;
  readonly algorithm?: string;
  readonly bits?: number;
}

/** One line to the Internet. */
export interface InternetLine {
  readonly provider?: string;
}

/** Power of the centre. UPS and generator are not sources (reading B7). */
export interface Power {
  readonly sources?: number;
  readonly ups?: boolean;
  readonly generator?: boolean;
}

/** One capacity of the centre and the part of it that value-added services use, in the same unit. */
export interface Capacity {
  readonly dimension: string;
  readonly total?: number;
  readonly valueAdded?: number;
}

/** One notice of an incident. */
export interface IncidentReport {
  readonly to: Recipient;
  readonly at: Timestamp;
  readonly written?: boolean;
}

/** One incident. */
export interface Incident {
  readonly id: string;
  readonly detectedAt?: Timestamp;
  readonly stopsWholeCentre?: boolean;
  readonly affectsOperation?: boolean;
  readonly affectsUsers?: boolean;
  readonly kinds?: readonly IncidentKind[];
  readonly level?: ThreeLevelSeverity;
  readonly securityLevel?: FourLevelSecuritySeverity;
  readonly reports?: readonly IncidentReport[];
  /** What it is under national law, as it was assessed; a circumstance left out is not known. */
  readonly nationalLaw?: { readonly [Circumstance in IncidentCircumstance]?: boolean };
  /** When each step was done; `null` when it has not been done, left out when nobody says. */
  readonly isolatedAt?: Timestamp | null;
  readonly impactAssessedAt?: Timestamp | null;
  readonly backedUpAt?: Timestamp | null;
  readonly repairStartedAt?: Timestamp | null;
  readonly resolvedAt?: Timestamp | null;
  /** An entry in the incident journal was made. */
  readonly journalled?: boolean;
  /** Those concerned were notified when the incident was over. */
  readonly resolutionAnnounced?: boolean;
}

/** One request and its reply. */
export interface ServiceRequest {
  readonly id?: string;
  readonly form: FormId;
  /** When the complete information was received. */
  readonly completeAt?: Timestamp;
  readonly repliedAt?: Timestamp;
}

/** One activity, on the day on which it was finished. */
export interface Activity {
  readonly kind: ActivityKind;
  readonly on: IsoDay;
  /** Who did it. Left out, the operator did (reading G16); what a supplier did counts for the operator too. */
  readonly by?: StatedBearer;
  /**
   * What it covered: ids of what the norm that asks for it prints, or `whole-system`. A list that is given is
   * complete.
   */
  readonly contents?: readonly string[];
}

/** One report sent; `duty` is the id of the rule that asks for it. */
export interface SentReport {
  readonly duty: string;
  readonly on: IsoDay;
  readonly to?: Recipient;
  /** The period that it speaks of: `2026`, `2026-H1`, `2026-Q3` or `2026-05` (reading R2). */
  readonly period?: string;
  /** Who sent it. Left out, the bearer of the duty did, if the profile answers for it (reading G16). */
  readonly by?: StatedBearer;
}

/**
 * Everything a system tells about itself. A part left out makes its rules indeterminate; a list that is
 * given is taken as complete.
 */
export interface SystemProfile {
  /** Whose duties the lists of this profile speak for; left out, the operator's (reading G16). */
  readonly answersFor?: readonly Role[];
  /** The bodies that a duty of each of several bodies binds; a list that is given is complete. */
  readonly agencies?: readonly StatedAgency[];
  /** The lists below are complete from this day on, and are judged from it (reading G13). */
  readonly recordsFrom?: IsoDay;
  readonly system?: { readonly name?: string; readonly kind?: SystemKind };
  /** The only classes of accounts that exist here, as the person who states it says (reading P13). */
  readonly accountClasses?: readonly AccountClass[];
  readonly passwordPolicy?: readonly PasswordPolicy[];
  readonly lockout?: LockoutSetting | readonly LockoutSetting[];
  readonly accounts?: readonly Account[];
  readonly backups?: readonly Backup[];
  readonly cameras?: readonly Camera[];
  readonly passwordStorage?: readonly PasswordStorage[];
  readonly logs?: readonly Log[];
  readonly encryption?: readonly Encryption[];
  readonly internetLines?: readonly InternetLine[];
  readonly loadBalancedInternet?: boolean;
  readonly power?: Power;
  readonly capacity?: readonly Capacity[];
  readonly incidents?: readonly Incident[];
  readonly requests?: readonly ServiceRequest[];
  readonly activities?: readonly Activity[];
  readonly reportsSent?: readonly SentReport[];
  readonly assets?: readonly Asset[];
  readonly software?: readonly Software[];
  readonly remoteAccess?: readonly RemoteAccess[];
  readonly records?: readonly KeptRecord[];
  readonly inventory?: Inventory;
  /** Whether the agency provides administrative services to the public; left out, it counts as one that does. */
  readonly providesPublicServices?: boolean;
  readonly applications?: readonly Application[];
  readonly onlineServices?: readonly OnlineService[];
  readonly portalContent?: readonly PortalContent[];
}
