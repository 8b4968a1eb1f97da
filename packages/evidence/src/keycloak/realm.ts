import { nameSchema } from "@ttthdl/core/schemas/internal";
import { inFile } from "../input-error.js";
import { type OtherStore, otherStore } from "./other-stores.js";
import { type FoundSettings, isObject, realmSettings } from "./realm-settings.js";
import { type KeycloakVersion, parseVersion } from "./version.js";

/** A realm: what it states of the settings that the regulations ask about, and where it is in the file. */
export interface Realm extends FoundSettings {
  readonly name: string;
  readonly place: readonly (string | number)[];
  /**
   * The file holds the realm's settings: it names the version that wrote it, or has a setting of the brute-force
   * protection. Only then has a setting that it leaves out Keycloak's own value, the same in all versions; a file of
   * users, or a partial import, says nothing by leaving it out.
   */
  readonly whole: boolean;
  readonly version?: KeycloakVersion;
  readonly otherStore?: OtherStore;
}

const bruteForceKeys = [
  "bruteForceProtected",
  "permanentLockout",
  "maxTemporaryLockouts",
  "failureFactor",
  "waitIncrementSeconds",
  "maxFailureWaitSeconds",
  "maxDeltaTimeSeconds",
] as const;

/** What the operator of Kubernetes imports a realm with, now and before Keycloak 17. */
const customResources: readonly unknown[] = ["KeycloakRealmImport", "KeycloakRealm"];

/**
 * Takes the realms out of an export: one realm, a list of several, or the operator's custom resource.
 *
 * @param stated - The version of Keycloak where the file itself names none.
 * @throws InputError when the data is no realm export, or a setting cannot be read.
 */
export function parseRealms(data: unknown, file: string, stated?: string): readonly Realm[] {
  const places = Array.isArray(data)
    ? data.map((value: unknown, index) => ({ value, place: [index] as const }))
    : [{ value: data, place: [] as const }];
  if (places.length === 0) throw notARealm(file, "realm");
  const realms = places.map(({ value, place }) => {
    const inside = realmOfResource(value);
    return inside === undefined
      ? parseRealm(value, place, file, stated)
      : parseRealm(inside, [...place, "spec", "realm"], file, stated);
  });
  refuseRepeatedNames(realms, file);
  return realms;
}

function realmOfResource(value: unknown): unknown {
  if (!isObject(value) || !customResources.includes(value["kind"])) return undefined;
  return isObject(value["spec"]) ? (value["spec"]["realm"] ?? {}) : {};
}

function parseRealm(
  value: unknown,
  place: Realm["place"],
  file: string,
  stated: string | undefined,
): Realm {
  const path = place.map((part) => (typeof part === "number" ? `[${part}].` : `${part}.`)).join("");
  if (!isObject(value)) throw notARealm(file, `${path}realm`);
  const name = nameSchema.safeParse(value["realm"]);
  if (!name.success) throw notARealm(file, `${path}realm`);
  const found = realmSettings(value, file, path);
  const written = found.settings.keycloakVersion ?? stated;
  const version = parseVersion(written);
  const store = otherStore(value);
  return {
    ...found,
    name: name.data,
    place,
    whole: written !== undefined || bruteForceKeys.some((key) => found.settings[key] !== undefined),
    ...(version && { version }),
    ...(store && { otherStore: store }),
  };
}

/** A finding names the realm that it is about. */
function refuseRepeatedNames(realms: readonly Realm[], file: string): void {
  const names = realms.map(({ name }) => name);
  const index = names.findIndex((name, place) => names.indexOf(name) < place);
  if (index < 0) return;
  throw inFile(file, "tên realm bị lặp", "a realm's name twice", { path: `[${index}].realm` });
}

function notARealm(file: string, path: string): Error {
  return inFile(
    file,
    "không phải tên của một realm Keycloak; tệp không phải tệp xuất realm",
    "not the name of a Keycloak realm; the file is no realm export",
    { path },
  );
}
