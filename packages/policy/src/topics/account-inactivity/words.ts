import {
  type AccountStatus,
  accountStatusNames,
  formatDay,
  formatPeriod,
  type IsoDay,
  type LocalizedText,
} from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { AccountInactivityParams } from "./account-inactivity.js";

export const name: LocalizedText = { vi: "tài khoản không hoạt động", en: "inactive accounts" };

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<AccountInactivityParams> = {
  vi: ({ suspendAfter, suspendExpired }) =>
    `Tài khoản đủ ${formatPeriod(suspendAfter, "vi")} không hoạt động${suspendExpired ? " hoặc hết hạn đăng ký" : ""} đã bị tạm dừng.`,
  en: ({ suspendAfter, suspendExpired }) =>
    `Accounts inactive for ${formatPeriod(suspendAfter, "en")}${suspendExpired ? ", or whose registration has expired," : ""} are suspended.`,
};

interface Idle {
  readonly account: string;
  /** The last activity, or the registration of an account that was never used. */
  readonly since: IsoDay;
  readonly used: boolean;
  readonly days: number;
}

export interface AccountInactivityNotes {
  readonly "not-active": { readonly account: string; readonly status: AccountStatus };
  readonly "recently-active": Idle;
  readonly "activity-after-as-of": { readonly account: string; readonly since: IsoDay };
  readonly "registration-runs": { readonly account: string; readonly until: IsoDay | "never" };
}

export interface AccountInactivityBreaches {
  readonly inactive: Idle & { readonly limit: number };
  readonly "registration-expired": { readonly account: string; readonly until: IsoDay };
}

export const messages: Messages<AccountInactivityNotes, AccountInactivityBreaches> = {
  "not-active": {
    vi: ({ account, status }) => `Tài khoản ${account} ${accountStatusNames[status].vi}.`,
    en: ({ account, status }) => `The account ${account} is ${accountStatusNames[status].en}.`,
  },
  "recently-active": {
    vi: ({ account, since, used, days }) =>
      `Tài khoản ${account} ${used ? "hoạt động gần nhất" : "chưa hoạt động lần nào, đăng ký"} ngày ${formatDay(since, "vi")}${days === 0 ? ", đúng ngày đánh giá" : `, cách ngày đánh giá ${days} ngày`}.`,
    en: ({ account, since, used, days }) =>
      `The account ${account} was ${used ? "last active" : "never used and registered"} on ${since}, ${days === 0 ? "" : `${plural(days, "day")} before `}the assessment date.`,
  },
  "activity-after-as-of": {
    vi: ({ account, since }) =>
      `Ngày hoạt động hoặc đăng ký của tài khoản ${account} (${formatDay(since, "vi")}) là sau thời điểm đánh giá.`,
    en: ({ account, since }) =>
      `The only known activity or registration of ${account} (${since}) is after the assessment date.`,
  },
  "registration-runs": {
    vi: ({ account, until }) =>
      until === "never"
        ? `Đăng ký của tài khoản ${account} không có thời hạn.`
        : `Đăng ký của tài khoản ${account} còn hạn đến hết ngày ${formatDay(until, "vi")}.`,
    en: ({ account, until }) =>
      until === "never"
        ? `The registration of ${account} does not end.`
        : `The registration of ${account} runs until the end of ${until}.`,
  },
  inactive: {
    vi: ({ account, since, used, days, limit }) =>
      `Tài khoản ${account} không hoạt động từ ngày ${used ? "" : "đăng ký "}${formatDay(since, "vi")} (${days} ngày) mà chưa bị tạm dừng; phải tạm dừng khi đủ ${limit} ngày.`,
    en: ({ account, since, used, days, limit }) =>
      `The account ${account} has been inactive since ${used ? "" : "its registration on "}${since} (${plural(days, "day")}) and is not suspended; it must be suspended after ${plural(limit, "day")} without activity.`,
    remedy: {
      vi: ({ account }) => `Tạm dừng quyền sử dụng của tài khoản ${account}.`,
      en: ({ account }) => `Suspend the account ${account}.`,
    },
  },
  "registration-expired": {
    vi: ({ account, until }) =>
      `Đăng ký của tài khoản ${account} đã hết hạn khi hết ngày ${formatDay(until, "vi")} mà tài khoản chưa bị tạm dừng.`,
    en: ({ account, until }) =>
      `The registration of ${account} ended after ${until}, and the account is still active.`,
    remedy: {
      vi: ({ account }) => `Tạm dừng quyền sử dụng của tài khoản ${account} hoặc gia hạn đăng ký.`,
      en: ({ account }) => `Suspend the account ${account} or renew its registration.`,
    },
  },
};
