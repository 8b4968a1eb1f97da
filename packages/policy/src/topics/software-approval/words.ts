import {
  type Lang,
  type LocalizedText,
  type Names,
  type SoftwareLicenceKind,
  softwareLicenceKindNames,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type ApprovalBreaches,
  type ApprovalNotes,
  approvalMessages,
} from "../shared/approval-messages.js";
import { partyWords } from "../shared/words.js";
import type { SoftwareApprovalParams } from "./software-approval.js";

export const name: LocalizedText = {
  vi: "phê duyệt phần mềm trước khi sử dụng",
  en: "approval of software before use",
};

export const group: TopicGroup = "software";

const beforeUse: Names<NonNullable<SoftwareApprovalParams["before"]>[number]> = {
  "origin-verified": { vi: "đã xác thực nguồn gốc", en: "its origin verified" },
  "weaknesses-handled": { vi: "đã xử lý điểm yếu", en: "its weaknesses handled" },
  "latest-version": { vi: "là phiên bản mới nhất", en: "of the latest version" },
};

/** What a norm demands, its figures in words. */
export const requirement: Sentence<SoftwareApprovalParams> = {
  vi: ({ licences, approver, before = [], names }) =>
    `Phần mềm ${licenceWords(licences, "vi")}: ${[`được ${partyWords(approver, names).vi} phê duyệt`, ...before.map((each) => beforeUse[each].vi)].join(", ")} trước khi sử dụng.`,
  en: ({ licences, approver, before = [], names }) =>
    `Software that is ${licenceWords(licences, "en")}, before use: ${[`approved by ${partyWords(approver, names).en}`, ...before.map((each) => beforeUse[each].en)].join(", ")}.`,
};

const BETWEEN: LocalizedText = { vi: ", ", en: " or " };

function licenceWords(licences: readonly SoftwareLicenceKind[], lang: Lang): string {
  return namesOf(licences, softwareLicenceKindNames, lang, BETWEEN[lang]);
}

interface Named {
  readonly software: string;
}

export interface SoftwareApprovalNotes extends ApprovalNotes {
  readonly "no-such-software": { readonly licences: readonly SoftwareLicenceKind[] };
  readonly "origin-verified": Named;
  readonly "weaknesses-handled": Named;
  readonly "latest-version": Named;
}

export interface SoftwareApprovalBreaches extends ApprovalBreaches {
  readonly "origin-not-verified": Named;
  readonly "weaknesses-not-handled": Named;
  readonly "not-latest-version": Named;
}

export const messages: Messages<SoftwareApprovalNotes, SoftwareApprovalBreaches> = {
  ...approvalMessages,
  "no-such-software": {
    vi: ({ licences }) => `Không sử dụng phần mềm ${licenceWords(licences, "vi")} nào.`,
    en: ({ licences }) => `No ${licenceWords(licences, "en")} software is in use.`,
  },
  "origin-verified": {
    vi: ({ software }) => `Nguồn gốc của ${software} đã được xác thực.`,
    en: ({ software }) => `The origin of ${software} was verified.`,
  },
  "weaknesses-handled": {
    vi: ({ software }) => `Điểm yếu an toàn thông tin của ${software} đã được xử lý.`,
    en: ({ software }) => `The weaknesses of ${software} were handled.`,
  },
  "latest-version": {
    vi: ({ software }) => `Phần mềm ${software} là phiên bản mới nhất.`,
    en: ({ software }) => `The software ${software} is of the latest version.`,
  },
  "origin-not-verified": {
    vi: ({ software }) => `Nguồn gốc của ${software} chưa được xác thực.`,
    en: ({ software }) => `The origin of ${software} was not verified.`,
    remedy: {
      vi: ({ software }) =>
        `Xác thực nguồn gốc của ${software} (nhà phát hành, chữ ký số hoặc mã băm).`,
      en: ({ software }) => `Verify the origin of ${software}: publisher, signature or digest.`,
    },
  },
  "weaknesses-not-handled": {
    vi: ({ software }) => `Điểm yếu an toàn thông tin của ${software} chưa được xử lý.`,
    en: ({ software }) => `The weaknesses of ${software} were not handled.`,
    remedy: {
      vi: ({ software }) => `Rà soát, xử lý điểm yếu an toàn thông tin của ${software}.`,
      en: ({ software }) => `Review and handle the weaknesses of ${software}.`,
    },
  },
  "not-latest-version": {
    vi: ({ software }) => `Phần mềm ${software} không phải phiên bản mới nhất.`,
    en: ({ software }) => `The software ${software} is not of the latest version.`,
    remedy: {
      vi: ({ software }) => `Cập nhật ${software} lên phiên bản mới nhất.`,
      en: ({ software }) => `Update ${software} to the latest version.`,
    },
  },
};
