import type { LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { type AssetNotes, assetMessages } from "../shared/asset-messages.js";
import type { AssetLabellingParams } from "./asset-labelling.js";

export const name: LocalizedText = {
  vi: "đặt tên, dán nhãn thiết bị",
  en: "naming and labelling of equipment",
};

export const group: TopicGroup = "equipment";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<AssetLabellingParams> = {
  vi: () => "Mọi thiết bị đều có tên và nhãn.",
  en: () => "Every device has a name and a label.",
};

interface Named {
  readonly asset: string;
}

export interface AssetLabellingNotes extends AssetNotes {
  readonly named: Named;
  readonly labelled: Named;
}

export interface AssetLabellingBreaches {
  readonly "not-named": Named;
  readonly "not-labelled": Named;
}

export const messages: Messages<AssetLabellingNotes, AssetLabellingBreaches> = {
  ...assetMessages,
  named: {
    vi: ({ asset }) => `Thiết bị ${asset} đã được đặt tên.`,
    en: ({ asset }) => `The device ${asset} has a name.`,
  },
  labelled: {
    vi: ({ asset }) => `Thiết bị ${asset} đã được dán nhãn.`,
    en: ({ asset }) => `The device ${asset} has a label.`,
  },
  "not-named": {
    vi: ({ asset }) => `Thiết bị ${asset} chưa được đặt tên.`,
    en: ({ asset }) => `The device ${asset} has no name.`,
    remedy: {
      vi: ({ asset }) => `Đặt tên cho thiết bị ${asset} theo quy định.`,
      en: ({ asset }) => `Name the device ${asset} as the rules say.`,
    },
  },
  "not-labelled": {
    vi: ({ asset }) => `Thiết bị ${asset} chưa được dán nhãn.`,
    en: ({ asset }) => `The device ${asset} has no label.`,
    remedy: {
      vi: ({ asset }) => `Dán nhãn cho thiết bị ${asset} theo quy định.`,
      en: ({ asset }) => `Label the device ${asset} as the rules say.`,
    },
  },
};
