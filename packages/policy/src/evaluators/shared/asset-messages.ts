import type { AssetKind, Lang, LocalizedText } from "@ttthdl/core";
import type { Messages } from "../messages.js";

const kindNames: Readonly<Record<AssetKind, LocalizedText>> = {
  server: { vi: "máy chủ", en: "servers" },
  workstation: { vi: "máy trạm", en: "workstations" },
  "mobile-device": { vi: "thiết bị di động", en: "mobile devices" },
  "network-device": { vi: "thiết bị mạng", en: "network devices" },
  "security-device": { vi: "thiết bị bảo mật", en: "security devices" },
  storage: { vi: "thiết bị lưu trữ", en: "storage" },
  application: { vi: "ứng dụng", en: "applications" },
  other: { vi: "thiết bị khác", en: "other devices" },
};

export interface AssetNotes {
  readonly "no-such-asset": { readonly kinds: readonly AssetKind[] };
}

function kindWords(kinds: readonly AssetKind[], lang: Lang): string {
  return kinds.map((kind) => kindNames[kind][lang]).join(", ");
}

/** Sentences of every topic about assets. */
export const assetMessages: Messages<AssetNotes, object> = {
  "no-such-asset": {
    vi: ({ kinds }) =>
      `Danh sách tài sản không có loại thuộc phạm vi quy định (${kindWords(kinds, "vi")}).`,
    en: ({ kinds }) =>
      `The list of assets has none of a kind that the norm binds (${kindWords(kinds, "en")}).`,
  },
};
