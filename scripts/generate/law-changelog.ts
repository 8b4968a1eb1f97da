import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** The path of the changelog of the encoded law. */
export const lawChangelog = "packages/policy/LAW-CHANGELOG.md";

/** A version of one regulation's encoding; one that is not released yet has no day and no digest. */
export interface LawVersion {
  readonly slug: string;
  readonly version: string;
  readonly released?: { readonly day: string; readonly digest: string };
  /** What the entry says under its heading. */
  readonly text: string;
}

/** The changelog as it stands. */
export function readLawChangelog(): string {
  return readFileSync(join(root, lawChangelog), "utf8");
}

const HEADING = /^### (\d+\.\d+\.\d+) \((?:unreleased|(\d{4}-\d{2}-\d{2}), ([0-9a-f]{12}))\)$/;

/**
 * Every version that the changelog names, in its order: the newest of a regulation first.
 *
 * @throws Error for a heading that is no version.
 */
export function lawVersions(changelog: string = readLawChangelog()): readonly LawVersion[] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.flatMap((section) => {
    const [slug = "", ...entries] = section.split(/^(?=### )/m);
    return entries.map((entry) => {
      const [heading = "", ...text] = entry.split("\n");
      const [, version, day, digest] = HEADING.exec(heading) ?? [];
      if (version === undefined) throw new Error(`${lawChangelog}: ${heading}: no version`);
      return {
        slug: slug.trim(),
        version,
        ...(day !== undefined && digest !== undefined && { released: { day, digest } }),
        text: text.join("\n").trim(),
      };
    });
  });
}

/** The changelog with a first, unreleased version for each regulation that has none yet. */
export function completeChangelog(changelog: string, slugs: readonly string[]): string {
  const known = new Set(lawVersions(changelog).map(({ slug }) => slug));
  const sections = slugs
    .filter((slug) => !known.has(slug))
    .map((slug) => `\n## ${slug}\n\n### 0.1.0 (unreleased)\n\nThe first version.\n`);
  return changelog + sections.join("");
}
