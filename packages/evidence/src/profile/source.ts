import type { Source } from "../source.js";
import { readTexts } from "../text/read-texts.js";

/** What a person has written down about a system, in the project's own form; it answers for every topic. */
export const profile: Source = {
  kind: "profile",
  title: { vi: "tệp khai báo hệ thống (YAML hoặc JSON)", en: "system profile (YAML or JSON)" },
  fileNames: ["*.yaml", "*.yml", "*.json"],
  needs: [],
  severalFiles: false,
  recognises: async ({ keys }) => {
    if (keys.size === 0) return false;
    const { profileKeys } = await import("./profile-keys.js");
    // One misspelt key must not hide a profile, one shared key not make a product's export into one.
    return profileKeys.filter((key) => keys.has(key)).length > keys.size / 2;
  },
  read: async (files) => {
    const { readProfile } = await import("./read-profile.js");
    return readTexts(files, (text, name) => [readProfile(text, name)]);
  },
};
