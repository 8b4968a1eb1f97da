import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSource, recogniseSource } from "@ttthdl/evidence";
import type { Subject } from "@ttthdl/policy";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";
import { runInChromium } from "./run-in-chromium.js";

const demo = fileURLToPath(new URL("../../examples/demo/", import.meta.url));
const context = { asOf: "2026-11-22", zone: "Asia/Ho_Chi_Minh" } as const;
const files = ["realm.json", "secpol.inf", "profile.yaml"].map((name) => ({
  name,
  bytes: readFileSync(`${demo}${name}`),
}));
const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));

/** What a page does with files that a user drops on it. */
const PAGE = `
import { readSource, recogniseSource, sources } from "@ttthdl/evidence";

const kinds = [];
const subjects = [];
for (const { name, bytes } of ${JSON.stringify(plain)}) {
  const files = [{ name, bytes: new Uint8Array(bytes) }];
  const source = await recogniseSource(files);
  kinds.push(source.kind);
  subjects.push(...(await readSource(source, files, ${JSON.stringify(context)})));
}
const bad = [{ name: "bad.inf", bytes: new Uint8Array([0xff, 0xfe, 0x41]) }];
const error = await readSource(sources["windows-policy"], bad, ${JSON.stringify(context)}).catch(
  (error) => ({ vi: error.describe("vi"), en: error.describe("en") }),
);
globalThis.result = { kinds, subjects, error };
`;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

describe("the readers in Chromium", () => {
  it("recognise and read a realm, a Windows policy and a profile as Node does", async () => {
    const inNode: Subject[] = [];
    for (const file of files) {
      inNode.push(...(await readSource(await recogniseSource([file]), [file], context)));
    }
    const { kinds, subjects, error } = await runInChromium<Record<string, unknown>>(browser, PAGE);
    expect(kinds).toEqual(["keycloak", "windows-policy", "profile"]);
    expect(subjects).toEqual(inNode);
    expect(error).toEqual({
      vi: "bad.inf: không phải văn bản utf-16le",
      en: "bad.inf: is not utf-16le text",
    });
  });
});
