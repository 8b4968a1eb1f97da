import { authenticationTopics } from "../product-topics.js";
import type { Source } from "../source.js";
import { readTexts } from "../text/read-texts.js";

const realmKeys: readonly string[] = ["realm", "users", "federatedUsers"];

/** An export of one realm, of several, or the operator's custom resource; each realm is a subject. */
export const keycloak: Source = {
  kind: "keycloak",
  title: {
    vi: "tệp xuất realm Keycloak (JSON), tài nguyên KeycloakRealmImport (YAML)",
    en: "Keycloak realm export (JSON), KeycloakRealmImport resource (YAML)",
  },
  fileNames: ["*realm*.json", "*realm*.yaml"],
  ownOption: true,
  topics: authenticationTopics,
  needs: [],
  severalFiles: false,
  recognises: ({ keys, text }) =>
    // A file of users names its realm too, and has no settings.
    (keys.has("realm") && [...keys].some((key) => !realmKeys.includes(key))) ||
    (keys.has("kind") && keys.has("spec") && /\bKeycloakRealm(?:Import)?\b/.test(text)),
  read: async (files, { version }) => {
    const { readKeycloakRealm } = await import("./read-keycloak-realm.js");
    return readTexts(files, (text, name) => readKeycloakRealm(text, name, version));
  },
};
