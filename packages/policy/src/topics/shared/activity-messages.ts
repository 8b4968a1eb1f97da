import { formatDay, type IsoDay, type Lang, type Role, roleNames } from "@ttthdl/core";
import type { Messages } from "../messages.js";

export interface ActivityNotes {
  readonly "done-by-another": { readonly on: IsoDay; readonly by: string };
}

/** Sentences of every topic that looks for activities. */
export const activityMessages: Messages<ActivityNotes, object> = {
  "done-by-another": {
    vi: ({ on, by }) =>
      `Lần ngày ${formatDay(on, "vi")} do ${nameOf(by, "vi")} thực hiện nên không được tính.`,
    en: ({ on, by }) => `The one of ${on} was done by another: ${nameOf(by, "en")}; it is ignored.`,
  },
};

function nameOf(by: string, lang: Lang): string {
  return roleNames[by as Role]?.[lang] ?? by;
}
