import type { Messages } from "../messages.js";
import {
  type CadenceBreaches,
  type CadenceNotes,
  cadenceMessages,
} from "../shared/cadence-messages.js";

export type ActivityCadenceNotes = CadenceNotes;
export type ActivityCadenceBreaches = CadenceBreaches;

export const messages: Messages<ActivityCadenceNotes, ActivityCadenceBreaches> = cadenceMessages;
