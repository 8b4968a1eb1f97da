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
    `Camera quay liên tục; hình ảnh lưu ít nhất ${formatPeriod(params.retention.atLeast, "vi")}.`,
  en: (params) =>
    `Cameras record without a break; footage is kept at least ${formatPeriod(params.retention.atLeast, "en")}.`,
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
    vi: () => "Camera quay liên tục.",
    en: () => "The camera records without a break.",
  },
  "no-camera": {
    vi: () => "Hồ sơ nêu rõ không có camera nào.",
    en: () => "The profile states that there is no camera.",
    remedy: {
      vi: () => "Lắp camera giám sát toàn bộ trung tâm, quay liên tục.",
      en: () => "Install cameras that watch the whole centre without a break.",
    },
  },
  "records-with-breaks": {
    vi: ({ camera }) => `Camera ${camera} không quay liên tục.`,
    en: ({ camera }) => `The camera ${camera} does not record without a break.`,
    remedy: {
      vi: ({ camera }) => `Đặt camera ${camera} quay liên tục suốt ngày đêm.`,
      en: ({ camera }) => `Let the camera ${camera} record day and night.`,
    },
  },
};
