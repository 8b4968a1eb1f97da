import type { Names } from "../text.js";

/** Every feature of an online public service. */
export const onlineServiceFeatures = [
  "procedure-published",
  "forms-downloadable",
  "forms-submitted-online",
  "processed-online",
  "fee-payable-online",
] as const;

/** What an online public service offers its users. */
export type OnlineServiceFeature = (typeof onlineServiceFeatures)[number];

/** The features in words. */
export const onlineServiceFeatureNames: Names<OnlineServiceFeature> = {
  "procedure-published": {
    vi: "công bố đầy đủ thông tin về thủ tục",
    en: "full information on the procedure",
  },
  "forms-downloadable": { vi: "tải mẫu văn bản về để khai", en: "forms to download" },
  "forms-submitted-online": { vi: "gửi hồ sơ qua mạng", en: "sending the file online" },
  "processed-online": { vi: "xử lý hồ sơ qua mạng", en: "processing the file online" },
  "fee-payable-online": { vi: "thanh toán lệ phí qua mạng", en: "paying the fee online" },
};

/** Every channel of results. */
export const resultChannels = ["in-person", "online", "post"] as const;

/** How a result reaches its applicant. */
export type ResultChannel = (typeof resultChannels)[number];

/** The channels in words, as they follow "the result is returned" ("trả kết quả"). */
export const resultChannelNames: Names<ResultChannel> = {
  "in-person": { vi: "trực tiếp", en: "in person" },
  online: { vi: "qua mạng", en: "online" },
  post: { vi: "qua đường bưu điện", en: "by post" },
};
