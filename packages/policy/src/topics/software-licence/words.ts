import type { Messages } from "../messages.js";

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
