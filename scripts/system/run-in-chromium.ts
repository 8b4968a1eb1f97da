import { build } from "esbuild";
import type { Browser } from "playwright-core";

/** Only this machine's browser asks for it, and never gets as far as the network. */
const ADDRESS = "http://localhost/";

/**
 * Bundles code as an app would for browsers, from the built packages, and runs it on a page.
 *
 * @param code - A module that leaves plain data in `globalThis.result`.
 * @returns That data; an error on the page is thrown here.
 */
export async function runInChromium<Result>(browser: Browser, code: string): Promise<Result> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "browser",
    // `docx` asks for it where there is no `atob`, which a browser always has.
    external: ["buffer"],
    write: false,
  });
  const script = outputFiles[0]?.text ?? "";
  const page = await browser.newPage();
  try {
    const failed = new Promise<never>((_, reject) => {
      page.on("pageerror", reject);
    });
    await page.route("**/*", (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({
            contentType: "text/html; charset=utf-8",
            body: '<!doctype html><html lang="vi"><script type="module" src="/page.js"></script></html>',
          })
        : route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }),
    );
    const finished = page
      .goto(ADDRESS)
      .then(() =>
        page.waitForFunction(() => "result" in globalThis, undefined, { timeout: 30_000 }),
      );
    await Promise.race([finished, failed]);
    return await page.evaluate(() => (globalThis as unknown as { result: Result }).result);
  } finally {
    await page.close();
  }
}
