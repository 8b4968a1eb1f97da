import type { IsoDay } from "../period.js";
import type {
  AssetKind,
  InternetAccess,
  NetworkZone,
  RemoteObject,
  RemoteOrigin,
} from "../vocabulary/asset.js";
import type { Role } from "../vocabulary/role.js";
import type { MalwareMeasure, SoftwareLicenceKind } from "../vocabulary/software.js";

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
  readonly from?: RemoteOrigin;
}
