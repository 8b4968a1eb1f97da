import type { Messages } from "../messages.js";
import { plural } from "../shared/words.js";

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
