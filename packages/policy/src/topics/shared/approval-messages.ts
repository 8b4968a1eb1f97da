import type { LocalizedText, Role } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { roleInSentence } from "./words.js";

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
    `Trình ${roleInSentence(approver).vi} phê duyệt; chưa được phê duyệt thì ngừng sử dụng.`,
  en: ({ approver }: Approval) =>
    `Ask ${roleInSentence(approver).en} for approval, and stop using it until then.`,
};

/** Sentences of every topic that asks for an approval. */
export const approvalMessages: Messages<ApprovalNotes, ApprovalBreaches> = {
  approved: {
    vi: ({ what, approver }) => `${what.vi} đã được ${roleInSentence(approver).vi} phê duyệt.`,
    en: ({ what, approver }) => `${what.en} is approved by ${roleInSentence(approver).en}.`,
  },
  "not-approved": {
    vi: ({ what, approver }) => `${what.vi} chưa được ${roleInSentence(approver).vi} phê duyệt.`,
    en: ({ what, approver }) => `${what.en} is not approved by ${roleInSentence(approver).en}.`,
    remedy: askApproval,
  },
  "approved-by-another": {
    vi: ({ what, approver, by }) =>
      `${what.vi} do ${roleInSentence(by).vi} phê duyệt; thẩm quyền thuộc ${roleInSentence(approver).vi}.`,
    en: ({ what, approver, by }) =>
      `${what.en} is approved by ${roleInSentence(by).en}; the approval of ${roleInSentence(approver).en} is required.`,
    remedy: askApproval,
  },
};
