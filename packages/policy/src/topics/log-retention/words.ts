import type { Messages } from "../messages.js";
import {
  type RetentionBreaches,
  type RetentionNotes,
  retentionMessages,
} from "../shared/retention-messages.js";

export const messages: Messages<RetentionNotes, RetentionBreaches> = retentionMessages;
