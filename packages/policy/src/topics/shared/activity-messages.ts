import { formatDay, type IsoDay } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { partyWords } from "./words.js";

export interface ActivityNotes {
  readonly "done-by-another": { readonly on: IsoDay; readonly by: string };
}

/** Sentences of every topic that looks for activities. */
export const activityMessages: Messages<ActivityNotes, object> = {
  "done-by-another": {
    vi: ({ on, by, names }) =>
      `Lần ngày ${formatDay(on, "vi")} do ${partyWords(by, names).vi} thực hiện nên không được tính.`,
    en: ({ on, by, names }) =>
      `The one of ${on} was done by another: ${partyWords(by, names).en}; it is ignored.`,
  },
};
