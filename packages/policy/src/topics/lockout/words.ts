import { formatPeriod, type LocalizedText, type Period } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { LockoutParams } from "./lockout.js";

export const name: LocalizedText = { vi: "khóa tài khoản", en: "locking of accounts" };

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<LockoutParams> = {
  vi: ({ threshold, counting, release }) => {
    const window = counting.window && ` trong ${formatPeriod(counting.window, "vi")}`;
    const end =
      release === "owner-request"
        ? "chỉ mở khi chủ tài khoản đề nghị"
        : `thời gian khóa ít nhất ${formatPeriod(release.after, "vi")}`;
    return `Khóa tài khoản chậm nhất sau lần đăng nhập không thành công liên tiếp thứ ${threshold.atMost}${window ?? ""}; ${end}.`;
  },
  en: ({ threshold, counting, release }) => {
    const window = counting.window && ` within ${formatPeriod(counting.window, "en")}`;
    const end =
      release === "owner-request"
        ? "only the owner's request unlocks the account"
        : `the lock lasts at least ${formatPeriod(release.after, "en")}`;
    return `Accounts are locked after at most ${plural(threshold.atMost, "failure")} in a row${window ?? ""}; ${end}.`;
  },
};

export interface LockoutNotes {
  readonly "locks-in-time": { readonly threshold: number };
  readonly "window-long-enough": { readonly window: Period };
  readonly "counts-until-success": object;
  readonly "gap-long-enough": { readonly window: Period };
  readonly "window-kind-unknown": object;
  readonly "forgets-after-window": { readonly window: Period };
  readonly "forgets-after-gap": { readonly window: Period };
  readonly "forgets-at-fixed-times": { readonly window: Period };
  readonly "lock-long-enough": { readonly duration: Period };
  readonly "lock-until-administrator": object;
  readonly "lock-until-owner": object;
  readonly "administrator-on-owner-request": object;
}

export interface LockoutBreaches {
  readonly "never-locks": { readonly required: number };
  readonly "locks-too-late": { readonly threshold: number; readonly required: number };
  readonly "window-too-short": { readonly window: Period; readonly required: Period };
  readonly "window-fixed": { readonly window: Period };
  readonly "lock-too-short": { readonly duration: Period; readonly required: Period };
  readonly "unlocks-by-itself": { readonly duration: Period };
}

