import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { submissions } from "../../packages/forms/src/testing/form-data.fixture.js";
import { newFolder } from "./ttthdl.js";
import { failedStart, startWebForm, type WebFormServer } from "./web-form-server.js";

const folder = newFolder();

afterAll(() => rmSync(folder, { recursive: true }));

const { contact, ...others } = submissions["mau-1"];
const parts = Object.entries(contact).map(([part, text]) => [`contact.${part}`, text]);
const filledIn = new URLSearchParams({ ...others, ...Object.fromEntries(parts) });

/** Sends the form. */
function send({ url }: WebFormServer): Promise<Response> {
  return fetch(`${url}forms/mau-1`, {
    method: "POST",
    body: `page=${crypto.randomUUID()}&${filledIn}`,
    redirect: "manual",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: new URL(url).origin,
    },
  });
}

/** Sends the form and gives the address of its receipt. */
async function post(server: WebFormServer): Promise<string> {
  const response = await send(server);
  return response.headers.get("location") ?? `status ${response.status}`;
}

/** Sends the form until the server is gone. */
async function postOn(server: WebFormServer, receipts: string[]): Promise<void> {
  try {
    for (;;) receipts.push(await post(server));
  } catch {
    // The server is gone.
  }
}

describe("the server", () => {
  it("starts again after it was killed while it wrote, with all that it said it had", async () => {
    const database = join(folder, "killed.sqlite");
    const receipts: string[] = [];
    for (let round = 0; round < 2; round++) {
      const server = await startWebForm(database);
      const posting = [1, 2, 3].map(() => postOn(server, receipts));
      const before = receipts.length;
      await expect.poll(() => receipts.length - before, { timeout: 30_000 }).toBeGreaterThan(10);
      await server.kill();
      await Promise.all(posting);
    }
    const server = await startWebForm(database);
    for (const receipt of receipts) {
      expect((await fetch(new URL(receipt, server.url))).status, receipt).toBe(200);
    }
    expect(await server.stop()).toBe(0);
    expect([".lock", ".pid", "-wal"].filter((end) => existsSync(`${database}${end}`))).toEqual([]);
  });

  it("leaves the database to the process that has it", async () => {
    const database = join(folder, "shared.sqlite");
    const server = await startWebForm(database);
    const { code, said } = await failedStart({ DATABASE: database });
    expect(code).toBe(1);
    expect(said).toBe(`web-form: database in use by process ${server.id} (${database}.pid)\n`);
    expect(await post(server)).toMatch(/^\/receipts\//);
    expect(await server.stop()).toBe(0);
  });

  it("leaves a lock alone that no process of its own had", async () => {
    const database = join(folder, "locked.sqlite");
    await (await startWebForm(database)).stop();
    mkdirSync(`${database}.lock`);
    const { code, said } = await failedStart({ DATABASE: database });
    expect([code, said]).toEqual([1, `web-form: ${database}: database is locked\n`]);
    expect(existsSync(`${database}.lock`)).toBe(true);
    expect(existsSync(`${database}.pid`)).toBe(false);
  });

  it("shows what was filled in once more where it cannot be kept", async () => {
    const full = join(folder, "full");
    const preload = new URL("full-disk.mjs", import.meta.url).href;
    const server = await startWebForm(join(folder, "disk.sqlite"), {
      NODE_OPTIONS: `--import ${preload}`,
      FULL_DISK: full,
    });
    writeFileSync(full, "");
    const response = await send(server);
    expect(response.status).toBe(503);
    const shown = await response.text();
    expect(shown).toContain("Chưa lưu được đề nghị");
    expect(shown).toContain(`value="${others.fax}"`);
    expect(server.log()).toMatch(/^error \w+\nPOST \/forms\/:form 503\n$/);
    rmSync(full);
    expect(await post(server)).toMatch(/^\/receipts\//);
    expect(await server.stop()).toBe(0);
  });

  it("says in one line why it cannot start, and changes nothing", async () => {
    const text = join(folder, "text.sqlite");
    writeFileSync(text, "no database".repeat(100));
    const cases: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ DATABASE: folder }, /^web-form: .*: Could not open the database .*\n$/],
      [{ DATABASE: text }, /^web-form: .*text\.sqlite: file is not a database\n$/],
      [{ DATABASE: join(text, "x") }, /^web-form: (?:EEXIST|ENOTDIR).*\n$/],
      [{ DATABASE: "" }, /^web-form: DATABASE is empty\n$/],
      [{ HOST: "" }, /^web-form: HOST is empty\n$/],
      [{ PORT: "abc" }, /^web-form: PORT is a number from 0 to 65535\n$/],
      [{ PORT: "65536" }, /^web-form: PORT is a number/],
      [{ DATABASE: join(folder, "new.sqlite"), HOST: "192.0.2.1" }, /^web-form: listen E\w+.*\n$/],
    ];
    for (const [env, wanted] of cases) {
      const { code, said } = await failedStart(env);
      expect([code, said]).toEqual([1, expect.stringMatching(wanted)]);
    }
    expect(readFileSync(text, "utf8")).toBe("no database".repeat(100));
    expect(existsSync(`${text}.pid`)).toBe(false);
    expect(existsSync(join(folder, "new.sqlite.pid"))).toBe(false);
  });

  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const hasSix = addresses.some(({ address }) => address === "::1");

  it.skipIf(!hasSix)("says an address that a browser takes", async () => {
    const server = await startWebForm(join(folder, "host.sqlite"), { HOST: "::1" });
    expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+\/$/);
    expect((await fetch(server.url)).status).toBe(200);
    await server.stop();
  });
});
