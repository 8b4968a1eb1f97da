export type { Io } from "./io.js";
export { main } from "./main.js";
export { readKeycloakRealm } from "./readers/keycloak/read-keycloak-realm.js";
export { readProfile } from "./readers/read-profile.js";
export { readWindowsPolicy } from "./readers/windows-policy/read-windows-policy.js";
export { run } from "./run.js";
