import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "./axe.js";
import { launchChromium } from "./chromium.js";
import { demoCheck, demoChecklist, demoIncident, newFolder, ttthdl } from "./ttthdl.js";

const folder = newFolder();
const pages = {
  report: join(folder, "report.html"),
  checklist: join(folder, "checklist.html"),
  incident: join(folder, "incident.html"),
};

let browser: Browser;

beforeAll(async () => {
  ttthdl([...demoCheck, "--format", "html", "-o", pages.report], 2);
  ttthdl([...demoChecklist, "--format", "html", "-o", pages.checklist]);
  ttthdl([...demoIncident, "--format", "html", "-o", pages.incident]);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

async function open(file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

describe.each(Object.entries(pages))("the page of the %s", (_, file) => {
  it("has no fault that axe finds", async () => {
    const page = await open(file);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("has one first heading, none that skips a level, and links that lead somewhere", async () => {
    const page = await open(file);
    const levels = await page.$$eval("h1, h2, h3, h4, h5, h6", (headings) =>
      headings.map(({ tagName }) => Number(tagName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    const links = await page.$$eval("a", (all) => all.map((link) => link.getAttribute("href")));
    const places = await page.$$eval("[id]", (all) => all.map(({ id }) => `#${id}`));
    const dead = links.filter((href) => href === null || !places.includes(href));
    expect(dead).toEqual([]);
  });

  it("fits the width of A4, and prints", async () => {
    const page = await open(file);
    await page.emulateMedia({ media: "print" });
    // What A4 leaves between the margins, at 96 dots an inch.
    await page.setViewportSize({ width: Math.floor((175 / 25.4) * 96), height: 1000 });
    const overflow = await page.$eval("html", (html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A page of A4 is 595 by 842 points.
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/);
  });
});
