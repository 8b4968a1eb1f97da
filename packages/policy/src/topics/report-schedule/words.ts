import type { IsoDay, Recipient } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import {
  type CadenceBreaches,
  type CadenceNotes,
  cadenceMessages,
} from "../shared/cadence-messages.js";
import { recipientNames } from "../shared/recipients.js";
import { dayWords } from "../shared/words.js";

export interface ReportScheduleNotes extends CadenceNotes {
  readonly "wrong-recipient": {
    readonly on: IsoDay;
    readonly to: Recipient;
    readonly recipient: Recipient;
  };
}

export const messages: Messages<ReportScheduleNotes, CadenceBreaches> = {
  ...cadenceMessages,
  "wrong-recipient": {
    vi: ({ on, to, recipient }) =>
      `Báo cáo ngày ${dayWords(on, "vi")} gửi ${recipientNames[to].vi}, không gửi ${recipientNames[recipient].vi}, nên không được tính.`,
    en: ({ on, to, recipient }) =>
      `The report of ${on} went to ${recipientNames[to].en}, not to ${recipientNames[recipient].en}, and does not count.`,
  },
};
