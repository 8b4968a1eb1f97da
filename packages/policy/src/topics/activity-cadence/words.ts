import type { Messages } from "../messages.js";
import { type ActivityNotes, activityMessages } from "../shared/activity-messages.js";
import {
  type CadenceBreaches,
  type CadenceNotes,
  cadenceMessages,
} from "../shared/cadence-messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";

export interface ActivityCadenceNotes
  extends ActivityNotes,
    CadenceNotes,
    Pick<MemberNotes, "members-not-printed"> {}
export interface ActivityCadenceBreaches extends CadenceBreaches, MemberBreaches {}

const { "members-not-printed": notPrinted, "members-missing": missing } = memberMessages;

export const messages: Messages<ActivityCadenceNotes, ActivityCadenceBreaches> = {
  ...activityMessages,
  ...cadenceMessages,
  "members-not-printed": notPrinted,
  "members-missing": missing,
};
