import { describe, expect, it } from "vitest";
import type { SourceFile } from "../source.js";
import { sources } from "../sources.generated.js";
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
    ["[Unicode]\nUnicode=yes\n[Version]", "windows-policy"],
    ["lockout: { threshold: 5 }", "profile"],
    ['{"accounts": []}', "profile"],
    ["lockout: {}\nacounts: []\nbackups: []\n", "profile"],
  ])("%.40j is %s", async (text, kind) => {
    expect((await recogniseSource([file(text)])).kind).toBe(kind);
  });

  it("decides by the name where two sources know the content", async () => {
    for (const name of ["he-thong.yaml", "/tmp/HE-THONG.YAML", "c:\\realm.json\\a.yml"]) {
      expect((await recogniseSource([file(both, name)])).kind).toBe("profile");
    }
    for (const name of ["realm.json", "realmXjson", "a.yaml.bak"]) {
      await expect(recogniseSource([file(both, name)])).rejects.toThrow(
        `${name}: may be of several`,
      );
    }
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
      `${name}: no source recognises it; name the kind as KIND=FILE, one of: ${Object.keys(sources).join(", ")}`,
    );
  });

  it("refuses files of two sources together, and names the file that no source knows", async () => {
    const [one, other] = [file(realm), file("[System Access]", "b.inf")];
    await expect(recogniseSource([one, other])).rejects.toThrow(
      "a.txt,b.inf: are not of one kind of source; name each kind by itself",
    );
    await expect(recogniseSource([one, file("hello", "c.txt")])).rejects.toThrow(
      /^c\.txt: no source/,
    );
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
