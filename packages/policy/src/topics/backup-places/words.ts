import type { LocalizedText } from "@ttthdl/core";
import { namesOf, plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { BackupPlacesParams } from "./backup-places.js";

export const name: LocalizedText = { vi: "nơi lưu bản sao", en: "places of backups" };

export const group: TopicGroup = "backups";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<BackupPlacesParams> = {
  vi: ({ places, separateBy }) =>
    `Dữ liệu được lưu tại ít nhất ${places.atLeast} ${namesOf(separateBy, placeNames, "vi", " hoặc ")} tách biệt, kể cả bản đang sử dụng.`,
  en: ({ places, separateBy }) =>
    `The data is kept in at least ${plural(places.atLeast, "place")} separate by ${namesOf(separateBy, placeNames, "en", " or ")}, the live copy included.`,
};

type Separation = "site" | "device";

/** What makes two places separate, in words. */
const placeNames: Readonly<Record<Separation, LocalizedText>> = {
  site: { vi: "địa điểm", en: "site" },
  device: { vi: "thiết bị", en: "device" },
};

interface Places {
  readonly dataset: string;
  readonly places: number;
  readonly required: number;
  readonly separateBy: readonly Separation[];
}

export interface BackupPlacesNotes {
  readonly "enough-places": Places & { readonly by: Separation };
  readonly "places-not-named": { readonly dataset: string };
}

export interface BackupPlacesBreaches {
  readonly "too-few-places": Places;
}

const vi = (by: readonly Separation[]): string =>
  by.map((each) => placeNames[each].vi).join(" hoặc ");
const en = (count: number, by: readonly Separation[]): string =>
  by.map((each) => plural(count, placeNames[each].en)).join(" or ");

export const messages: Messages<BackupPlacesNotes, BackupPlacesBreaches> = {
  "enough-places": {
    vi: ({ dataset, places, required, by }) =>
      `Dữ liệu ${dataset} được lưu tại ${places} ${placeNames[by].vi} tách biệt; tối thiểu là ${required}.`,
    en: ({ dataset, places, required, by }) =>
      `The data ${dataset} is kept on ${plural(places, `separate ${placeNames[by].en}`)}; at least ${required} are required.`,
  },
  "places-not-named": {
    vi: ({ dataset }) => `Chưa khai nơi lưu từng bản của dữ liệu ${dataset}.`,
    en: ({ dataset }) => `The place of each copy of ${dataset} is not stated.`,
  },
  "too-few-places": {
    vi: ({ dataset, places, required, separateBy }) =>
      `Dữ liệu ${dataset} chỉ được lưu tại ${places} ${vi(separateBy)}; phải có ít nhất ${required} ${vi(separateBy)} tách biệt, kể cả bản đang sử dụng.`,
    en: ({ dataset, places, required, separateBy }) =>
      `The data ${dataset} is kept on only ${en(places, separateBy)}; at least ${en(required, separateBy)} are required, the live copy included.`,
    remedy: {
      vi: ({ dataset, separateBy }) => `Đặt thêm bản sao của ${dataset} ở ${vi(separateBy)} khác.`,
      en: ({ dataset, separateBy }) =>
        `Keep a further copy of ${dataset} on another ${separateBy.map((by) => placeNames[by].en).join(" or ")}.`,
    },
  },
};
