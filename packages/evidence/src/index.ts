export { InputError, inFile } from "./input-error.js";
export { readKeycloakRealm } from "./keycloak/read-keycloak-realm.js";
export { readProfile } from "./profile/read-profile.js";
export { refuseProblems } from "./refuse-problems.js";
export { decodeText } from "./text/decode-text.js";
export { parseData } from "./text/parse-data.js";
export { readWindowsPolicy } from "./windows-policy/read-windows-policy.js";
