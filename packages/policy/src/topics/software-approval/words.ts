import type { Lang, LocalizedText, SoftwareLicenceKind } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import {
  type ApprovalBreaches,
  type ApprovalNotes,
  approvalMessages,
} from "../shared/approval-messages.js";

const licenceNames: Readonly<Record<SoftwareLicenceKind, LocalizedText>> = {
  commercial: { vi: "thương mại", en: "commercial" },
  "open-source": { vi: "mã nguồn mở", en: "open-source" },
  free: { vi: "miễn phí", en: "free" },
};

function licenceWords(licences: readonly SoftwareLicenceKind[], lang: Lang): string {
  const names = licences.map((licence) => licenceNames[licence][lang]);
  return names.join(lang === "vi" ? ", " : " or ");
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
    en: ({ software }) => `The weaknesses of ${software} were dealt with.`,
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
    en: ({ software }) => `The weaknesses of ${software} were not dealt with.`,
    remedy: {
      vi: ({ software }) => `Rà soát, xử lý điểm yếu an toàn thông tin của ${software}.`,
      en: ({ software }) => `Look for the weaknesses of ${software} and deal with them.`,
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
