import type { IsoDay } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { type AssetNotes, assetMessages } from "../shared/asset-messages.js";
import { dayWords } from "../shared/words.js";

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
      `Đến ngày xét, ${asset} chưa đưa vào sử dụng (từ ngày ${dayWords(since, "vi")}).`,
    en: ({ asset, since }) =>
      `On the day in question ${asset} is not yet in use: it will be from ${since} on.`,
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
