import { formatPeriod, type Lang, type Role, roleNames } from "@ttthdl/core";
import { kindWords } from "../topics/password-easy-words/words.js";
import type { RemoteAdministrationParams } from "../topics/remote-administration/params.js";
import { characterWords, plural } from "../topics/shared/words.js";
import { assetKinds, type Names, namesOf } from "./names.js";
import type { Requirements } from "./requirement.js";

type Demand = RemoteAdministrationParams["demands"][number];

const demandNames: Names<Exclude<Demand, "approved">> = {
  encrypted: { vi: "kết nối có mã hóa", en: "encrypted" },
  authenticated: { vi: "có xác thực", en: "authenticated" },
  vpn: { vi: "qua VPN", en: "through a VPN" },
};

function demandWords(demand: Demand, approver: Role | undefined, lang: Lang): string {
  if (demand !== "approved") return demandNames[demand][lang];
  const by = approver === undefined ? "" : ` ${roleNames[approver][lang]}`;
  if (lang === "vi") return approver === undefined ? "được phê duyệt" : `được${by} phê duyệt`;
  return approver === undefined ? "approved" : `approved by the${by}`;
}

/** Passwords, accounts and ways in. */
export const accountRequirements: Requirements<
  | "account-inactivity"
  | "default-credentials"
  | "lockout"
  | "one-account-per-person"
  | "password-classes"
  | "password-easy-words"
  | "password-length"
  | "password-max-age"
  | "password-storage"
  | "remote-administration"
> = {
  "account-inactivity": {
    vi: ({ params: { suspendAfter, suspendExpired } }) =>
      `Tài khoản đủ ${formatPeriod(suspendAfter, "vi")} không hoạt động${suspendExpired ? " hoặc hết hạn đăng ký" : ""} đã bị tạm dừng.`,
    en: ({ params: { suspendAfter, suspendExpired } }) =>
      `Accounts inactive for ${formatPeriod(suspendAfter, "en")}${suspendExpired ? ", or whose registration has run out," : ""} are suspended.`,
  },
  "default-credentials": {
    vi: ({ params }) =>
      `Đã đổi tài khoản, mật khẩu mặc định khi đưa vào sử dụng: ${namesOf(params.kinds, assetKinds, "vi")}.`,
    en: ({ params }) =>
      `Default accounts and passwords were changed on being put into use: ${namesOf(params.kinds, assetKinds, "en")}.`,
  },
  lockout: {
    vi: ({ params: { threshold, counting, release } }) => {
      const window = counting.window && ` trong ${formatPeriod(counting.window, "vi")}`;
      const end =
        release === "owner-request"
          ? "chỉ mở khi chủ tài khoản đề nghị"
          : `thời gian khóa ít nhất ${formatPeriod(release.after, "vi")}`;
      return `Khóa tài khoản chậm nhất ở lần sai liên tiếp thứ ${threshold.atMost}${window ?? ""}; ${end}.`;
    },
    en: ({ params: { threshold, counting, release } }) => {
      const window = counting.window && ` within ${formatPeriod(counting.window, "en")}`;
      const end =
        release === "owner-request"
          ? "only the owner's request ends the lock"
          : `the lock lasts at least ${formatPeriod(release.after, "en")}`;
      return `Accounts are locked after at most ${plural(threshold.atMost, "failure")} in a row${window ?? ""}; ${end}.`;
    },
  },
  "one-account-per-person": {
    vi: ({ params }) =>
      `Mỗi người có không quá ${params.accounts.atMost} tài khoản đang hoạt động.`,
    en: ({ params }) => `Nobody has more than ${plural(params.accounts.atMost, "active account")}.`,
  },
  "password-classes": {
    vi: ({ params }) => `Mật khẩu có đủ ${characterWords(params.contains, "vi")}.`,
    en: ({ params }) => `Passwords contain ${characterWords(params.contains, "en")}.`,
  },
  "password-easy-words": {
    vi: ({ params }) => `Mật khẩu không chứa ${kindWords(params.kinds, "vi")} của chủ tài khoản.`,
    en: ({ params }) => `Passwords do not contain ${kindWords(params.kinds, "en")} of their owner.`,
  },
  "password-length": {
    vi: ({ params }) => `Mật khẩu có ít nhất ${params.characters.atLeast} ký tự.`,
    en: ({ params }) =>
      `Passwords have at least ${plural(params.characters.atLeast, "character")}.`,
  },
  "password-max-age": {
    vi: ({ params }) =>
      `Mật khẩu được đổi sau không quá ${formatPeriod(params.maxAge.atMost, "vi")}.`,
    en: ({ params }) =>
      `Passwords are changed after at most ${formatPeriod(params.maxAge.atMost, "en")}.`,
  },
  "password-storage": {
    vi: ({ params }) =>
      params.allowed === "never"
        ? "Mật khẩu không lưu trên máy tính, thiết bị."
        : "Mật khẩu chỉ lưu trên máy tính, thiết bị khi cần thiết và đã mã hóa.",
    en: ({ params }) =>
      params.allowed === "never"
        ? "Passwords are not stored on computers or devices."
        : "Passwords are stored on computers or devices only where necessary, and encrypted.",
  },
  "remote-administration": {
    vi: ({ params: { demands, approver, from } }) =>
      `Truy cập từ xa${from === "outside" ? " từ bên ngoài vùng quản trị" : ""}: ${demands.map((demand) => demandWords(demand, approver, "vi")).join(", ")}.`,
    en: ({ params: { demands, approver, from } }) =>
      `Remote access${from === "outside" ? " from outside the administration zone" : ""}: ${demands.map((demand) => demandWords(demand, approver, "en")).join(", ")}.`,
  },
};
