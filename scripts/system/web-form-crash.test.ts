import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDatabase, restart } from "../../examples/web-form/src/testing/database.fixture.js";
import { bundleWebForm } from "../bundle-web-form.js";
import { newFolder } from "./ttthdl.js";

interface Folder {
  readonly base: string;
  /** The pages that its database has submissions from. */
  readonly pages: readonly string[];
}

const parent = newFolder();
let program: string;

beforeAll(async () => {
  program = await bundleWebForm("testing/crash-at.fixture");
});
afterAll(() => rmSync(parent, { recursive: true }));

/** What a process did that kept a page's submission in a copy of a folder, killed before a change to the disk. */
function crash(
  base: string,
  page: string,
  change: number,
): { readonly folder: string; readonly isKept: boolean; readonly isOver: boolean } {
  const folder = `${base}-${change}`;
  cpSync(base, folder, { recursive: true });
  // One quick compilation of SQLite instead of two halves the time.
  const args = ["--liftoff-only", program, join(folder, "store.sqlite"), page, String(change)];
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
  });
  expect([signal, status, stderr]).toBeOneOf([
    ["SIGKILL", null, ""],
    [null, 0, ""],
  ]);
  return { folder, isKept: stdout !== "", isOver: status === 0 };
}

/** Kills at each change until a process ends by itself; gives how often the submission was there after a restart. */
function crashAtEach(
  { base, pages }: Folder,
  page: string,
): { readonly kept: number; readonly absent: number } {
  const times = { kept: 0, absent: 0 };
  for (let change = 1; ; change++) {
    const { folder, isKept, isOver } = crash(base, page, change);
    const found = restart(join(folder, "store.sqlite"));
    const isThere = found.pages.length > pages.length;
    expect({ change, ...found }).toEqual({
      change,
      integrity: "ok",
      pages: isThere ? [...pages, page] : pages,
      isWhole: true,
    });
    if (isKept) expect(isThere, `kept before change ${change}`).toBe(true);
    times[isThere ? "kept" : "absent"] += 1;
    if (isOver) return times;
    rmSync(folder, { recursive: true });
  }
}

/** A folder with a database that holds as many submissions, or with none. */
function folderWith(count: number | undefined): Folder {
  const base = mkdtempSync(join(parent, "base-"));
  const pages = Array.from({ length: count ?? 0 }, (_, index) => `page ${index + 1}`);
  if (count !== undefined) makeDatabase(join(base, "store.sqlite"), pages);
  return { base, pages };
}

/** A folder whose database was killed as soon as it had kept one more submission. */
function killedFolder(count: number): Folder {
  const { base, pages } = folderWith(count);
  for (let change = 1; ; change++) {
    const { folder, isKept, isOver } = crash(base, "killed", change);
    expect(isOver).toBe(false);
    if (isKept) return { base: folder, pages: [...pages, "killed"] };
  }
}

describe("the database, when its process is killed at any change to the disk", () => {
  it.each([
    ["nothing", () => folderWith(undefined)],
    ["1 submission", () => folderWith(1)],
    ["30 submissions", () => folderWith(30)],
    ["61 submissions", () => folderWith(61)],
    ["31 submissions, one of them in the log alone", () => killedFolder(30)],
  ])("holds %s, and the next one as a whole or not at all", (_, folder) => {
    const { absent, kept } = crashAtEach(folder(), "next");
    expect(absent).toBeGreaterThan(5);
    expect(kept).toBeGreaterThan(5);
  });
});

it("leaves a database alone that an unfinished journal belongs to", () => {
  const { base } = folderWith(1);
  const file = join(base, "store.sqlite");
  writeFileSync(`${file}-journal`, "journal");
  const before = readFileSync(file);
  expect(() => restart(file)).toThrow(`${file}: an unfinished change is beside it (-journal)`);
  expect(readFileSync(file)).toEqual(before);
  expect(readFileSync(`${file}-journal`, "utf8")).toBe("journal");
});
