import type { Lang, LocalizedText, Names } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { PrintedNames } from "../printed-names.js";
import {
  type ApprovalBreaches,
  type ApprovalNotes,
  approvalMessages,
} from "../shared/approval-messages.js";
import { partyWords } from "../shared/words.js";
import type { RemoteAdministrationParams } from "./remote-administration.js";

export const name: LocalizedText = { vi: "quản trị từ xa", en: "remote administration" };

export const group: TopicGroup = "network";

type Demand = RemoteAdministrationParams["demands"][number];

const demandNames: Names<Exclude<Demand, "approved">> = {
  encrypted: { vi: "kết nối có mã hóa", en: "encrypted" },
  authenticated: { vi: "có xác thực", en: "authenticated" },
  vpn: { vi: "qua VPN", en: "through a VPN" },
};

function demandWords(
  demand: Demand,
  { approver, names }: Pick<RemoteAdministrationParams, "approver"> & PrintedNames,
  lang: Lang,
): string {
  if (demand !== "approved") return demandNames[demand][lang];
  if (approver === undefined) return { vi: "được phê duyệt", en: "approved" }[lang];
  const { vi, en } = partyWords(approver, names);
  return { vi: `được ${vi} phê duyệt`, en: `approved by ${en}` }[lang];
}

/** What a norm demands, its figures in words. */
export const requirement: Sentence<RemoteAdministrationParams> = {
  vi: ({ demands, from, ...params }) =>
    `Truy cập từ xa${from === "outside" ? " từ bên ngoài vùng quản trị" : ""}: ${demands.map((demand) => demandWords(demand, params, "vi")).join(", ")}.`,
  en: ({ demands, from, ...params }) =>
    `Remote access${from === "outside" ? " from outside the administration zone" : ""}: ${demands.map((demand) => demandWords(demand, params, "en")).join(", ")}.`,
};

interface Named {
  readonly access: string;
}

export interface RemoteAdministrationNotes extends ApprovalNotes {
  readonly "no-such-access": { readonly from: "anywhere" | "outside" };
  readonly "to-something-else": object;
  readonly encrypted: Named;
  readonly authenticated: Named;
  readonly vpn: Named;
}

export interface RemoteAdministrationBreaches extends ApprovalBreaches {
  readonly "not-encrypted": Named;
  readonly "not-authenticated": Named;
  readonly "no-vpn": Named;
}

export const messages: Messages<RemoteAdministrationNotes, RemoteAdministrationBreaches> = {
  ...approvalMessages,
  "no-such-access": {
    vi: ({ from }) =>
      from === "outside"
        ? "Tệp khai báo nêu rõ không có truy cập từ bên ngoài vùng quản trị."
        : "Tệp khai báo nêu rõ không có truy cập từ xa.",
    en: ({ from }) =>
      from === "outside"
        ? "The profile states that there is no access from outside the administration zone."
        : "The profile states that there is no remote access.",
  },
  "to-something-else": {
    vi: () => "Các truy cập từ xa đã khai đều đến đối tượng khác với đối tượng của quy định.",
    en: () => "Every stated remote access reaches an object outside the scope of the norm.",
  },
  encrypted: {
    vi: ({ access }) => `Truy cập từ xa ${access} sử dụng kết nối có mã hóa.`,
    en: ({ access }) => `The remote access ${access} is encrypted.`,
  },
  authenticated: {
    vi: ({ access }) => `Truy cập từ xa ${access} có cơ chế xác thực.`,
    en: ({ access }) => `The remote access ${access} is authenticated.`,
  },
  vpn: {
    vi: ({ access }) => `Truy cập từ xa ${access} qua kết nối VPN.`,
    en: ({ access }) => `The remote access ${access} goes through a VPN.`,
  },
  "not-encrypted": {
    vi: ({ access }) => `Truy cập từ xa ${access} không sử dụng kết nối có mã hóa.`,
    en: ({ access }) => `The remote access ${access} is not encrypted.`,
    remedy: {
      vi: ({ access }) => `Chuyển ${access} sang kết nối có mã hóa (SSH, VPN, FTPS, HTTPS).`,
      en: ({ access }) => `Move ${access} to an encrypted connection (SSH, VPN, FTPS, HTTPS).`,
    },
  },
  "not-authenticated": {
    vi: ({ access }) => `Truy cập từ xa ${access} không có cơ chế xác thực.`,
    en: ({ access }) => `The remote access ${access} is not authenticated.`,
    remedy: {
      vi: ({ access }) => `Thiết lập cơ chế xác thực cho ${access}.`,
      en: ({ access }) => `Set up authentication for ${access}.`,
    },
  },
  "no-vpn": {
    vi: ({ access }) => `Truy cập từ xa ${access} không qua kết nối VPN.`,
    en: ({ access }) => `The remote access ${access} does not go through a VPN.`,
    remedy: {
      vi: ({ access }) => `Chỉ cho phép ${access} qua kết nối VPN.`,
      en: ({ access }) => `Allow ${access} through a VPN only.`,
    },
  },
};
