import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";
import type { DayKind } from "../vocabulary.js";

/** What a day that is no holiday is called. */
export function pairedName(
  kind: Exclude<DayKind, "holiday">,
  pairedWith: IsoDay,
  holiday: LocalizedText = { vi: "", en: "" },
): LocalizedText {
  switch (kind) {
    case "compensatory":
      return {
        vi: `Nghỉ bù ${holiday.vi} (${formatDay(pairedWith, "vi")})`,
        en: `Day off in lieu of ${holiday.en} (${pairedWith})`,
      };
    case "swapped-off":
      return {
        vi: `Nghỉ hoán đổi, làm bù ngày ${formatDay(pairedWith, "vi")}`,
        en: `Day off, made up on ${pairedWith}`,
      };
    case "swapped-work":
      return {
        vi: `Làm bù cho ngày ${formatDay(pairedWith, "vi")}`,
        en: `Worked for ${pairedWith}`,
      };
  }
}
