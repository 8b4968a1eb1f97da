import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { nationalInstruments, regulations } from "../../packages/policy/src/regulations/index.js";
import { root } from "../run.mjs";

const folder = join(root, "packages/policy/src/regulations");
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every file that an entry point brings along. */
async function inputsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

describe("an entry point of one regulation", () => {
  it.each(slugs)("%s brings its own folder and nothing else", async (slug) => {
    const own = relative(root, join(folder, slug));
    const inputs = await inputsOf(join(folder, slug, "index.ts"));
    expect(inputs.length).toBeGreaterThan(2);
    expect(inputs.filter((input) => !input.startsWith(`${own}/`))).toEqual([]);
  });
});

describe("the part of a regulation that browsers take", () => {
  it.each(slugs)("%s holds every norm on passwords and locks, and no other", async (slug) => {
    const entry = join(folder, slug, "accounts/index.ts");
    const part = existsSync(entry) ? (await import(entry)).regulation : { slug, norms: [] };
    const whole = [...regulations, ...nationalInstruments].find(
      (regulation) => regulation.slug === slug,
    );
    const norms = whole?.norms.filter(({ topic }) => /^password-|^lockout$/.test(topic));
    expect(part).toEqual({ slug, norms });
  });
});
