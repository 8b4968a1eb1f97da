import { authenticationTopics } from "../product-topics.js";
import type { Source } from "../source.js";
import { readTexts } from "../text/read-texts.js";

/** A security template: `secedit /export` or a domain's `GptTmpl.inf`. */
export const windowsPolicy: Source = {
  kind: "windows-policy",
  title: {
    vi: "chính sách Windows: secedit /export hoặc GptTmpl.inf",
    en: "Windows policy: secedit /export or GptTmpl.inf",
  },
  fileNames: ["*.inf"],
  ownOption: true,
  topics: authenticationTopics,
  needs: [],
  severalFiles: false,
  // Drivers have files of this form too, without these sections.
  recognises: ({ text }) =>
    /^[^\S\r\n]*\[(?:system access|event audit|registry values|privilege rights|kerberos policy)\]/im.test(
      text,
    ),
  read: async (files) => {
    const { readWindowsPolicy } = await import("./read-windows-policy.js");
    return readTexts(files, (text, name) => [readWindowsPolicy(text, name)]);
  },
};
