import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "./axe.js";
import { launchChromium } from "./chromium.js";
import { output } from "./pages.js";
import { demoCheck, demoChecklist, demoIncident, newFolder, ttthdl } from "./ttthdl.js";

const folder = newFolder();
const upright = { room: 175, box: /59[45](?:\.\d+)? x 84[12]/ };
/** What A4 leaves between the margins, in millimetres, and the size of its pages in points. */
const pages = {
  report: { file: join(folder, "report.html"), ...upright, atMost: 25 },
  checklist: { file: join(folder, "checklist.html"), room: 265, box: /84[12](?:\.\d+)? x 59[45]/ },
  incident: { file: join(folder, "incident.html"), ...upright },
};

let browser: Browser;

beforeAll(async () => {
  ttthdl([...demoCheck, "--format", "html", "-o", pages.report.file], 2);
  ttthdl([...demoChecklist, "--format", "html", "-o", pages.checklist.file]);
  ttthdl([...demoIncident, "--format", "html", "-o", pages.incident.file]);
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

describe.each(Object.entries(pages))(
  "the page of the %s",
  (name, { file, room, box, ...limit }) => {
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
      await page.setViewportSize({ width: Math.floor((room / 25.4) * 96), height: 1000 });
      const overflow = await page.$eval("html", (html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBe(0);
      const target = join(folder, `${name}.pdf`);
      await page.pdf({ preferCSSPageSize: true, path: target });
      const info = output("pdfinfo", target);
      expect(info).toMatch(box);
      const { atMost = Number.POSITIVE_INFINITY } = limit as { readonly atMost?: number };
      expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeLessThanOrEqual(atMost);
    });

    it("is legible on a telephone: the page does not scroll sideways", async () => {
      const page = await open(file);
      await page.setViewportSize({ width: 390, height: 844 });
      const overflow = await page.$eval("html", (html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBe(0);
    });
  },
);
