import { authenticationTopics } from "../product-topics.js";
import type { Source } from "../source.js";
import { readTexts } from "../text/read-texts.js";

/** An export of one realm, or of several; each is a subject. */
export const keycloak: Source = {
  kind: "keycloak",
  title: { vi: "tệp xuất realm Keycloak (JSON)", en: "Keycloak realm export (JSON)" },
  fileNames: ["*realm*.json"],
  ownOption: true,
  topics: authenticationTopics,
  needs: [],
  severalFiles: false,
  recognises: ({ keys }) =>
    // A file of users names its realm too, and has no settings.
    keys.has("realm") &&
    [...keys].some((key) => !["realm", "users", "federatedUsers"].includes(key)),
  read: async (files) => {
    const { readKeycloakRealm } = await import("./read-keycloak-realm.js");
    return readTexts(files, readKeycloakRealm);
  },
};
