import type { ApplicationKind } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { applicationNames } from "../shared/application-names.js";

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