export const messages: Messages<LockoutNotes, LockoutBreaches> = {
  "locks-in-time": {
    vi: ({ threshold }) => `Tài khoản bị khóa sau lần đăng nhập không thành công thứ ${threshold}.`,
    en: ({ threshold }) => `The account is locked after ${plural(threshold, "failed attempt")}.`,
  },
  "window-long-enough": {
    vi: ({ window }) =>
      `Số lần đăng nhập không thành công được đếm trong ${formatPeriod(window, "vi")}.`,
    en: ({ window }) => `Failures are counted over ${formatPeriod(window, "en")}.`,
  },
  "gap-long-enough": {
    vi: ({ window }) =>
      `Số lần đăng nhập không thành công chỉ được xóa khi đã ${formatPeriod(window, "vi")} không có lần đăng nhập không thành công nào.`,
    en: ({ window }) =>
      `Failures are cleared only after ${formatPeriod(window, "en")} without one.`,
  },
  "window-kind-unknown": {
    vi: () =>
      "Chưa rõ khoảng đếm là khoảng trượt, khoảng cố định hay khoảng tính từ lần đăng nhập không thành công gần nhất.",
    en: () =>
      "It is not known whether the window is sliding, fixed or a gap since the last failure.",
  },
  "counts-until-success": {
    vi: () => "Số lần đăng nhập không thành công chỉ được xóa khi đăng nhập thành công.",
    en: () => "Only a successful log-in clears the count of failures.",
  },
  "forgets-after-window": {
    vi: ({ window }) =>
      `Sản phẩm xóa số lần đăng nhập không thành công sau ${formatPeriod(window, "vi")}; văn bản không có khoảng đếm, nhưng số lần thử không nhiều hơn mức khóa cho phép.`,
    en: ({ window }) =>
      `The product clears failures after ${formatPeriod(window, "en")}; the text has no window, but it allows no more attempts than the lock of the text.`,
  },
  "forgets-after-gap": {
    vi: ({ window }) =>
      `Sản phẩm chỉ xóa số lần đăng nhập không thành công khi đã ${formatPeriod(window, "vi")} không có lần đăng nhập không thành công nào; văn bản không có khoảng đếm, nhưng số lần thử không nhiều hơn mức khóa cho phép.`,
    en: ({ window }) =>
      `The product clears failures once ${formatPeriod(window, "en")} pass without one; the text has no window, but it allows no more attempts than the lock of the text.`,
  },
  "forgets-at-fixed-times": {
    vi: ({ window }) =>
      `Sản phẩm xóa số lần đăng nhập không thành công vào cuối mỗi khoảng cố định ${formatPeriod(window, "vi")}: các lần trước và sau mốc đó không được cộng. Văn bản không có khoảng đếm; tính cả thời gian dài, số lần thử không nhiều hơn mức khóa cho phép.`,
    en: ({ window }) =>
      `The product clears failures at the end of each fixed window of ${formatPeriod(window, "en")}: those before and after it are not added up. The text has no window; over time it allows no more attempts than the lock of the text.`,
  },
  "lock-long-enough": {
    vi: ({ duration }) => `Tài khoản bị khóa trong ${formatPeriod(duration, "vi")}.`,
    en: ({ duration }) => `The lock lasts ${formatPeriod(duration, "en")}.`,
  },
  "lock-until-administrator": {
    vi: () => "Tài khoản bị khóa cho đến khi quản trị viên mở.",
    en: () => "The lock lasts until an administrator unlocks the account.",
  },
  "lock-until-owner": {
    vi: () => "Tài khoản bị khóa cho đến khi chủ tài khoản đề nghị mở.",
    en: () => "The lock lasts until the owner asks for unlocking.",
  },
  "administrator-on-owner-request": {
    vi: () =>
      "Quản trị viên mở khóa; cần minh chứng rằng chỉ mở khi chủ tài khoản đề nghị (phiếu đề nghị, nhật ký mở khóa).",
    en: () =>
      "An administrator unlocks the account; show that this happens only when the owner asks (requests, unlock log).",
  },
  "never-locks": {
    vi: ({ required }) =>
      `Tài khoản không bao giờ bị khóa; phải khóa sau lần đăng nhập không thành công thứ ${required}.`,
    en: ({ required }) =>
      `The account is never locked; the text requires a lock after ${plural(required, "failed attempt")}.`,
    remedy: {
      vi: ({ required }) =>
        `Thiết lập khóa tài khoản sau ${required} lần đăng nhập không thành công.`,
      en: ({ required }) => `Lock accounts after ${plural(required, "failed attempt")}.`,
    },
  },
  "locks-too-late": {
    vi: ({ threshold, required }) =>
      `Đến lần đăng nhập không thành công thứ ${threshold} tài khoản mới bị khóa; văn bản quy định khóa sau lần thứ ${required}.`,
    en: ({ threshold, required }) =>
      `The account is locked after ${plural(threshold, "failed attempt")}; the text requires a lock after ${required}.`,
    remedy: {
      vi: ({ required }) => `Giảm ngưỡng khóa xuống ${required} lần đăng nhập không thành công.`,
      en: ({ required }) => `Lower the threshold to ${required}.`,
    },
  },
  "window-too-short": {
    vi: ({ window, required }) =>
      `Số lần đăng nhập không thành công bị xóa sau ${formatPeriod(window, "vi")}, ngắn hơn ${formatPeriod(required, "vi")}.`,
    en: ({ window, required }) =>
      `Failures are cleared after ${formatPeriod(window, "en")}, sooner than ${formatPeriod(required, "en")}.`,
    remedy: {
      vi: ({ required }) => `Kéo dài khoảng đếm lên ít nhất ${formatPeriod(required, "vi")}.`,
      en: ({ required }) => `Count failures over at least ${formatPeriod(required, "en")}.`,
    },
  },
  "window-fixed": {
    vi: ({ window }) =>
      `Số lần đăng nhập không thành công được đếm trong từng khoảng cố định ${formatPeriod(window, "vi")}: các lần ở hai bên mốc chuyển khoảng không được cộng, nên có thể đăng nhập không thành công liên tiếp quá số lần quy định mà không bị khóa.`,
    en: ({ window }) =>
      `Failures are counted in fixed windows of ${formatPeriod(window, "en")}: those on both sides of a boundary are not added up, so more failures in a row than the text allows may not lock the account.`,
    remedy: {
      vi: () =>
        "Đếm số lần đăng nhập không thành công trong khoảng trượt, hoặc chỉ xóa khi đăng nhập thành công.",
      en: () => "Count failures in a sliding window, or clear the count only on a success.",
    },
  },
  "lock-too-short": {
    vi: ({ duration, required }) =>
      `Tài khoản chỉ bị khóa ${formatPeriod(duration, "vi")}, ngắn hơn ${formatPeriod(required, "vi")}.`,
    en: ({ duration, required }) =>
      `The lock lasts only ${formatPeriod(duration, "en")}, less than ${formatPeriod(required, "en")}.`,
    remedy: {
      vi: ({ required }) => `Kéo dài thời gian khóa lên ít nhất ${formatPeriod(required, "vi")}.`,
      en: ({ required }) => `Extend the lock to at least ${formatPeriod(required, "en")}.`,
    },
  },
  "unlocks-by-itself": {
    vi: ({ duration }) =>
      `Tài khoản tự mở khóa sau ${formatPeriod(duration, "vi")}; chỉ được mở khi chủ tài khoản đề nghị.`,
    en: ({ duration }) =>
      `The account unlocks automatically after ${formatPeriod(duration, "en")}; only the owner's request may unlock it.`,
    remedy: {
      vi: () => "Tắt chế độ tự động mở khóa; chỉ mở khi chủ tài khoản đề nghị.",
      en: () => "Turn automatic unlocking off; unlock only when the owner asks.",
    },
  },
};
