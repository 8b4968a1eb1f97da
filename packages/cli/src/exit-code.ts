import { type Finding, isMeasurement, type LocalizedText } from "@ttthdl/core";

/** How a run of `check` or `password` ended, and the line that says so. */
export interface Ending {
  readonly code: 0 | 1 | 2 | 3 | 4;
  /** Left out for 0. */
  readonly line?: LocalizedText;
}

/**
 * The exit code of a run, the first that fits: 1 an evaluator failed, 2 something violated and not waived,
 * 4 nothing was measured (an attestation is no measurement), 3 something is open (`--allow-open` turns this
 * one into 0), 0 otherwise.
 */
export function endingOf(findings: readonly Finding[], allowOpen: boolean): Ending {
  const count = (...states: readonly Finding["state"][]): number =>
    findings.filter(({ state }) => states.includes(state)).length;

  const failed = count("error");
  if (failed > 0) {
    return {
      code: 1,
      line: {
        vi: `công cụ gặp lỗi khi đánh giá ${failed} quy định`,
        en: `the tool failed while judging (${failed})`,
      },
    };
  }
  const violated = findings.filter(({ state, waiver }) => state === "violated" && !waiver).length;
  if (violated > 0) {
    return { code: 2, line: { vi: `${violated} kết quả không đạt`, en: `${violated} violated` } };
  }
  if (!findings.some(isMeasurement)) {
    return {
      code: 4,
      line: { vi: "không đo được quy định nào", en: "nothing was measured" },
    };
  }
  const open = count("indeterminate", "manual");
  if (open > 0 && !allowOpen) {
    return {
      code: 3,
      line: {
        vi: `${open} kết quả còn bỏ ngỏ (thiếu dữ kiện hoặc cần minh chứng)`,
        en: `${open} left open (facts missing or evidence wanted)`,
      },
    };
  }
  return { code: 0 };
}
