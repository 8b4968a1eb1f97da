import {
  assetKindNames,
  type InternetAccess,
  internetAccessNames,
  type LocalizedText,
  networkZoneNames,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { type AssetNotes, assetMessages } from "../shared/asset-messages.js";
import type { InternetExposureParams } from "./internet-exposure.js";

export const name: LocalizedText = {
  vi: "kết nối Internet của máy chủ",
  en: "servers' connection to the Internet",
};

export const group: TopicGroup = "network";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<InternetExposureParams> = {
  vi: ({ kinds, zones, access, sparesInternetServices }) =>
    `${namesOf(kinds, assetKindNames, "vi")}${zones === undefined ? "" : ` trong ${namesOf(zones, networkZoneNames, "vi")}`} ${internetAccessNames[access.atMost].limit.vi}${sparesInternetServices ? ", trừ hệ thống bắt buộc phải kết nối" : ""}.`,
  en: ({ kinds, zones, access, sparesInternetServices }) =>
    `${namesOf(kinds, assetKindNames, "en")}${zones === undefined ? "" : ` in ${namesOf(zones, networkZoneNames, "en")}`} ${internetAccessNames[access.atMost].limit.en}${sparesInternetServices ? ", except systems that must have it" : ""}.`,
};

/** What to do where a machine reaches further. */
const change: Readonly<Record<InternetAccess, Sentence<string>>> = {
  none: {
    vi: (asset) => `Ngắt kết nối Internet của ${asset}.`,
    en: (asset) => `Disconnect ${asset} from the Internet.`,
  },
  "updates-only": {
    vi: (asset) => `Chỉ mở kết nối Internet của ${asset} khi cập nhật, cập nhật xong thì ngắt.`,
    en: (asset) => `Open the Internet to ${asset} for updates only, and close it afterwards.`,
  },
  restricted: {
    vi: (asset) => `Giới hạn kết nối Internet của ${asset}.`,
    en: (asset) => `Restrict the Internet access of ${asset}.`,
  },
  open: {
    vi: (asset) => `Rà soát kết nối Internet của ${asset}.`,
    en: (asset) => `Review the Internet access of ${asset}.`,
  },
};

interface Named {
  readonly asset: string;
}

export interface InternetExposureNotes extends AssetNotes {
  readonly "within-limit": Named & { readonly access: InternetAccess };
  readonly "other-zone": Named;
  readonly "serves-internet": Named;
}

export interface InternetExposureBreaches {
  readonly "reaches-too-far": Named & {
    readonly access: InternetAccess;
    readonly limit: InternetAccess;
  };
}

export const messages: Messages<InternetExposureNotes, InternetExposureBreaches> = {
  ...assetMessages,
  "within-limit": {
    vi: ({ asset, access }) => `Thiết bị ${asset} ${internetAccessNames[access].vi}.`,
    en: ({ asset, access }) => `The device ${asset} has ${internetAccessNames[access].en}.`,
  },
  "other-zone": {
    vi: ({ asset }) => `Thiết bị ${asset} không thuộc vùng mạng mà quy định điều chỉnh.`,
    en: ({ asset }) => `The device ${asset} is not in a network zone covered by the norm.`,
  },
  "serves-internet": {
    vi: ({ asset }) => `Thiết bị ${asset} thuộc hệ thống bắt buộc phải giao tiếp với Internet.`,
    en: ({ asset }) => `The device ${asset} belongs to a system whose purpose is the Internet.`,
  },
  "reaches-too-far": {
    vi: ({ asset, access, limit }) =>
      `Thiết bị ${asset} ${internetAccessNames[access].vi}; theo quy định ${internetAccessNames[limit].limit.vi}.`,
    en: ({ asset, access, limit }) =>
      `The device ${asset} has ${internetAccessNames[access].en}; it ${internetAccessNames[limit].limit.en}.`,
    remedy: {
      vi: ({ asset, limit }) => change[limit].vi(asset),
      en: ({ asset, limit }) => change[limit].en(asset),
    },
  },
};
