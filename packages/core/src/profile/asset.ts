import type { IsoDay } from "../period.js";
import type { Role } from "../role.js";

/** Kinds of things in a centre that are named, patched and protected. */
export type AssetKind =
  | "server"
  | "workstation"
  | "mobile-device"
  | "network-device"
  | "security-device"
  | "storage"
  | "application"
  | "other";

/** Zones of a network that the texts tell apart. */
export type NetworkZone = "management" | "database" | "application" | "public" | "user" | "other";

/** How far a machine reaches the Internet, from nothing to everything. */
export type InternetAccess = "none" | "updates-only" | "restricted" | "open";

/** What protection against malware can be demanded to do. */
export type MalwareMeasure =
  | "installed"
  | "licensed"
  | "approved"
  | "recommended"
  | "auto-update"
  | "auto-scan"
  | "scan-removable-media"
  | "autoplay-disabled";

/** One machine, device or application. */
export interface Asset {
  readonly id: string;
  readonly kind?: AssetKind;
  readonly zone?: NetworkZone;
  readonly named?: boolean;
  readonly labelled?: boolean;
  readonly inUseSince?: IsoDay;
  readonly defaultCredentialsChanged?: boolean;
  /** The measures against malware that are in place; a list that is given is complete. */
  readonly malwareProtection?: readonly MalwareMeasure[];
  readonly internetAccess?: InternetAccess;
  /** Its very purpose is the Internet: a web site, mail, updates. */
  readonly servesInternet?: boolean;
}

/** How software may be used. */
export type SoftwareLicenceKind = "commercial" | "open-source" | "free";

/** One piece of software and what was done before it was used. */
export interface Software {
  readonly name: string;
  readonly licence?: SoftwareLicenceKind;
  /** Its use is covered by a licence: bought, or granted by its terms. */
  readonly licensed?: boolean;
  /** Left out: nobody says; "nobody": it is in use without approval. */
  readonly approvedBy?: Role | "nobody";
  readonly originVerified?: boolean;
  readonly weaknessesHandled?: boolean;
  readonly latestVersion?: boolean;
}

/** What is reached from a distance. `device`: network and security devices, storage, workstations. */
export type RemoteObject = "server" | "device" | "monitoring-system" | "application";

/** One way in which systems are administered or used from a distance. */
export interface RemoteAccess {
  readonly id: string;
  /** What it reaches; left out, it may be anything. A list that is given is complete. */
  readonly to?: readonly RemoteObject[];
  /** SSH, RDP, HTTPS … */
  readonly protocol?: string;
  readonly encrypted?: boolean;
  readonly authenticated?: boolean;
  readonly vpn?: boolean;
  /** Left out: nobody says; "nobody": it is used without approval. */
  readonly approvedBy?: Role | "nobody";
  /** Where it comes from: inside the administration zone, or outside it. */
  readonly from?: "administration-zone" | "outside";
}
