import { inFile } from "../input-error.js";

/** The settings of a realm that the regulations ask about, and what each is in an export. */
const kinds = {
  keycloakVersion: "text",
  passwordPolicy: "text",
  bruteForceProtected: "flag",
  permanentLockout: "flag",
  maxTemporaryLockouts: "count",
  failureFactor: "count",
  waitIncrementSeconds: "count",
  maxFailureWaitSeconds: "count",
  maxDeltaTimeSeconds: "count",
} as const;

type Kinds = typeof kinds;
type Key = keyof Kinds;
interface ValueOf {
  readonly text: string;
  readonly flag: boolean;
  readonly count: number;
}

/** The values that a realm states; what is `null` in a file is not stated. */
type RealmSettings = { readonly [K in Key]?: ValueOf[Kinds[K]] };

/** Settings and the keys under which they stand: `attributes.failureFactor` in exports of old versions. */
export interface FoundSettings {
  readonly settings: RealmSettings;
  readonly keyOf: (key: Key) => string;
}

type Raw = Readonly<Record<string, unknown>>;

/** What one kind of setting must be, in words. */
const expected: Readonly<Record<Kinds[Key], readonly [vi: string, en: string]>> = {
  text: ["phải là chuỗi ký tự", "must be a text"],
  flag: ["phải là true hoặc false", "must be true or false"],
  count: ["phải là số nguyên từ 0 trở lên", "must be a whole number from 0"],
};

/**
 * Reads the settings of one realm, under the realm or under its `attributes`.
 *
 * @param path - Where the realm is in the file, for errors: `[1].`, `spec.realm.`.
 * @throws InputError naming the key and why it cannot be read: a placeholder, a value of another kind, two values.
 */
export function realmSettings(realm: Raw, file: string, path: string): FoundSettings {
  const attributes = isObject(realm["attributes"]) ? realm["attributes"] : {};
  const settings: Record<string, unknown> = {};
  const inAttributes = new Set<string>();
  for (const key of Object.keys(kinds) as readonly Key[]) {
    const own = readValue(key, realm[key], file, `${path}${key}`);
    const inside = `${path}attributes.${key}`;
    const other = readValue(key, fromText(attributes[key], kinds[key]), file, inside);
    if (own !== undefined && other !== undefined && own !== other) {
      throw refused(
        file,
        inside,
        `khác với giá trị của ${key}; không rõ giá trị nào có hiệu lực`,
        `differs from ${key}; which of the two is in force is not known`,
      );
    }
    if (own === undefined && other !== undefined) inAttributes.add(key);
    const value = own ?? other;
    if (value !== undefined) settings[key] = value;
  }
  return {
    settings,
    keyOf: (key) => (inAttributes.has(key) ? `attributes.${key}` : key),
  };
}

function readValue(key: Key, value: unknown, file: string, path: string): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" && PLACEHOLDER.test(value)) {
    throw refused(
      file,
      path,
      "là biến thay thế, chỉ có giá trị khi nhập vào Keycloak; hãy xuất realm từ Keycloak hoặc ghi giá trị thật",
      "is a placeholder that gets its value only on import; export the realm from Keycloak or write the value",
    );
  }
  if (isOfKind(value, kinds[key])) return value;
  throw refused(file, path, ...expected[kinds[key]]);
}

/** `${KEY}` as Keycloak replaces it, `$(env:KEY)` as keycloak-config-cli does. */
const PLACEHOLDER = /\$\{[\w.:-]+\}|\$\(\w+:[^)]*\)/;

function isOfKind(value: unknown, kind: Kinds[Key]): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind === "flag") return typeof value === "boolean";
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Attributes are texts: `"5"`, `"true"`. */
function fromText(value: unknown, kind: Kinds[Key]): unknown {
  if (typeof value !== "string" || kind === "text") return value;
  if (kind === "flag" && /^(?:true|false)$/.test(value)) return value === "true";
  return kind === "count" && /^\d{1,10}$/.test(value) ? Number(value) : value;
}

function refused(file: string, path: string, vi: string, en: string): Error {
  return inFile(file, vi, en, { path });
}

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
