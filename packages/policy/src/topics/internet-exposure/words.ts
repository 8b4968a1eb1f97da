import type { InternetAccess, LocalizedText } from "@ttthdl/core";
import { assetKinds, internetAccesses, namesOf, networkZones } from "../../requirements/names.js";
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
    `${namesOf(kinds, assetKinds, "vi")}${zones === undefined ? "" : ` trong ${namesOf(zones, networkZones, "vi")}`}: ${internetAccesses[access.atMost].vi}${sparesInternetServices ? ", trừ hệ thống bắt buộc phải nối" : ""}.`,
  en: ({ kinds, zones, access, sparesInternetServices }) =>
    `${namesOf(kinds, assetKinds, "en")}${zones === undefined ? "" : ` in ${namesOf(zones, networkZones, "en")}`}: ${internetAccesses[access.atMost].en}${sparesInternetServices ? ", systems that must have it excepted" : ""}.`,
};

/** What a machine does: "Thiết bị A …", "The device A …". */
const does: Readonly<Record<InternetAccess, LocalizedText>> = {
  none: { vi: "không kết nối Internet", en: "has no Internet access" },
  "updates-only": {
    vi: "chỉ kết nối Internet để cập nhật",
    en: "reaches the Internet for updates only",
  },
  restricted: { vi: "kết nối Internet có giới hạn", en: "has restricted Internet access" },
  open: { vi: "kết nối Internet không giới hạn", en: "has unrestricted Internet access" },
};

/** What it may do at most. */
const may: Readonly<Record<InternetAccess, LocalizedText>> = {
  none: { vi: "không được kết nối Internet", en: "must have none" },
  "updates-only": {
    vi: "chỉ được kết nối Internet để cập nhật",
    en: "may reach the Internet for updates only",
  },
  restricted: {
    vi: "chỉ được kết nối Internet có giới hạn",
    en: "may have restricted access only",
  },
  open: { vi: "được kết nối Internet", en: "may have access" },
};

/** What to do where a machine reaches further. */
const change: Readonly<Record<InternetAccess, Sentence<string>>> = {
  none: {
    vi: (asset) => `Ngắt kết nối Internet của ${asset}.`,
    en: (asset) => `Cut ${asset} off from the Internet.`,
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
    vi: ({ asset, access }) => `Thiết bị ${asset} ${does[access].vi}.`,
    en: ({ asset, access }) => `The device ${asset} ${does[access].en}.`,
  },
  "other-zone": {
    vi: ({ asset }) => `Thiết bị ${asset} không thuộc vùng mạng mà quy định điều chỉnh.`,
    en: ({ asset }) => `The device ${asset} is not in a network zone that the norm binds.`,
  },
  "serves-internet": {
    vi: ({ asset }) => `Thiết bị ${asset} thuộc hệ thống bắt buộc phải giao tiếp với Internet.`,
    en: ({ asset }) => `The device ${asset} belongs to a system whose purpose is the Internet.`,
  },
  "reaches-too-far": {
    vi: ({ asset, access, limit }) =>
      `Thiết bị ${asset} ${does[access].vi}; theo quy định ${may[limit].vi}.`,
    en: ({ asset, access, limit }) =>
      `The device ${asset} ${does[access].en}; it ${may[limit].en}.`,
    remedy: {
      vi: ({ asset, limit }) => change[limit].vi(asset),
      en: ({ asset, limit }) => change[limit].en(asset),
    },
  },
};
