import type { IsoDay } from "../period.js";
import type { Role } from "../role.js";

/** What a public service online offers its users. */
export type OnlineServiceFeature =
  | "procedure-published"
  | "forms-downloadable"
  | "forms-submitted-online"
  | "processed-online"
  | "fee-payable-online";

/** How a result reaches its applicant. */
export type ResultChannel = "in-person" | "online" | "post";

/** One public service online and the level it claims. */
export interface OnlineService {
  readonly id: string;
  readonly claimedLevel?: 1 | 2 | 3 | 4;
  readonly features?: readonly OnlineServiceFeature[];
  readonly hasFee?: boolean;
  readonly resultChannels?: readonly ResultChannel[];
}

/** Applications that a text wants in use. */
export type ApplicationKind =
  | "document-management"
  | "one-stop"
  | "official-mail"
  | "video-conference"
  | "digital-signature"
  | "web-page";

/** A function of an application; `id` is the id of a member of the norm that asks for it. */
export interface ApplicationFunction {
  readonly id: string;
  readonly used?: boolean;
}

/** One application, and which functions it has: a list that is given is complete. */
export interface Application {
  readonly kind: ApplicationKind;
  readonly inUse?: boolean;
  readonly functions?: readonly ApplicationFunction[];
}

/** What one agency publishes on the portal: ids of members of the norm that asks for it. */
export interface PortalContent {
  readonly agency?: Role;
  readonly published: readonly string[];
  readonly updatedOn?: IsoDay;
}
