import type { Lang, LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { PowerParams } from "./power.js";

export const name: LocalizedText = {
  vi: "nguồn điện, bộ lưu điện, máy phát",
  en: "power sources, UPS, generator",
};

export const group: TopicGroup = "equipment";

/** What keeps the power up when the mains fail. */
export type Standby = "ups" | "generator";

const standbyNames: Readonly<Record<Standby, LocalizedText>> = {
  ups: { vi: "bộ lưu điện (UPS)", en: "UPS" },
  generator: { vi: "máy phát điện dự phòng", en: "standby generator" },
};

function powerWords({ sources, ups, generator }: PowerParams, lang: Lang): string {
  const count = sources?.atLeast;
  const standby: readonly Standby[] = [
    ...(ups ? (["ups"] as const) : []),
    ...(generator ? (["generator"] as const) : []),
  ];
  return [
    ...(count === undefined
      ? []
      : [
          {
            vi: `ít nhất ${count} nguồn điện`,
            en: `at least ${plural(count, "power source")}`,
          }[lang],
        ]),
    ...standby.map(
      (kind) => ({ vi: standbyNames[kind].vi, en: `a ${standbyNames[kind].en}` })[lang],
    ),
  ].join(", ");
}

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PowerParams> = {
  vi: (params) => `Có ${powerWords(params, "vi")}.`,
  en: (params) => `Power: ${powerWords(params, "en")}.`,
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
      `There are ${plural(sources, "power source")}; at least ${required} are required.`,
  },
  "has-standby": {
    vi: ({ standby }) => `Có ${standbyNames[standby].vi}.`,
    en: ({ standby }) => `There is a ${standbyNames[standby].en}.`,
  },
  "too-few-sources": {
    vi: ({ sources, required }) =>
      `Chỉ có ${sources} nguồn điện; phải có ít nhất ${required}, không kể bộ lưu điện và máy phát.`,
    en: ({ sources, required }) =>
      `There are only ${plural(sources, "power source")}; at least ${required} are required besides UPS and generator.`,
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
