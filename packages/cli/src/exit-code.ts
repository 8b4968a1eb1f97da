import type { Finding, LocalizedText } from "@ttthdl/core";
import { type VerdictKind, verdictOf } from "@ttthdl/policy";
import { endingWords } from "./words.js";

/** How a run of `check` or `password` ended, and the line that says so. */
export interface Ending {
  readonly code: 0 | 1 | 2 | 3 | 4;
  /** Left out for 0. */
  readonly line?: LocalizedText;
}

const endings: Readonly<Record<VerdictKind, (count: number, unanswerable: number) => Ending>> = {
  failed: (count) => ({ code: 1, line: endingWords.failed(count) }),
  violated: (count) => ({ code: 2, line: endingWords.violated(count) }),
  "not-measured": () => ({ code: 4, line: endingWords.notMeasured }),
  open: (count, unanswerable) => ({ code: 3, line: endingWords.open(count, unanswerable) }),
  passed: () => ({ code: 0 }),
};

/** The exit code of a run for its verdict; `--allow-open` lets a run pass that left something open. */
export function endingOf(findings: readonly Finding[], allowOpen: boolean): Ending {
  const { kind, count, unanswerable = 0 } = verdictOf(findings);
  return endings[kind === "open" && allowOpen ? "passed" : kind](count, unanswerable);
}
