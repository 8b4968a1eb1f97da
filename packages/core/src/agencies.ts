import type { Agency } from "./agency.js";
import { agencies } from "./agency-successions.js";
import { shownValue, TtthdlError } from "./error.js";
import { requireIsoDay } from "./iso-day.js";
import type { IsoDay } from "./period.js";
import type { AgencyFunction } from "./vocabulary/role.js";

/**
 * Who performs a function on a day. Where `approximate` is set, days near the change may differ by
 * province: the answer says so and never hides it.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist, `invalid-argument` for an unknown function.
 * @example
 * ```ts
 * import { agencyFor } from "@ttthdl/core";
 * agencyFor("data-centre-manager", "2025-02-28").name.vi // => "Sở Thông tin và Truyền thông"
 * agencyFor("data-centre-manager", "2025-03-01").name.vi // => "Sở Khoa học và Công nghệ"
 * ```
 */
export function agencyFor(task: AgencyFunction, day: IsoDay): Agency {
  requireIsoDay(day);
  const agency = agencies.find(
    ({ function: performed, validTo }) =>
      performed === task && (validTo === undefined || day <= validTo),
  );
  if (agency === undefined) {
    throw new TtthdlError("invalid-argument", {
      vi: `không biết cơ quan nào thực hiện chức năng ${shownValue(task)}`,
      en: `no agency is known for ${shownValue(task)}`,
    });
  }
  return agency;
}
