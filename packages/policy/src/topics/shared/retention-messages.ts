import { formatPeriod, type LocalizedText, type Period } from "@ttthdl/core";
import type { Messages } from "../messages.js";

interface Kept {
  /** What is kept, as a sentence begins with it. */
  readonly what: LocalizedText;
  readonly required: Period;
}

export interface RetentionNotes {
  readonly "kept-forever": Kept;
  readonly "kept-long-enough": Kept & { readonly actual: Period };
}

export interface RetentionBreaches {
  readonly "kept-too-short": Kept & { readonly actual: Period; readonly safe: Period };
}

/** Sentences of every topic about how long something is kept. */
export const retentionMessages: Messages<RetentionNotes, RetentionBreaches> = {
  "kept-forever": {
    vi: ({ what, required }) =>
      `${what.vi} được lưu không thời hạn; mức tối thiểu là ${formatPeriod(required, "vi")}.`,
    en: ({ what, required }) =>
      `${what.en} is kept for ever; at least ${formatPeriod(required, "en")} is required.`,
  },
  "kept-long-enough": {
    vi: ({ what, actual, required }) =>
      `${what.vi} được lưu ${formatPeriod(actual, "vi")}, đạt mức tối thiểu ${formatPeriod(required, "vi")}.`,
    en: ({ what, actual, required }) =>
      `${what.en} is kept for ${formatPeriod(actual, "en")}; at least ${formatPeriod(required, "en")} is required.`,
  },
  "kept-too-short": {
    vi: ({ what, actual, required }) =>
      `${what.vi} chỉ được lưu ${formatPeriod(actual, "vi")}, chưa đủ mức tối thiểu ${formatPeriod(required, "vi")}.`,
    en: ({ what, actual, required }) =>
      `${what.en} is kept for only ${formatPeriod(actual, "en")}; at least ${formatPeriod(required, "en")} is required.`,
    remedy: {
      vi: ({ safe }) => `Đặt thời hạn lưu ít nhất ${formatPeriod(safe, "vi")}.`,
      en: ({ safe }) => `Keep it for at least ${formatPeriod(safe, "en")}.`,
    },
  },
};
