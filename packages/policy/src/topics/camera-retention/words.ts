import { formatPeriod, type LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type RetentionBreaches,
  type RetentionNotes,
  retentionMessages,
} from "../shared/retention-messages.js";
import type { CameraRetentionParams } from "./camera-retention.js";

export const name: LocalizedText = {
  vi: "thời hạn lưu hình ảnh camera",
  en: "how long camera footage is kept",
};

export const group: TopicGroup = "records";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<CameraRetentionParams> = {
  vi: (params) =>
    `Camera ghi hình liên tục; hình ảnh được lưu tối thiểu ${formatPeriod(params.retention.atLeast, "vi")}.`,
  en: (params) =>
    `Cameras record continuously; footage is kept at least ${formatPeriod(params.retention.atLeast, "en")}.`,
};

export interface CameraRetentionNotes extends RetentionNotes {
  readonly "records-without-a-break": object;
}

export interface CameraRetentionBreaches extends RetentionBreaches {
  readonly "no-camera": object;
  readonly "records-with-breaks": { readonly camera: string };
}

export const messages: Messages<CameraRetentionNotes, CameraRetentionBreaches> = {
  ...retentionMessages,
  "records-without-a-break": {
    vi: () => "Camera ghi hình liên tục.",
    en: () => "The camera records continuously.",
  },
  "no-camera": {
    vi: () => "Tệp khai báo nêu rõ không có camera nào.",
    en: () => "The profile states that there is no camera.",
    remedy: {
      vi: () => "Lắp đặt camera giám sát toàn bộ trung tâm dữ liệu, ghi hình liên tục.",
      en: () => "Install cameras that cover the whole data centre and record continuously.",
    },
  },
  "records-with-breaks": {
    vi: ({ camera }) => `Camera ${camera} không ghi hình liên tục.`,
    en: ({ camera }) => `The camera ${camera} does not record continuously.`,
    remedy: {
      vi: ({ camera }) => `Thiết lập camera ${camera} ghi hình liên tục 24 giờ/ngày, 7 ngày/tuần.`,
      en: ({ camera }) => `Set the camera ${camera} to record 24 hours a day, 7 days a week.`,
    },
  },
};
