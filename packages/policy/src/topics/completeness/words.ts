import type { Messages } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";

export const messages: Messages<MemberNotes, MemberBreaches> = memberMessages;
