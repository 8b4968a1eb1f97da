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
      `Danh sách tài sản không có loại thuộc phạm vi quy định (${namesOf(kinds, assetKindNames, "vi")}).`,
    en: ({ kinds }) =>
      `The list of assets has none of a kind that the norm binds (${namesOf(kinds, assetKindNames, "en")}).`,
  },
};
