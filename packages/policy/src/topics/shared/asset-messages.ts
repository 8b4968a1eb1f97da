import { type AssetKind, assetKindNames } from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { Messages } from "../messages.js";

export interface AssetNotes {
  readonly "no-such-asset": { readonly kinds: readonly AssetKind[] };
}

/** Sentences of every topic about assets. */
export const assetMessages: Messages<AssetNotes, object> = {
  "no-such-asset": {
    vi: ({ kinds }) =>
      `Danh sách thiết bị không có loại thuộc phạm vi áp dụng (${namesOf(kinds, assetKindNames, "vi")}).`,
    en: ({ kinds }) =>
      `The list of assets contains no kind covered by the norm (${namesOf(kinds, assetKindNames, "en")}).`,
  },
};
