import type { LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { SoftwareLicenceParams } from "./software-licence.js";

export const name: LocalizedText = { vi: "bản quyền phần mềm", en: "licences of software" };

export const group: TopicGroup = "software";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<SoftwareLicenceParams> = {
  vi: () => "Mọi phần mềm đang sử dụng đều có bản quyền hợp pháp.",
  en: () => "All software in use is lawfully licensed.",
};

interface Named {
  readonly software: string;
}

export interface SoftwareLicenceNotes {
  readonly licensed: Named;
}

export interface SoftwareLicenceBreaches {
  readonly "not-licensed": Named;
}

export const messages: Messages<SoftwareLicenceNotes, SoftwareLicenceBreaches> = {
  licensed: {
    vi: ({ software }) => `Phần mềm ${software} có bản quyền sử dụng.`,
    en: ({ software }) => `The software ${software} is licensed.`,
  },
  "not-licensed": {
    vi: ({ software }) => `Phần mềm ${software} không có bản quyền sử dụng.`,
    en: ({ software }) => `The software ${software} is not licensed.`,
    remedy: {
      vi: ({ software }) => `Mua bản quyền phần mềm ${software} hoặc gỡ bỏ phần mềm này.`,
      en: ({ software }) => `Buy a licence for ${software} or remove it.`,
    },
  },
};
