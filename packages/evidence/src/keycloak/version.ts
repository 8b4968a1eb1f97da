/** A version of Keycloak as its parts: `26.3.3` is 26, 3 and 3. */
export type KeycloakVersion = readonly [major: number, minor: number, patch: number];

/** The parts of a version; `undefined` for one without numbers, as a nightly build has. */
export function parseVersion(text: string | undefined): KeycloakVersion | undefined {
  const [, major, minor, patch] =
    /^(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?!\d)/.exec(text ?? "") ?? [];
  if (major === undefined || minor === undefined) return undefined;
  return [Number(major), Number(minor), Number(patch ?? 0)];
}

/** From 24 on to before 26 a permanent lock needs a wait, as a temporary one does (keycloak/keycloak#30969). */
export function permanentLockNeedsWait([major]: KeycloakVersion): boolean {
  return major === 24 || major === 25;
}

/** In 24 the count is forgotten under a permanent lock too (keycloak/keycloak#28821). */
export function forgetsUnderPermanentLock([major]: KeycloakVersion): boolean {
  return major === 24;
}

/** Before 24 a permanent lock comes at once: there are no temporary ones before it. */
export function knowsTemporaryLocksFirst([major]: KeycloakVersion): boolean {
  return major >= 24;
}

/** Before 26.2.11, and from 26.3.0 to before 26.4.2, a lock of 2^31 milliseconds or more never takes hold (#30939). */
export function overflowsOnLongLocks([major, minor, patch]: KeycloakVersion): boolean {
  if (major !== 26) return major < 26;
  if (minor === 2) return patch < 11;
  return minor === 4 ? patch < 2 : minor < 4;
}
