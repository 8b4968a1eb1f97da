import { type ApplicationKind, applicationKindNames, type LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
  memberWords,
} from "../shared/member-messages.js";
import type { MinimumFunctionsParams } from "./minimum-functions.js";

export const name: LocalizedText = {
  vi: "chức năng tối thiểu của phần mềm",
  en: "minimum functions of software",
};

export const group: TopicGroup = "services";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<MinimumFunctionsParams> = {
  vi: ({ application, used }) =>
    `Có đủ${used ? " và sử dụng" : ""} các chức năng được liệt kê của ${applicationKindNames[application].vi}.`,
  en: ({ application, used }) =>
    `Every function listed is there${used ? " and used" : ""}: ${applicationKindNames[application].en}.`,
};

interface Functions {
  readonly application: ApplicationKind;
  readonly functions: readonly LocalizedText[];
}

export interface MinimumFunctionsNotes extends MemberNotes {
  readonly "no-such-application": { readonly application: ApplicationKind };
  readonly "functions-used": { readonly application: ApplicationKind };
}

export interface MinimumFunctionsBreaches extends MemberBreaches {
  readonly "functions-not-used": Functions;
}

export const messages: Messages<MinimumFunctionsNotes, MinimumFunctionsBreaches> = {
  ...memberMessages,
  "no-such-application": {
    vi: ({ application }) =>
      `Không có ${applicationKindNames[application].vi} nên không đánh giá chức năng.`,
    en: ({ application }) =>
      `Not judged: the list of applications does not contain ${applicationKindNames[application].en}.`,
  },
  "functions-used": {
    vi: ({ application }) =>
      `Các chức năng tối thiểu hiện có của ${applicationKindNames[application].vi} đều được sử dụng.`,
    en: ({ application }) =>
      `Every minimum function present is used (${applicationKindNames[application].en}).`,
  },
  "functions-not-used": {
    vi: ({ application, functions }) =>
      `Có trong ${applicationKindNames[application].vi} nhưng không được sử dụng: ${memberWords(functions, "vi")}.`,
    en: ({ application, functions }) =>
      `Present but not used (${applicationKindNames[application].en}): ${memberWords(functions, "en")}.`,
    remedy: {
      vi: ({ functions }) => `Đưa vào sử dụng: ${memberWords(functions, "vi")}.`,
      en: ({ functions }) => `Put into use: ${memberWords(functions, "en")}.`,
    },
  },
};
