import type { Finding, LocalizedText } from "@ttthdl/core";
import { type VerdictKind, verdictOf } from "@ttthdl/policy";

/** How a run of `check` or `password` ended, and the line that says so. */
export interface Ending {
  readonly code: 0 | 1 | 2 | 3 | 4;
  /** Left out for 0. */
  readonly line?: LocalizedText;
}

const endings: Readonly<Record<VerdictKind, (count: number) => Ending>> = {
  failed: (count) => ({
    code: 1,
    line: {
      vi: `công cụ gặp lỗi khi đánh giá ${count} quy định`,
      en: `the tool failed while judging (${count})`,
    },
  }),
  violated: (count) => ({
    code: 2,
    line: { vi: `${count} kết quả không đạt`, en: `${count} violated` },
  }),
  "not-measured": () => ({
    code: 4,
    line: { vi: "không đo được quy định nào", en: "nothing was measured" },
  }),
  open: (count) => ({
    code: 3,
    line: {
      vi: `${count} kết quả còn bỏ ngỏ (thiếu dữ kiện hoặc cần minh chứng)`,
      en: `${count} left open (facts missing or evidence wanted)`,
    },
  }),
  passed: () => ({ code: 0 }),
};

/** The exit code of a run for its verdict; `--allow-open` lets a run pass that left something open. */
export function endingOf(findings: readonly Finding[], allowOpen: boolean): Ending {
  const { kind, count } = verdictOf(findings);
  return endings[kind === "open" && allowOpen ? "passed" : kind](count);
}
