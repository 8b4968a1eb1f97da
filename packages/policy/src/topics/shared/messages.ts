import {
  type AccountClass,
  type AccountScope,
  formatDay,
  formatPeriod,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type Period,
  type SystemKind,
  systemKindNames,
} from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { accountScopeWords, accountWords } from "./words.js";

/** Reasons and advisories that any topic can give. */
export interface CommonNotes {
  readonly "account-class": object;
  readonly scope: object;
  /** The only classes of accounts that are stated to exist. */
  readonly population: { readonly classes: readonly AccountClass[] };
  readonly "exemptions-unknown": object;
  readonly "no-person": object;
  readonly importance: object;
  readonly "not-constantly-changing": object;
  readonly "before-in-force": object;
  readonly "system-kind": { readonly kind: SystemKind };
  readonly "not-yet-in-force": { readonly from: IsoDay };
  readonly "not-yet-issued": { readonly issuedOn: IsoDay };
  readonly "no-longer-in-force": { readonly to: IsoDay; readonly by?: string };
  readonly "overtaken-in-substance": { readonly since: IsoDay; readonly by: string };
  readonly "cited-law-gone": { readonly vi: string; readonly en: string };
  readonly "not-encoded": { readonly vi: string; readonly en: string };
  readonly "contested-reading": { readonly readings: readonly string[] };
  readonly "evaluator-failed": { readonly what: string };
  readonly "stricter-than-text": object;
  readonly "scopes-not-stated": { readonly scopes: readonly AccountScope[] };
  readonly "month-as-30-days": object;
  readonly "attested-met": Attested;
  readonly "broken-from": { readonly start: IsoDay; readonly safe: Period };
}

interface Attested {
  readonly on: IsoDay;
  readonly role: LocalizedText;
  readonly validTo: IsoDay;
}

/** Breaches that any topic can show. */
export interface CommonBreaches {
  readonly "attested-not-met": Attested;
  readonly "leaves-out-accounts": { readonly who: readonly LocalizedText[] };
}

