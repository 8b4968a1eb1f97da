import type { Lang } from "@ttthdl/core";
import type { Messages } from "../messages.js";

interface Share {
  readonly dimension: string;
  /** Percent of the whole. */
  readonly share: number;
  readonly limit: number;
}

export interface CapacityShareNotes {
  readonly "within-share": Share;
}

export interface CapacityShareBreaches {
  readonly "beyond-share": Share;
}

/** At most two decimals, with the comma or the point of the language. */
function percent(value: number, lang: Lang): string {
  const rounded = String(Number(value.toFixed(2)));
  return `${lang === "vi" ? rounded.replace(".", ",") : rounded}%`;
}

export const messages: Messages<CapacityShareNotes, CapacityShareBreaches> = {
  "within-share": {
    vi: ({ dimension, share, limit }) =>
      `Dịch vụ gia tăng dùng ${percent(share, "vi")} dung lượng ${dimension}, không vượt ${percent(limit, "vi")}.`,
    en: ({ dimension, share, limit }) =>
      `Value-added services use ${percent(share, "en")} of the capacity "${dimension}"; at most ${percent(limit, "en")} is allowed.`,
  },
  "beyond-share": {
    vi: ({ dimension, share, limit }) =>
      `Dịch vụ gia tăng dùng ${percent(share, "vi")} dung lượng ${dimension}, vượt mức ${percent(limit, "vi")}.`,
    en: ({ dimension, share, limit }) =>
      `Value-added services use ${percent(share, "en")} of the capacity "${dimension}", more than the ${percent(limit, "en")} allowed.`,
    remedy: {
      vi: ({ dimension, limit }) =>
        `Giảm phần dịch vụ gia tăng của dung lượng ${dimension} xuống không quá ${percent(limit, "vi")}.`,
      en: ({ dimension, limit }) =>
        `Bring value-added services down to ${percent(limit, "en")} of the capacity "${dimension}" at most.`,
    },
  },
};
