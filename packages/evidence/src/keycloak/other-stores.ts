import type { LocalizedText } from "@ttthdl/core";
import { isObject } from "./realm-settings.js";

/** A place outside the realm that keeps the passwords of some of its users, or lets them in without one. */
export interface OtherStore {
  /** The key of the realm under which it stands. */
  readonly key: string;
  readonly note: LocalizedText;
}

type Raw = Readonly<Record<string, unknown>>;

const STORAGE = "org.keycloak.storage.UserStorageProvider";

const federated: LocalizedText = {
  vi: "realm liên kết người dùng từ LDAP hoặc hệ thống khác; mật khẩu của họ do hệ thống đó giữ nên chính sách của realm không chứng minh được gì cho họ",
  en: "the realm federates users from LDAP or another system, which keeps their passwords: the realm's policy proves nothing for them",
};

const brokered: LocalizedText = {
  vi: "realm cho đăng nhập qua nhà cung cấp định danh khác; mật khẩu của những người dùng đó do nhà cung cấp giữ",
  en: "the realm lets users in through another identity provider, which keeps their passwords",
};

/**
 * The first other store of a realm. Also where Keycloak validates passwords that are changed through it
 * (`validatePasswordPolicy`), they can be changed in the other system.
 */
export function otherStore(realm: Raw): OtherStore | undefined {
  const components = isObject(realm["components"]) ? realm["components"] : {};
  if (listOf(components[STORAGE]).some(isEnabled)) return { key: "components", note: federated };
  if (listOf(realm["userFederationProviders"]).length > 0)
    return { key: "userFederationProviders", note: federated };
  const key = "identityProviders";
  return listOf(realm[key]).some(letsUsersIn) ? { key, note: brokered } : undefined;
}

function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Settings of a component are lists of texts; one that says nothing is enabled. */
function isEnabled({ config }: Raw): boolean {
  const enabled = isObject(config) ? config["enabled"] : undefined;
  return String(Array.isArray(enabled) ? enabled[0] : (enabled ?? "true")) !== "false";
}

function letsUsersIn({ enabled, linkOnly }: Raw): boolean {
  return enabled !== false && linkOnly !== true;
}
