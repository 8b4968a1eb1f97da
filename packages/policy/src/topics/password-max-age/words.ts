import {
  type AccountClass,
  formatDay,
  formatPeriod,
  type IsoDay,
  type LocalizedText,
  type Period,
} from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { accountWords } from "../shared/words.js";
import type { PasswordMaxAgeParams } from "./password-max-age.js";

export const name: LocalizedText = { vi: "thời gian sử dụng mật khẩu", en: "age of passwords" };

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PasswordMaxAgeParams> = {
  vi: (params) =>
    `Mật khẩu được thay đổi ít nhất ${formatPeriod(params.maxAge.atMost, "vi")} một lần.`,
  en: (params) =>
    `Passwords are changed after at most ${formatPeriod(params.maxAge.atMost, "en")}.`,
};

interface PolicyAge {
  readonly actual: Period;
  readonly required: Period;
  readonly classes: readonly AccountClass[];
}

interface AccountAge {
  readonly account: string;
  readonly changed: IsoDay;
  readonly lastDay: IsoDay;
}

export interface PasswordMaxAgeNotes {
  readonly "policy-young-enough": PolicyAge;
  readonly "young-enough": AccountAge;
  readonly "changed-after-as-of": { readonly account: string; readonly changed: IsoDay };
}

export interface PasswordMaxAgeBreaches {
  readonly "policy-too-old": PolicyAge & { readonly safe: Period };
  readonly "policy-never-expires": {
    readonly required: Period;
    readonly classes: readonly AccountClass[];
  };
  readonly "too-old": AccountAge & { readonly overdueDays: number };
}

export const messages: Messages<PasswordMaxAgeNotes, PasswordMaxAgeBreaches> = {
  "policy-young-enough": {
    vi: ({ actual, required, classes }) =>
      `Mật khẩu của ${accountWords(classes, "vi")} hết hạn sau ${formatPeriod(actual, "vi")}, không vượt mức tối đa ${formatPeriod(required, "vi")}.`,
    en: ({ actual, required, classes }) =>
      `Passwords of ${accountWords(classes, "en")} expire after ${formatPeriod(actual, "en")}; at most ${formatPeriod(required, "en")} are allowed.`,
  },
  "young-enough": {
    vi: ({ account, lastDay }) =>
      `Mật khẩu của tài khoản ${account} còn hạn đến hết ngày ${formatDay(lastDay, "vi")}.`,
    en: ({ account, lastDay }) =>
      `The password of ${account} is valid until the end of ${lastDay}.`,
  },
  "changed-after-as-of": {
    vi: ({ account, changed }) =>
      `Ngày đổi mật khẩu của tài khoản ${account} (${formatDay(changed, "vi")}) là sau thời điểm đánh giá.`,
    en: ({ account, changed }) =>
      `The only known change of ${account}'s password (${changed}) is after the assessment date.`,
  },
  "policy-too-old": {
    vi: ({ actual, required, classes }) =>
      `Mật khẩu của ${accountWords(classes, "vi")} ${formatPeriod(actual, "vi")} mới hết hạn, vượt mức tối đa ${formatPeriod(required, "vi")}.`,
    en: ({ actual, required, classes }) =>
      `Passwords of ${accountWords(classes, "en")} expire after ${formatPeriod(actual, "en")}; at most ${formatPeriod(required, "en")} are allowed.`,
    remedy: {
      vi: ({ safe }) => `Đặt thời hạn mật khẩu không quá ${formatPeriod(safe, "vi")}.`,
      en: ({ safe }) => `Set passwords to expire after at most ${formatPeriod(safe, "en")}.`,
    },
  },
  "policy-never-expires": {
    vi: ({ required, classes }) =>
      `Mật khẩu của ${accountWords(classes, "vi")} không bao giờ hết hạn; phải đổi ít nhất ${formatPeriod(required, "vi")} một lần.`,
    en: ({ required, classes }) =>
      `Passwords of ${accountWords(classes, "en")} never expire; they must change at least every ${formatPeriod(required, "en")}.`,
    remedy: {
      vi: ({ required }) => `Đặt thời hạn mật khẩu không quá ${formatPeriod(required, "vi")}.`,
      en: ({ required }) =>
        `Set passwords to expire after at most ${formatPeriod(required, "en")}.`,
    },
  },
  "too-old": {
    vi: ({ account, lastDay, overdueDays }) =>
      `Mật khẩu của tài khoản ${account} phải đổi chậm nhất ngày ${formatDay(lastDay, "vi")}; đã quá ${overdueDays} ngày.`,
    en: ({ account, lastDay, overdueDays }) =>
      `The password of ${account} had to be changed by ${lastDay}; it is ${plural(overdueDays, "day")} late.`,
    remedy: {
      vi: ({ account }) => `Đổi ngay mật khẩu của tài khoản ${account}.`,
      en: ({ account }) => `Change the password of ${account} now.`,
    },
  },
};