/** Their sentences. */
export const commonMessages: Messages<CommonNotes, CommonBreaches> = {
  "contested-reading": {
    vi: ({ readings }) =>
      `Dựa trên cách hiểu đang có ý kiến khác (${readings.join(", ")}): cần cơ quan có thẩm quyền kết luận.`,
    en: ({ readings }) =>
      `Based on a contested reading (${readings.join(", ")}): the competent body must decide.`,
  },
  "account-class": {
    vi: () => "Quy định không áp dụng cho loại tài khoản này.",
    en: () => "The norm does not cover this class of account.",
  },
  "no-person": {
    vi: () =>
      "Tài khoản dịch vụ không gắn với người nào nên không có thông tin cá nhân để đối chiếu.",
    en: () => "A service account belongs to no person, so there are no personal facts to compare.",
  },
  scope: {
    vi: () => "Quy định không áp dụng cho phạm vi này.",
    en: () => "The norm does not cover this scope.",
  },
  population: {
    vi: ({ classes }) =>
      `Theo khai báo, ở đây chỉ có tài khoản của ${accountWords(classes, "vi")}; kết quả này không đánh giá các loại tài khoản khác.`,
    en: ({ classes }) =>
      `As stated, only these classes of accounts exist here: ${accountWords(classes, "en")}; other classes are not judged.`,
  },
  "exemptions-unknown": {
    vi: () => "Chưa rõ thiết lập có loại trừ tài khoản nào hay không.",
    en: () => "It is not known whether the setting leaves accounts out.",
  },
  "leaves-out-accounts": {
    vi: ({ who }) => `Thiết lập không áp dụng cho: ${joined(who, "vi")}.`,
    en: ({ who }) => `The setting does not apply to: ${joined(who, "en")}.`,
    remedy: {
      vi: ({ who }) => `Áp dụng thiết lập cho cả: ${joined(who, "vi")}.`,
      en: ({ who }) => `Apply the setting to these accounts too: ${joined(who, "en")}.`,
    },
  },
  importance: {
    vi: () => "Quy định không áp dụng cho loại dữ liệu này.",
    en: () => "The norm does not cover data of this importance.",
  },
  "not-constantly-changing": {
    vi: () => "Quy định chỉ áp dụng cho dữ liệu thay đổi liên tục.",
    en: () => "The norm covers only data that changes constantly.",
  },
  "before-in-force": {
    vi: () => "Sự việc xảy ra trước ngày quy định có hiệu lực.",
    en: () => "It happened before the norm came into force.",
  },
  "system-kind": {
    vi: ({ kind }) =>
      `Văn bản không áp dụng cho hệ thống được khai là ${systemKindNames[kind].vi}.`,
    en: ({ kind }) =>
      `The text does not bind a system stated to be of kind: ${systemKindNames[kind].en}.`,
  },
  "not-yet-in-force": {
    vi: ({ from }) => `Quy định có hiệu lực từ ngày ${formatDay(from, "vi")}.`,
    en: ({ from }) => `The norm comes into force on ${from}.`,
  },
  "not-yet-issued": {
    vi: ({ issuedOn }) =>
      `Văn bản được ban hành ngày ${formatDay(issuedOn, "vi")}, sau thời điểm đánh giá.`,
    en: ({ issuedOn }) => `The text was issued on ${issuedOn}, after the assessment date.`,
  },
  "no-longer-in-force": {
    vi: ({ to, by }) =>
      `Quy định hết hiệu lực sau ngày ${formatDay(to, "vi")}${by === undefined ? "" : `; thay bằng ${by}`}.`,
    en: ({ to, by }) =>
      `The norm was in force until ${to}${by === undefined ? "" : `; ${by} took its place`}.`,
  },
  "overtaken-in-substance": {
    vi: ({ since, by }) =>
      `Bị thay thế về nội dung từ ngày ${formatDay(since, "vi")} bởi ${by}; chưa có quy định bãi bỏ. Đối chiếu theo văn bản đó.`,
    en: ({ since, by }) =>
      `Superseded in substance since ${since} by ${by}, without an express repeal. Compare with that text.`,
  },
  "cited-law-gone": { vi: ({ vi }) => vi, en: ({ en }) => en },
  "not-encoded": { vi: ({ vi }) => vi, en: ({ en }) => en },
  "evaluator-failed": {
    vi: ({ what }) => `Không đánh giá được do lỗi của công cụ: ${what}.`,
    en: ({ what }) => `The tool failed while judging: ${what}.`,
  },
  "stricter-than-text": {
    vi: () => "Chặt hơn mức văn bản yêu cầu.",
    en: () => "Stricter than the text.",
  },
  "scopes-not-stated": {
    vi: ({ scopes }) =>
      `Không có thiết lập nào cho ${accountScopeWords(scopes, "vi")}; kết quả này không áp dụng cho các phạm vi đó.`,
    en: ({ scopes }) =>
      `No setting is stated for ${accountScopeWords(scopes, "en")}; this result does not cover them.`,
  },
  "month-as-30-days": {
    vi: () => "Theo yêu cầu của người sử dụng công cụ, một tháng được tính là 30 ngày.",
    en: () => "As requested, a month is read as 30 days.",
  },
  "attested-met": {
    vi: ({ on, role, validTo }) =>
      `Được xác nhận là đạt ngày ${formatDay(on, "vi")} (${role.vi}); xác nhận có giá trị đến hết ngày ${formatDay(validTo, "vi")}.`,
    en: ({ on, role, validTo }) =>
      `Attested as met on ${on} (${role.en}); the attestation is valid until ${validTo}.`,
  },
  "attested-not-met": {
    vi: ({ on, role }) => `Được xác nhận là không đạt ngày ${formatDay(on, "vi")} (${role.vi}).`,
    en: ({ on, role }) => `Attested as not met on ${on} (${role.en}).`,
    remedy: {
      vi: () => "Khắc phục rồi xác nhận lại, kèm minh chứng mới.",
      en: () => "Correct it and attest again with new evidence.",
    },
  },
  "broken-from": {
    vi: ({ start, safe }) =>
      `Ví dụ tính từ ngày ${formatDay(start, "vi")} thì không đáp ứng yêu cầu; nên đặt ${formatPeriod(safe, "vi")}.`,
    en: ({ start, safe }) =>
      `Counted from ${start}, for example, it does not comply; set ${formatPeriod(safe, "en")}.`,
  },
};

function joined(names: readonly LocalizedText[], lang: Lang): string {
  return names.map((name) => name[lang]).join("; ");
}
