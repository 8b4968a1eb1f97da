import type { LocalizedText, Role } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { roleWords } from "./role-words.js";

interface Approval {
  /** What needs approval, as a sentence begins with it. */
  readonly what: LocalizedText;
  readonly approver: Role;
}

export interface ApprovalNotes {
  readonly approved: Approval;
}

export interface ApprovalBreaches {
  readonly "not-approved": Approval;
  readonly "approved-by-another": Approval & { readonly by: Role };
}

const askApproval = {
  vi: ({ approver }: Approval) =>
    `Trình ${roleWords(approver, "vi")} phê duyệt; chưa được phê duyệt thì ngừng sử dụng.`,
  en: ({ approver }: Approval) =>
    `Ask ${roleWords(approver, "en")} for approval, and stop using it until then.`,
};

/** Sentences of every topic that asks for an approval. */
export const approvalMessages: Messages<ApprovalNotes, ApprovalBreaches> = {
  approved: {
    vi: ({ what, approver }) => `${what.vi} đã được ${roleWords(approver, "vi")} phê duyệt.`,
    en: ({ what, approver }) => `${what.en} is approved by ${roleWords(approver, "en")}.`,
  },
  "not-approved": {
    vi: ({ what, approver }) => `${what.vi} chưa được ${roleWords(approver, "vi")} phê duyệt.`,
    en: ({ what, approver }) => `${what.en} is not approved by ${roleWords(approver, "en")}.`,
    remedy: askApproval,
  },
  "approved-by-another": {
    vi: ({ what, approver, by }) =>
      `${what.vi} do ${roleWords(by, "vi")} phê duyệt; thẩm quyền thuộc ${roleWords(approver, "vi")}.`,
    en: ({ what, approver, by }) =>
      `${what.en} is approved by ${roleWords(by, "en")}; it is for ${roleWords(approver, "en")} to approve it.`,
    remedy: askApproval,
  },
};
