import type { LocalizedText, Role } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import type { PrintedNames } from "../printed-names.js";
import { partyWords } from "./words.js";

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
  vi: ({ approver, names }: Approval & PrintedNames) =>
    `Trình ${partyWords(approver, names).vi} phê duyệt; chưa được phê duyệt thì ngừng sử dụng.`,
  en: ({ approver, names }: Approval & PrintedNames) =>
    `Ask ${partyWords(approver, names).en} for approval, and stop using it until then.`,
};

/** Sentences of every topic that asks for an approval. */
export const approvalMessages: Messages<ApprovalNotes, ApprovalBreaches> = {
  approved: {
    vi: ({ what, approver, names }) =>
      `${what.vi} đã được ${partyWords(approver, names).vi} phê duyệt.`,
    en: ({ what, approver, names }) =>
      `${what.en} is approved by ${partyWords(approver, names).en}.`,
  },
  "not-approved": {
    vi: ({ what, approver, names }) =>
      `${what.vi} chưa được ${partyWords(approver, names).vi} phê duyệt.`,
    en: ({ what, approver, names }) =>
      `${what.en} is not approved by ${partyWords(approver, names).en}.`,
    remedy: askApproval,
  },
  "approved-by-another": {
    vi: ({ what, approver, by, names }) =>
      `${what.vi} do ${partyWords(by, names).vi} phê duyệt; thẩm quyền thuộc ${partyWords(approver, names).vi}.`,
    en: ({ what, approver, by, names }) =>
      `${what.en} is approved by ${partyWords(by, names).en}; the approval of ${partyWords(approver, names).en} is required.`,
    remedy: askApproval,
  },
};
