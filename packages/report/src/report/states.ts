import type { FindingState, LocalizedText } from "@ttthdl/core";
import colors from "picocolors";

/** The states in words: colour alone tells nobody anything. */
export const stateNames: Readonly<Record<FindingState, LocalizedText>> = {
  compliant: { vi: "ĐẠT", en: "COMPLIANT" },
  violated: { vi: "KHÔNG ĐẠT", en: "VIOLATED" },
  "not-applicable": { vi: "KHÔNG ÁP DỤNG", en: "NOT APPLICABLE" },
  manual: { vi: "CẦN MINH CHỨNG", en: "EVIDENCE WANTED" },
  indeterminate: { vi: "THIẾU DỮ KIỆN", en: "FACTS MISSING" },
  upcoming: { vi: "CHƯA ĐẾN HẠN", en: "UPCOMING" },
  error: { vi: "LỖI CÔNG CỤ", en: "TOOL ERROR" },
};

type Paint = (text: string) => string;

/** The colour of each state, or none. */
export function painter(enabled: boolean): Readonly<Record<FindingState | "dim" | "bold", Paint>> {
  const paint = colors.createColors(enabled);
  return {
    compliant: paint.green,
    violated: paint.red,
    "not-applicable": paint.dim,
    manual: paint.yellow,
    indeterminate: paint.yellow,
    upcoming: paint.cyan,
    error: paint.magenta,
    dim: paint.dim,
    bold: paint.bold,
  };
}
