import { formatDay, type IsoDay, type Role, roleNames } from "@ttthdl/core";
import type { Messages } from "../messages.js";

export interface ActivityNotes {
  readonly "done-by-another": { readonly on: IsoDay; readonly by: Role };
}

/** Sentences of every topic that looks for activities. */
export const activityMessages: Messages<ActivityNotes, object> = {
  "done-by-another": {
    vi: ({ on, by }) =>
      `Lần ngày ${formatDay(on, "vi")} do ${roleNames[by].vi} thực hiện nên không được tính.`,
    en: ({ on, by }) =>
      `The one of ${on} was done by another: ${roleNames[by].en}; it does not count.`,
  },
};
