import type { LocalizedText } from "@ttthdl/core";
import type { Messages } from "../messages.js";

export interface AttestationNotes {
  readonly "evidence-wanted": { readonly evidence: readonly LocalizedText[] };
}

export const messages: Messages<AttestationNotes, object> = {
  "evidence-wanted": {
    vi: ({ evidence }) =>
      `Cần người kiểm tra trực tiếp; minh chứng: ${evidence.map((text) => text.vi).join("; ")}.`,
    en: ({ evidence }) =>
      `A person must look at the evidence: ${evidence.map((text) => text.en).join("; ")}.`,
  },
};
