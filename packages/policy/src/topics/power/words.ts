import type { LocalizedText } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { plural } from "../shared/words.js";

/** What keeps the power up when the mains fail. */
export type Standby = "ups" | "generator";

const standbyNames: Readonly<Record<Standby, LocalizedText>> = {
  ups: { vi: "bộ lưu điện (UPS)", en: "UPS" },
  generator: { vi: "máy phát điện dự phòng", en: "standby generator" },
};

interface Sources {
  readonly sources: number;
  readonly required: number;
}

export interface PowerNotes {
  readonly "enough-sources": Sources;
  readonly "has-standby": { readonly standby: Standby };
}

export interface PowerBreaches {
  readonly "too-few-sources": Sources;
  readonly "no-standby": { readonly standby: Standby };
}

export const messages: Messages<PowerNotes, PowerBreaches> = {
  "enough-sources": {
    vi: ({ sources, required }) => `Có ${sources} nguồn điện; tối thiểu là ${required}.`,
    en: ({ sources, required }) =>
      `There are ${plural(sources, "power source")}; at least ${required} are demanded.`,
  },
  "has-standby": {
    vi: ({ standby }) => `Có ${standbyNames[standby].vi}.`,
    en: ({ standby }) => `There is a ${standbyNames[standby].en}.`,
  },
  "too-few-sources": {
    vi: ({ sources, required }) =>
      `Chỉ có ${sources} nguồn điện; phải có ít nhất ${required}, không kể bộ lưu điện và máy phát.`,
    en: ({ sources, required }) =>
      `There is a total of ${plural(sources, "power source")}; at least ${required} are demanded besides UPS and generator.`,
    remedy: {
      vi: ({ required }) => `Bảo đảm có ít nhất ${required} nguồn điện ổn định.`,
      en: ({ required }) => `Provide at least ${required} stable power sources.`,
    },
  },
  "no-standby": {
    vi: ({ standby }) => `Không có ${standbyNames[standby].vi}.`,
    en: ({ standby }) => `There is no ${standbyNames[standby].en}.`,
    remedy: {
      vi: ({ standby }) => `Trang bị ${standbyNames[standby].vi}.`,
      en: ({ standby }) => `Install a ${standbyNames[standby].en}.`,
    },
  },
};
