import { assetKindNames, formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { type AssetNotes, assetMessages } from "../shared/asset-messages.js";
import type { DefaultCredentialsParams } from "./default-credentials.js";

export const name: LocalizedText = {
  vi: "tài khoản, mật khẩu mặc định",
  en: "default accounts and passwords",
};

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<DefaultCredentialsParams> = {
  vi: (params) =>
    `Đã đổi tài khoản, mật khẩu mặc định khi đưa vào sử dụng: ${namesOf(params.kinds, assetKindNames, "vi")}.`,
  en: (params) =>
    `Default accounts and passwords were changed when put into use: ${namesOf(params.kinds, assetKindNames, "en")}.`,
};

interface Named {
  readonly asset: string;
}

export interface DefaultCredentialsNotes extends AssetNotes {
  readonly "defaults-changed": Named;
  readonly "not-yet-in-use": Named & { readonly since: IsoDay };
}

export interface DefaultCredentialsBreaches {
  readonly "defaults-kept": Named;
}

export const messages: Messages<DefaultCredentialsNotes, DefaultCredentialsBreaches> = {
  ...assetMessages,
  "defaults-changed": {
    vi: ({ asset }) => `Tài khoản, mật khẩu mặc định của ${asset} đã được thay đổi.`,
    en: ({ asset }) => `The default accounts and passwords of ${asset} were changed.`,
  },
  "not-yet-in-use": {
    vi: ({ asset, since }) =>
      `Đến thời điểm đánh giá, ${asset} chưa đưa vào sử dụng (từ ngày ${formatDay(since, "vi")}).`,
    en: ({ asset, since }) =>
      `On the assessment date ${asset} is not yet in use: it will be from ${since} on.`,
  },
  "defaults-kept": {
    vi: ({ asset }) => `Tài khoản, mật khẩu mặc định của ${asset} chưa được thay đổi.`,
    en: ({ asset }) => `The default accounts and passwords of ${asset} were not changed.`,
    remedy: {
      vi: ({ asset }) => `Thay đổi ngay tài khoản, mật khẩu mặc định của ${asset}.`,
      en: ({ asset }) => `Change the default accounts and passwords of ${asset} at once.`,
    },
  },
};
