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
    `Có đường truyền Internet của tối thiểu ${providers.atLeast} nhà cung cấp${loadSharing ? ", có cân bằng tải" : ""}.`,
  en: ({ providers, loadSharing }) =>
    `There are Internet lines of at least ${plural(providers.atLeast, "provider")}${loadSharing ? ", with load balancing" : ""}.`,
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
      `There are Internet lines of ${plural(providers, "different provider")}; at least ${required} are required.`,
  },
  "providers-not-named": {
    vi: () => "Có đường truyền Internet chưa rõ nhà cung cấp.",
    en: () => "The provider of an Internet line is not stated.",
  },
  "load-shared": {
    vi: () => "Các đường truyền Internet được chia tải, cân bằng tải.",
    en: () => "The Internet lines are load-balanced.",
  },
  "too-few-providers": {
    vi: ({ providers, required }) =>
      `Chỉ có đường truyền Internet của ${providers} nhà cung cấp; phải có ít nhất ${required} nhà cung cấp khác nhau.`,
    en: ({ providers, required }) =>
      `There are Internet lines of only ${plural(providers, "provider")}; at least ${required} different ones are required.`,
    remedy: {
      vi: ({ required }) => `Thuê đường truyền của ít nhất ${required} nhà cung cấp khác nhau.`,
      en: ({ required }) => `Rent lines from at least ${required} different providers.`,
    },
  },
  "load-not-shared": {
    vi: () => "Các đường truyền Internet không được chia tải, cân bằng tải.",
    en: () => "The Internet lines are not load-balanced.",
    remedy: {
      vi: () => "Triển khai giải pháp chia tải, cân bằng tải giữa các đường truyền.",
      en: () => "Balance the load between the Internet lines.",
    },
  },
};
