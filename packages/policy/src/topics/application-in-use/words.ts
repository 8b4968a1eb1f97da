import type { ApplicationKind, LocalizedText } from "@ttthdl/core";
import { applicationKinds } from "../../requirements/names.js";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { applicationNames } from "../shared/application-names.js";
import type { ApplicationInUseParams } from "./application-in-use.js";

export const name: LocalizedText = { vi: "sử dụng ứng dụng", en: "applications in use" };

export const group: TopicGroup = "services";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ApplicationInUseParams> = {
  vi: (params) => `Đang sử dụng ${applicationKinds[params.application].vi}.`,
  en: (params) => `In use: ${applicationKinds[params.application].en}.`,
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
    vi: ({ application }) => `Đang sử dụng ${applicationNames[application].vi}.`,
    en: ({ application }) => `In use: ${applicationNames[application].en}.`,
  },
  "no-public-services": {
    vi: () => "Hồ sơ nêu rõ cơ quan không cung cấp dịch vụ hành chính công.",
    en: () =>
      "The profile states that the agency provides no administrative services to the public.",
  },
  "not-in-use": {
    vi: ({ application }) => `Không sử dụng ${applicationNames[application].vi}.`,
    en: ({ application }) => `Not in use: ${applicationNames[application].en}.`,
    remedy: {
      vi: ({ application }) => `Đưa ${applicationNames[application].vi} vào sử dụng.`,
      en: ({ application }) => `Bring ${applicationNames[application].en} into use.`,
    },
  },
};
