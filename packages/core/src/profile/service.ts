import type { IsoDay } from "../period.js";
import type { Role } from "../vocabulary/role.js";
import type { OnlineServiceFeature, ResultChannel } from "../vocabulary/service.js";
import type { ApplicationKind } from "../vocabulary/software.js";

/** One public service online and the level it claims. */
export interface OnlineService {
  readonly id: string;
  readonly claimedLevel?: 1 | 2 | 3 | 4;
  readonly features?: readonly OnlineServiceFeature[];
  readonly hasFee?: boolean;
  readonly resultChannels?: readonly ResultChannel[];
}

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
