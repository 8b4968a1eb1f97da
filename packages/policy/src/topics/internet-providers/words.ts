import type { LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { InternetProvidersParams } from "./internet-providers.js";

export const name: LocalizedText = {
  vi: "nhà cung cấp đường truyền Internet",
  en: "providers of Internet lines",
};

export const group: TopicGroup = "network";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<InternetProvidersParams> = {
  vi: ({ providers, loadSharing }) =>
    `Có đường truyền Internet của ít nhất ${providers.atLeast} nhà cung cấp${loadSharing ? ", có chia tải" : ""}.`,
  en: ({ providers, loadSharing }) =>
    `There are Internet lines of at least ${plural(providers.atLeast, "provider")}${loadSharing ? ", which share the load" : ""}.`,
};

interface Providers {
  readonly providers: number;
  readonly required: number;
}

export interface InternetProvidersNotes {
  readonly "enough-providers": Providers;
  readonly "providers-not-named": object;
  readonly "load-shared": object;
}

export interface InternetProvidersBreaches {
  readonly "too-few-providers": Providers;
  readonly "load-not-shared": object;
}

export const messages: Messages<InternetProvidersNotes, InternetProvidersBreaches> = {
  "enough-providers": {
    vi: ({ providers, required }) =>
      `Có đường truyền Internet của ${providers} nhà cung cấp khác nhau; tối thiểu là ${required}.`,
    en: ({ providers, required }) =>
      `There are Internet lines of ${plural(providers, "different provider")}; at least ${required} are demanded.`,
  },
  "providers-not-named": {
    vi: () => "Có đường truyền Internet chưa rõ nhà cung cấp.",
    en: () => "Not every Internet line names its provider.",
  },
  "load-shared": {
    vi: () => "Các đường truyền được chia tải, cân bằng tải.",
    en: () => "The lines share the load.",
  },
  "too-few-providers": {
    vi: ({ providers, required }) =>
      `Chỉ có đường truyền Internet của ${providers} nhà cung cấp; phải có ít nhất ${required} nhà cung cấp khác nhau.`,
    en: ({ providers, required }) =>
      `There are Internet lines of only ${plural(providers, "provider")}; at least ${required} different ones are demanded.`,
    remedy: {
      vi: ({ required }) => `Thuê đường truyền của ít nhất ${required} nhà cung cấp khác nhau.`,
      en: ({ required }) => `Rent lines from at least ${required} different providers.`,
    },
  },
  "load-not-shared": {
    vi: () => "Các đường truyền Internet không được chia tải, cân bằng tải.",
    en: () => "The Internet lines do not share the load.",
    remedy: {
      vi: () => "Triển khai giải pháp chia tải, cân bằng tải giữa các đường truyền.",
      en: () => "Let the lines share and balance the load.",
    },
  },
};
