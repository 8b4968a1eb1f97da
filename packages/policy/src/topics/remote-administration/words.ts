import type { Messages } from "../messages.js";
import {
  type ApprovalBreaches,
  type ApprovalNotes,
  approvalMessages,
} from "../shared/approval-messages.js";

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
        ? "Hồ sơ nêu rõ không có truy cập từ bên ngoài vùng quản trị."
        : "Hồ sơ nêu rõ không có truy cập từ xa.",
    en: ({ from }) =>
      from === "outside"
        ? "The profile states that there is no access from outside the administration zone."
        : "The profile states that there is no remote access.",
  },
  "to-something-else": {
    vi: () => "Các truy cập từ xa đã khai đều đến đối tượng khác với đối tượng của quy định.",
    en: () => "Every remote access stated reaches something else than the norm speaks about.",
  },
  encrypted: {
    vi: ({ access }) => `Truy cập từ xa ${access} dùng kết nối có mã hóa.`,
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
    vi: ({ access }) => `Truy cập từ xa ${access} không dùng kết nối có mã hóa.`,
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
      en: ({ access }) => `Let ${access} authenticate those who use it.`,
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
