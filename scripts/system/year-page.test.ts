import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";

const folder = mkdtempSync(join(tmpdir(), "ttthdl-year-"));
const command = join(import.meta.dirname, "../../packages/cli/bin/ttthdl.js");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page that the command wrote, without a network. */
async function open(year: number, lang: "vi" | "en" = "vi"): Promise<Page> {
  const file = join(folder, `${year}-${lang}.html`);
  const args = [command, "calendar", `${year}`, "--format", "html", "--lang", lang, "-o", file];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const page = await browser.newPage();
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const url = pathToFileURL(file).href;
  await page.goto(url);
  expect(asked, "the page needs nothing beside itself").toEqual([url]);
  return page;
}

describe("the page of a year", () => {
  // 2023 has the most days off in lieu, 2026 the most sources, 2030 the note of a projection.
  it.each([
    [2023, "vi"],
    [2026, "vi"],
    [2026, "en"],
    [2030, "vi"],
    [2033, "vi"],
  ] as const)("%i in %s prints on one sheet of A4", async (year, lang) => {
    const page = await open(year, lang);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width = "0", height = "0"] =
      /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.close();
  });

  it("shows every day once, in its weekday's column", async () => {
    const page = await open(2026);
    // Code of the page is text: the types of a browser are not those of this program.
    const days: [string, number][] = await page.evaluate(
      "[...document.querySelectorAll('td[data-date]')].map((cell) => [cell.dataset.date, cell.cellIndex])",
    );
    expect(days).toHaveLength(365);
    for (const [date, column] of days) {
      expect([date, (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]).toEqual([date, column]);
    }
    await page.close();
  });

  it("tells the kinds of days apart without colours", async () => {
    const page = await open(2026);
    await page.emulateMedia({ media: "print" });
    const look = (date: string): Promise<string> =>
      page.evaluate(`(() => {
        const style = getComputedStyle(document.querySelector('td[data-date="${date}"]'));
        const isDrawn = style.borderTopColor !== "rgba(0, 0, 0, 0)";
        return [isDrawn ? style.borderTopStyle + style.borderTopWidth : "none", style.color].join(" ");
      })()`);
    const looks = await Promise.all(
      ["2026-11-24", "2026-04-27", "2026-08-31", "2026-08-22", "2026-11-23"].map(look),
    );
    expect(new Set(looks).size).toBe(looks.length);
    expect(looks.every((each) => each.endsWith("rgb(0, 0, 0)"))).toBe(true);
    await page.close();
  });

  it("fits a narrow screen without scrolling sideways, and no text is cut", async () => {
    const page = await open(2026);
    await page.setViewportSize({ width: 375, height: 800 });
    const widths: [number, number] = await page.evaluate(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    await page.close();
  });

  it("says of a year without a notice that it is a projection", async () => {
    const page = await open(2030);
    expect(await page.textContent(".note")).toContain("chưa có thông báo nghỉ lễ năm 2030");
    await page.close();
    const announced = await open(2026);
    expect(await announced.$(".note")).toBeNull();
    await announced.close();
  });
});
