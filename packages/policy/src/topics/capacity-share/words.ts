import type { Lang, LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { CapacityShareParams } from "./capacity-share.js";

export const name: LocalizedText = {
  vi: "tỷ lệ dung lượng dịch vụ gia tăng",
  en: "share of value-added services",
};

export const group: TopicGroup = "equipment";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<CapacityShareParams> = {
  vi: (params) =>
    `Dịch vụ gia tăng sử dụng không quá ${params.percent.atMost}% của từng loại dung lượng.`,
  en: (params) => `Value-added services use at most ${params.percent.atMost}% of each capacity.`,
};

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

/** With the comma or the point of the language. */
function percent(value: number, lang: Lang): string {
  const digits = String(value);
  return { vi: `${digits.replace(".", ",")}%`, en: `${digits}%` }[lang];
}

/** A share with two decimals, or with as many as it takes to be seen beside its limit. */
function shown({ share, limit }: Share, lang: Lang): string {
  const rounded = Number(share.toFixed(2));
  return percent(rounded === limit ? Number(share.toFixed(9)) : rounded, lang);
}

export const messages: Messages<CapacityShareNotes, CapacityShareBreaches> = {
  "within-share": {
    vi: (share) =>
      `Dịch vụ gia tăng sử dụng ${shown(share, "vi")} dung lượng ${share.dimension}, không vượt mức ${percent(share.limit, "vi")}.`,
    en: (share) =>
      `Value-added services use ${shown(share, "en")} of the capacity "${share.dimension}"; at most ${percent(share.limit, "en")} is allowed.`,
  },
  "beyond-share": {
    vi: (share) =>
      `Dịch vụ gia tăng sử dụng ${shown(share, "vi")} dung lượng ${share.dimension}, vượt mức ${percent(share.limit, "vi")}.`,
    en: (share) =>
      `Value-added services use ${shown(share, "en")} of the capacity "${share.dimension}", more than the ${percent(share.limit, "en")} allowed.`,
    remedy: {
      vi: ({ dimension, limit }) =>
        `Giảm phần dịch vụ gia tăng của dung lượng ${dimension} xuống không quá ${percent(limit, "vi")}.`,
      en: ({ dimension, limit }) =>
        `Reduce value-added services to at most ${percent(limit, "en")} of the capacity "${dimension}".`,
    },
  },
};
