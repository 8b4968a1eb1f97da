/** A realm as Keycloak 26 exports it, without the parts that no rule asks about. */
export const sample: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "cong-dich-vu-realm.json",
    text: `{
  "id": "5b0c1d0e-7c55-4f8e-9a52-3a1f6f0d9c11",
  "realm": "cong-dich-vu",
  "enabled": true,
  "bruteForceProtected": true,
  "permanentLockout": false,
  "maxTemporaryLockouts": 0,
  "maxFailureWaitSeconds": 1800,
  "waitIncrementSeconds": 1800,
  "maxDeltaTimeSeconds": 43200,
  "failureFactor": 5,
  "passwordPolicy": "length(8) and upperCase(1) and forceExpiredPasswordChange(90)",
  "roles": { "realm": [{ "name": "quan-tri", "composite": false }] },
  "keycloakVersion": "26.0.7"
}
`,
  },
];
