import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { addWorkingDays, localDay } from "@ttthdl/calendar";
import { parseForm } from "@ttthdl/forms/parse";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { submissions } from "../../packages/forms/src/testing/form-data.fixture.js";
import { faultsOf } from "./axe.js";
import { launchChromium } from "./chromium.js";
import { newFolder } from "./ttthdl.js";
import { startWebForm, type WebFormServer } from "./web-form-server.js";

const folder = newFolder();
const hostile = `<img src=x onerror="document.title='x'"> & "${"$"}{1+1}"`;
const filled = {
  "mau-1": { ...submissions["mau-1"], purpose: `Trao đổi văn bản\n${hostile}` },
  "mau-2": submissions["mau-2"],
} as const;

let browser: Browser;
let server: WebFormServer;

beforeAll(async () => {
  server = await startWebForm(join(folder, "submissions.sqlite"));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  expect(await server?.stop(), "the server stops when it is asked to").toBe(0);
  rmSync(folder, { recursive: true });
});

/** Types data into the form. */
async function fill(page: Page, data: object, path = ""): Promise<void> {
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "object") await fill(page, value, `${path}${key}.`);
    else await page.fill(`[name="${path}${key}"]`, value);
  }
}

/** A page in a browser of its own, and what its console says against it: a broken policy, a missing file. */
async function open(
  path: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
}> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // A form that is shown again has the status of one that is refused.
    if (message.type() === "error" && !/status of 422/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.url}${path.slice(1)}`);
  return { context, page, complaints };
}

const submit = (page: Page): Promise<void> => page.click("button[type=submit]");
const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.id");

describe.each(["mau-1", "mau-2"] as const)("%s, with and without a script", (form) => {
  it.each([true, false])(
    "scripts %s: mistakes, summary, corrected, receipt, files",
    async (javaScriptEnabled) => {
      const { context, page, complaints } = await open("/", { javaScriptEnabled });
      if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
      await page.click(`a[href="/forms/${form}"]`);
      if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);

      const data = filled[form];
      await fill(page, { ...data, fax: "", contact: { ...data.contact, email: "an" } });
      await submit(page);
      const links = page.locator(`#${form}-errors a`);
      expect(await links.allTextContents()).toEqual([
        "Chưa điền “Fax”.",
        "“Email người liên hệ” phải là một địa chỉ email, ví dụ an.nv@example.vn.",
      ]);
      expect(await page.title()).toMatch(/^Lỗi: /);
      expect(await page.textContent("h1")).not.toContain("Lỗi");
      expect(await page.inputValue('[name="contact.fullName"]')).toBe(data.contact.fullName);
      if (javaScriptEnabled) {
        expect(await focused(page)).toBe(`${form}-errors`);
        expect(await faultsOf(page)).toEqual([]);
      }
      await links.nth(1).click();
      if (javaScriptEnabled) expect(await focused(page)).toBe(`${form}-contact-email`);
      const label = await page.locator(`label[for="${form}-contact-email"]`).boundingBox();
      expect(label?.y, "the label is on the screen").toBeGreaterThanOrEqual(0);

      await fill(page, { fax: data.fax, contact: { email: data.contact.email } });
      await submit(page);
      expect(new URL(page.url()).pathname).toMatch(/^\/receipts\/[\w-]{32}$/);
      if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
      const due = addWorkingDays(localDay(Date.now()), form === "mau-1" ? 5 : 1);
      expect(await page.textContent(".due")).toContain(due.split("-").reverse().join("/"));
      expect(await page.textContent("dl")).toContain("18/2018/QĐ-UBND");

      for (const source of ["pdf", "docx", "json"]) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.click(`a[href$="${form}.${source}"]`),
        ]);
        const parsed = await parseForm(readFileSync(await download.path()));
        expect(parsed).toEqual({ form, source, data, warnings: [] });
      }
      await page.click(`a[href$="${form}.html"]`);
      expect(await page.textContent("main")).toContain(data.agencyName);
      expect(await page.locator("img").count()).toBe(0);
      // What looks for faults breaks the policy itself.
      if (!javaScriptEnabled) expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe("the server", () => {
  it("shows warnings once, and takes the form when they were seen", async () => {
    const { context, page } = await open("/forms/mau-1?lang=en");
    await fill(page, { ...submissions["mau-1"], telephone: "113" });
    await submit(page);
    expect(await page.textContent("#mau-1-warnings")).toContain("“Telephone” does not look like");
    expect(await page.title()).toMatch(/^Note: /);
    expect(await faultsOf(page)).toEqual([]);
    await submit(page);
    expect(await page.textContent("h1")).toBe("Your request was received");
    expect(await page.textContent("dl")).not.toMatch(/\d{2}:\d{2}:\d{2}[.,]\d/);
    await context.close();
  });

  it("fits a telephone's screen, with errors too", async () => {
    const { context, page } = await open("/forms/mau-2", { viewport: { width: 360, height: 740 } });
    await submit(page);
    const wider = await page.$eval("html", (html) => html.scrollWidth - html.clientWidth);
    expect(wider).toBe(0);
    await context.close();
  });

  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}forms/mau-1`, {
      method: "POST",
      body,
      redirect: "manual",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    });
  const page = `page=${crypto.randomUUID()}`;

  it("gives one receipt for what is sent twice from one page", async () => {
    const own = { origin: new URL(server.url).origin };
    const { contact, ...others } = submissions["mau-1"];
    const parts = Object.entries(contact).map(([part, text]) => [`contact.${part}`, text]);
    const filledIn = new URLSearchParams({ ...others, ...Object.fromEntries(parts) });
    const body = `${page}&${filledIn}`;
    const [first, second] = [await post(body, own), await post(body, own)];
    expect([first?.status, second?.status]).toEqual([303, 303]);
    expect(second?.headers.get("location")).toBe(first?.headers.get("location"));
    const receipt = async (location: string | null): Promise<string> =>
      (await fetch(new URL(location ?? "", server.url))).text();
    expect(await receipt(first?.headers.get("location") ?? null)).not.toContain("không vẽ được");
    const drawn = await post(`${body}&document.place=Hu%E1%BA%BF%20%E7%94%B5`, own);
    expect(await receipt(drawn.headers.get("location"))).toContain("không vẽ được");
    const other = await post(`${body}&document.place=Hu%E1%BA%BF`, own);
    expect(other.headers.get("location")).not.toBe(first?.headers.get("location"));
  });

  it.each([
    ["from another site", page, { origin: "https://example.com" }, 403],
    ["from nowhere", page, {}, 403],
    ["of another type", "{}", { "content-type": "application/json" }, 415],
    ["without its page", "fax=1", undefined, 400],
    ["with a foreign name", `${page}&__proto__=1`, undefined, 400],
    ["with a name twice", `${page}&fax=1&fax=2`, undefined, 400],
  ] as const)("refuses what comes %s", async (_, body, headers, status) => {
    const own = { origin: new URL(server.url).origin };
    const response = await post(body, headers ?? own);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/ at .*\.js|__proto__/);
  });

  it("refuses what says that it is too large, before it is sent", async () => {
    const headers = {
      origin: new URL(server.url).origin,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": "2200000",
    };
    const sent = request(`${server.url}forms/mau-1`, { method: "POST", headers });
    sent.flushHeaders();
    const [response] = await once(sent, "response");
    expect(response.statusCode).toBe(413);
    sent.destroy();
  });

  it.each([
    "application/x-www-form-urlencoded-x",
    "application/x-www-form-urlencoded; charset=utf-16",
  ])("does not read %s", async (type) => {
    const { origin } = new URL(server.url);
    expect((await post(page, { origin, "content-type": type })).status).toBe(415);
  });

  it.each(["Content-Length: 500\r\n\r\nfax=1", "Transfer-Encoding: chunked\r\n\r\n500\r\nfax=1"])(
    "calls a body that was cut off no fault of its own: %j",
    async (rest) => {
      const { host, hostname, origin, port } = new URL(server.url);
      const type = "application/x-www-form-urlencoded";
      const head = `POST /forms/mau-1 HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: ${type}\r\n`;
      const sent = connect(Number(port), hostname);
      sent.write(`${head}${rest}`);
      await setTimeout(300);
      const before = server.log().length;
      sent.destroy();
      await expect.poll(() => server.log().slice(before)).toBe("POST /forms/:form 400\n");
    },
  );

  it.each(["receipts/x", "receipts/x/mau-1.json", "forms/mau-9", "forms/__proto__", "x"])(
    "has no /%s",
    async (path) => {
      expect((await fetch(`${server.url}${path}`)).status).toBe(404);
    },
  );

  it("says in its headers what a page may do, and logs nothing personal", async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*form-action 'self'/,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(server.log()).toContain("GET /receipts/:id 200");
    expect(server.log()).toMatch(/^(?:(?:GET|POST) [/\w:.*]* \d{3}\n)+$/);
  });
});
