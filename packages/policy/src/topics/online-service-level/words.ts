import {
  type Lang,
  type LocalizedText,
  type OnlineServiceFeature,
  onlineServiceFeatureNames,
  type ResultChannel,
  resultChannelNames,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { OnlineServiceLevelParams } from "./online-service-level.js";

export const name: LocalizedText = {
  vi: "mức độ dịch vụ công trực tuyến",
  en: "levels of online public services",
};

export const group: TopicGroup = "services";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<OnlineServiceLevelParams> = {
  vi: ({ level, features }) =>
    `Dịch vụ công bố mức độ ${level} có: ${namesOf(features, onlineServiceFeatureNames, "vi")}, cùng yêu cầu của các mức độ thấp hơn.`,
  en: ({ level, features }) =>
    `Services that claim level ${level} offer: ${namesOf(features, onlineServiceFeatureNames, "en")}, and what the levels below ask for.`,
};

interface Level {
  readonly service: string;
  readonly level: number;
}

export interface OnlineServiceLevelNotes {
  readonly "no-online-services": object;
  readonly "claims-less": Level & { readonly claimed: number };
  readonly "level-reached": Level;
  readonly "no-fee-two-readings": Level & { readonly channels: readonly ResultChannel[] };
}

export interface OnlineServiceLevelBreaches {
  readonly "features-lacking": Level & { readonly lacking: readonly OnlineServiceFeature[] };
}

function featureWords(features: readonly OnlineServiceFeature[], lang: Lang): string {
  return namesOf(features, onlineServiceFeatureNames, lang);
}

const OR: LocalizedText = { vi: " hoặc ", en: " or " };

/** "online or by post". */
function channelWords(channels: readonly ResultChannel[], lang: Lang): string {
  return namesOf(channels, resultChannelNames, lang, OR[lang]);
}

export const messages: Messages<OnlineServiceLevelNotes, OnlineServiceLevelBreaches> = {
  "no-online-services": {
    vi: () => "Tệp khai báo nêu rõ không có dịch vụ công trực tuyến nào.",
    en: () => "The profile states that there is no online public service.",
  },
  "claims-less": {
    vi: ({ service, level, claimed }) =>
      `Dịch vụ ${service} chỉ công bố mức độ ${claimed}; yêu cầu này áp dụng từ mức độ ${level} trở lên.`,
    en: ({ service, level, claimed }) =>
      `The service ${service} claims level ${claimed} only; this is required from level ${level} on.`,
  },
  "level-reached": {
    vi: ({ service, level }) => `Dịch vụ ${service} đáp ứng yêu cầu của mức độ ${level}.`,
    en: ({ service, level }) => `The service ${service} meets the requirements of level ${level}.`,
  },
  "no-fee-two-readings": {
    vi: ({ service, level, channels }) =>
      `Dịch vụ ${service} không thu phí và không trả kết quả ${channelWords(channels, "vi")}; văn bản không nêu rõ trường hợp này. Hiểu là không phải thanh toán thì đạt mức độ ${level}; hiểu là phải nhận được kết quả từ xa thì chỉ đạt mức độ ${level - 1}. Cần người có thẩm quyền xác định mức độ.`,
    en: ({ service, level, channels }) =>
      `The service ${service} has no fee, and its result is not available ${channelWords(channels, "en")}; the text does not cover this. Read as nothing to pay, it reaches level ${level}; read as requiring a remote result, it is level ${level - 1}. The competent person must decide the level.`,
  },
  "features-lacking": {
    vi: ({ service, level, lacking }) =>
      `Dịch vụ ${service} chưa đạt mức độ ${level}; còn thiếu: ${featureWords(lacking, "vi")}.`,
    en: ({ service, level, lacking }) =>
      `The service ${service} falls short of level ${level}; it lacks: ${featureWords(lacking, "en")}.`,
    remedy: {
      vi: ({ lacking }) =>
        `Bổ sung ${featureWords(lacking, "vi")}, hoặc công bố lại mức độ của dịch vụ.`,
      en: ({ lacking }) => `Add ${featureWords(lacking, "en")}, or correct the level claimed.`,
    },
  },
};
