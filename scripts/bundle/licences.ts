import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Writes the licences of the packages that a bundle holds, one after the other. A package without one fails the build. */
export function licences(file: string): Plugin {
  return {
    name: "licences",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(async ({ metafile }) => {
        const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
          (input) => FOLDER.exec(input)?.[0] ?? [],
        );
        const texts = await Promise.all([...new Set(folders)].sort().map(licenceIn));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, texts.join("\n\n"));
      });
    },
  };
}

async function licenceIn(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const texts = (await readdir(folder)).filter((each) => /^licen[cs]e/i.test(each));
  const [text] = texts;
  if (text === undefined) throw new Error(`${name} has no text of its licence (${license})`);
  return `${name} ${version}\n\n${(await readFile(join(folder, text), "utf8")).trim()}\n`;
}
