import { type ApplicationKind, applicationKindNames, type LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { ApplicationInUseParams } from "./application-in-use.js";

export const name: LocalizedText = { vi: "sử dụng ứng dụng", en: "applications in use" };

export const group: TopicGroup = "services";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ApplicationInUseParams> = {
  vi: (params) => `Đang sử dụng ${applicationKindNames[params.application].vi}.`,
  en: (params) => `In use: ${applicationKindNames[params.application].en}.`,
};

interface Named {
  readonly application: ApplicationKind;
}

export interface ApplicationInUseNotes {
  readonly "in-use": Named;
  readonly "no-public-services": object;
}

export interface ApplicationInUseBreaches {
  readonly "not-in-use": Named;
}

export const messages: Messages<ApplicationInUseNotes, ApplicationInUseBreaches> = {
  "in-use": {
    vi: ({ application }) => `Đang sử dụng ${applicationKindNames[application].vi}.`,
    en: ({ application }) => `In use: ${applicationKindNames[application].en}.`,
  },
  "no-public-services": {
    vi: () => "Tệp khai báo nêu rõ cơ quan không cung cấp dịch vụ hành chính công.",
    en: () =>
      "The profile states that the agency provides no administrative services to the public.",
  },
  "not-in-use": {
    vi: ({ application }) => `Không sử dụng ${applicationKindNames[application].vi}.`,
    en: ({ application }) => `Not in use: ${applicationKindNames[application].en}.`,
    remedy: {
      vi: ({ application }) => `Đưa ${applicationKindNames[application].vi} vào sử dụng.`,
      en: ({ application }) => `Bring ${applicationKindNames[application].en} into use.`,
    },
  },
};
