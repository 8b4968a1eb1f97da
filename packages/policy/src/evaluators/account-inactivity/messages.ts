import type { AccountStatus, IsoDay, LocalizedText } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { dayWords, plural } from "../shared/words.js";

const statusNames: Readonly<Record<AccountStatus, LocalizedText>> = {
  active: { vi: "đang hoạt động", en: "active" },
  suspended: { vi: "đã tạm ngưng", en: "suspended" },
  locked: { vi: "đã bị khóa", en: "locked" },
  removed: { vi: "đã bị xóa", en: "removed" },
};

interface Idle {
  readonly account: string;
  /** The last activity, or the registration of an account that was never used. */
  readonly since: IsoDay;
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
    vi: ({ account, status }) => `Tài khoản ${account} ${statusNames[status].vi}.`,
    en: ({ account, status }) => `The account ${account} is ${statusNames[status].en}.`,
  },
  "recently-active": {
    vi: ({ account, since, days }) =>
      `Tài khoản ${account} hoạt động gần nhất ngày ${dayWords(since, "vi")}, cách ngày xét ${days} ngày.`,
    en: ({ account, since, days }) =>
      `The account ${account} was last active on ${since}, ${plural(days, "day")} before the day in question.`,
  },
  "activity-after-as-of": {
    vi: ({ account, since }) =>
      `Hoạt động được biết của tài khoản ${account} (${dayWords(since, "vi")}) sau ngày xét.`,
    en: ({ account, since }) =>
      `The only known activity of ${account} (${since}) is after the day in question.`,
  },
  "registration-runs": {
    vi: ({ account, until }) =>
      until === "never"
        ? `Đăng ký của tài khoản ${account} không có thời hạn.`
        : `Đăng ký của tài khoản ${account} còn hạn đến hết ngày ${dayWords(until, "vi")}.`,
    en: ({ account, until }) =>
      until === "never"
        ? `The registration of ${account} does not end.`
        : `The registration of ${account} runs until the end of ${until}.`,
  },
  inactive: {
    vi: ({ account, since, days, limit }) =>
      `Tài khoản ${account} không hoạt động từ ngày ${dayWords(since, "vi")} (${days} ngày) mà chưa bị tạm ngưng; phải tạm ngưng khi đủ ${limit} ngày.`,
    en: ({ account, since, days, limit }) =>
      `The account ${account} has been inactive since ${since} (${plural(days, "day")}) and is not suspended; ${plural(limit, "day")} without activity call for suspension.`,
    remedy: {
      vi: ({ account }) => `Tạm ngưng tài khoản ${account}.`,
      en: ({ account }) => `Suspend the account ${account}.`,
    },
  },
  "registration-expired": {
    vi: ({ account, until }) =>
      `Đăng ký của tài khoản ${account} hết hạn sau ngày ${dayWords(until, "vi")} mà tài khoản vẫn hoạt động.`,
    en: ({ account, until }) =>
      `The registration of ${account} ended after ${until}, and the account is still active.`,
    remedy: {
      vi: ({ account }) => `Tạm ngưng tài khoản ${account} hoặc gia hạn đăng ký.`,
      en: ({ account }) => `Suspend the account ${account} or renew its registration.`,
    },
  },
};
