import { authenticationTopics } from "../product-topics.js";
import type { Source } from "../source.js";
import { readTexts } from "../text/read-texts.js";

/** Sections that security templates have ([MS-GPSB] 2.2); drivers have files of this form with others. */
const sectionsOfTemplates =
  /^[^\S\r\n]*\[(?:unicode|system access|kerberos policy|event audit|registry values|registry keys|privilege rights|service general setting|file security|group membership)\]/im;

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
  recognises: ({ text }) => sectionsOfTemplates.test(text),
  read: async (files) => {
    const { readWindowsPolicy } = await import("./read-windows-policy.js");
    return readTexts(files, (text, name) => [readWindowsPolicy(text, name)]);
  },
};
