import { describe, expect, it } from "vitest";
import type { SourceFile } from "../source.js";
import { isNamedLike } from "./file-names.js";
import { recogniseSource } from "./recognise-source.js";
import { topLevelKeys } from "./top-level-keys.js";

const file = (text: string, name = "a.txt"): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const realm = '{"realm": "a", "enabled": true}';
const both = '{"realm": "a", "enabled": true, "lockout": {}, "accounts": [], "backups": []}';

describe("recogniseSource", () => {
  it.each([
    [realm, "keycloak"],
    [`[${realm}]`, "keycloak"],
    ["realm: a\nenabled: true\n", "keycloak"],
    [`{"realm": "a", "enabled": true, "notes": "${"x".repeat(100_000)}"}`, "keycloak"],
    ["\r\n [System Access]\r\nLockoutBadCount=5", "windows-policy"],
    ["lockout: { threshold: 5 }", "profile"],
    ['{"accounts": []}', "profile"],
    ["lockout: {}\nacounts: []\nbackups: []\n", "profile"],
  ])("%.40j is %s", async (text, kind) => {
    expect((await recogniseSource([file(text)])).kind).toBe(kind);
  });

  it("decides by the name where two sources know the content", async () => {
    expect((await recogniseSource([file(both, "he-thong.yaml")])).kind).toBe("profile");
    await expect(recogniseSource([file(both, "realm.json")])).rejects.toMatchObject({
      text: {
        vi: "có thể thuộc nhiều loại nguồn (keycloak, profile); hãy nêu KIND=FILE",
        en: "may be of several kinds (keycloak, profile); name the kind as KIND=FILE",
      },
    });
  });

  it.each([
    ["", "a.txt"],
    ["{}", "profile.yaml"],
    ["lockuot: {}", "profile.yaml"],
    ['{"realm": "a", "users": []}', "realm-users-0.json"],
    ["[Version]\nsignature=$CHICAGO$\n[DDInstall]", "driver.inf"],
    ['{"data": {"realm": "a", "enabled": true}}', "realm.json"],
    ["\0\u0001", "realm.json"],
  ])("does not know %j, whatever it is called", async (text, name) => {
    await expect(recogniseSource([file(text, name)])).rejects.toThrow(
      `${name}: no source recognises it; name the kind as KIND=FILE, one of: keycloak, profile, windows-policy`,
    );
  });

  it("takes files of two sources for no source", async () => {
    const files = [file(realm), file("[System Access]", "b.inf")];
    await expect(recogniseSource(files)).rejects.toMatchObject({ place: { file: "a.txt,b.inf" } });
  });
});

describe("topLevelKeys", () => {
  it.each([
    ['{"a": {"b": 1}, "c\\"d": "e: {"}', ["a", 'c\\"d']],
    ['[{"a": 1}, {"b": [{"c": 2}]}]', ["a", "b"]],
    ['{"a": 1, "b', ["a"]],
    ["a:\n  b: 1\n'c': 2\nhttp://x\n", ["a", "c"]],
  ])("%j", (text, keys) => {
    expect([...topLevelKeys(text)]).toEqual(keys);
  });

  it.each(['"', '"\\"', "{", "a:", '{"a', "- "])("ends with many of %j", (part) => {
    const started = performance.now();
    topLevelKeys(`{${part.repeat(100_000)}`);
    topLevelKeys(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("isNamedLike", () => {
  it.each([
    ["realm.json", true],
    ["/tmp/My-Realm-1.JSON", true],
    ["realm.json.bak", false],
    ["realmXjson", false],
  ])("%s: %s", (name, expected) => {
    expect(isNamedLike(["*realm*.json"], name)).toBe(expected);
  });
});
