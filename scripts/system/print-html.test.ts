import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type FormDefinition, mau1, mau2 } from "@ttthdl/forms";
import { type DocumentOptions, documentProfiles, formDocument } from "@ttthdl/forms/document";
import { renderPrintHtml } from "@ttthdl/forms/print-html";
import { renderText } from "@ttthdl/forms/text";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { submissions } from "../../packages/forms/src/testing/form-data.fixture.js";
import { vietnameseLetters } from "../../packages/forms/src/testing/vietnamese-letters.fixture.js";
import { faultsOf } from "./axe.js";
import { launchChromium } from "./chromium.js";
import { expectNoneAlone, feet } from "./page-feet.js";
import { newFolder } from "./ttthdl.js";

const folder = newFolder();
const sentence =
  "Máy chủ ảo phục vụ hệ thống quản lý văn bản, vận hành liên tục và sao lưu hằng ngày. ";
const long = {
  ...submissions["mau-1"],
  purpose: Array.from({ length: 5 }, () => sentence.repeat(4).trim()).join("\n"),
  technicalRequirements: Array.from({ length: 14 }, () => sentence.repeat(2).trim()).join("\n"),
};
const cases: readonly (readonly [string, FormDefinition, object, number])[] = [
  ["Mẫu 1 blank", mau1, {}, 2],
  ["Mẫu 1", mau1, submissions["mau-1"], 1],
  ["Mẫu 2 blank", mau2, {}, 2],
  ["Mẫu 2", mau2, submissions["mau-2"], 1],
  ["a long Mẫu 1", mau1, long, 3],
  ["every letter", mau1, { ...submissions["mau-1"], purpose: vietnameseLetters.join(" ") }, 2],
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

/** What Chromium prints, as text by page. Judging a page takes longer than printing it. */
async function printed(
  name: string,
  page: string,
  judge: typeof faultsOf = faultsOf,
): Promise<readonly string[]> {
  const [source, target] = [join(folder, `${name}.html`), join(folder, `${name}.pdf`)];
  writeFileSync(source, page);
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(source).href);
  expect(await judge(tab)).toEqual([]);
  await tab.pdf({ path: target, preferCSSPageSize: true });
  await tab.close();
  expect(readFileSync(target).toString("latin1")).toMatch(
    /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/,
  );
  const { stdout } = spawnSync("pdftotext", ["-raw", target, "-"], { encoding: "utf8" });
  return stdout.split("\f").slice(0, -1);
}

/** Words without the dotted lines and without where lines end. */
const spaced = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\.{4,}/g, " ")
    .replace(/\s+/g, "");

describe.each(documentProfiles)("%s, printed by Chromium", (profile) => {
  it.each(cases)("%s", async (name, form, data, pages) => {
    const options: DocumentOptions = { profile };
    const document = formDocument(form, data, options);
    const sheets = await printed(`${name}-${profile}`, renderPrintHtml(document));
    expect(sheets.length).toBe(pages);

    const bodies = sheets.map((sheet, index) => {
      const number = new RegExp(`^\\s*${index + 1}\\n|\\n${index + 1}\\s*$`);
      expect(number.test(sheet), `a number on page ${index + 1}`).toBe(index > 0);
      return index > 0 ? sheet.replace(number, "\n") : sheet;
    });
    expect(spaced(bodies.join(""))).toBe(spaced(renderText(document, { layout: "linear" })));

    const last = spaced(bodies.at(-1) ?? "");
    expect(last).toContain(spaced(form.closing));
    expect(last.toUpperCase()).toContain(
      data === submissions["mau-2"] ? "GIÁMĐỐC" : "THỦTRƯỞNGĐƠNVỊ",
    );
  });
});

it("has no label and no lead-in alone at the foot of a page", async () => {
  const sheets = new Map<string, readonly string[]>();
  for (const [name, document] of feet)
    sheets.set(name, await printed(name, renderPrintHtml(document), async () => []));
  expectNoneAlone((name) => sheets.get(name) ?? []);
});

it("leaves the lines empty that the writer left empty", async () => {
  const purpose = "một\n\n\nhai";
  const source = join(folder, "empty-lines.html");
  writeFileSync(source, renderPrintHtml(formDocument(mau1, { ...long, purpose })));
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(source).href);
  const heights: number[] = await tab.evaluate(`(() => {
    const all = [...document.querySelectorAll("p")];
    const first = all.findIndex((each) => each.textContent === "một");
    return all.slice(first, first + 4).map((each) => each.getBoundingClientRect().height);
  })()`);
  await tab.close();
  expect(heights[0]).toBeGreaterThan(15);
  expect(heights).toEqual(heights.map(() => heights[0]));
});
