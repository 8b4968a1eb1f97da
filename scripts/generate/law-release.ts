import { createHash } from "node:crypto";
import { lawText } from "../../packages/policy/src/authoring/law-text.js";
import { nationalInstruments, regulations } from "../../packages/policy/src/regulations/index.js";

/** The first 12 digits of the digest of what a regulation encodes. */
export function lawDigest(slug: string): string {
  const regulation = [...regulations, ...nationalInstruments].find((each) => each.slug === slug);
  if (regulation === undefined) throw new Error(`${slug}: no such regulation`);
  return createHash("sha256").update(lawText(regulation)).digest("hex").slice(0, 12);
}

/** The changelog with its day and the digest of the law beside each version that was unreleased. */
export function releasedChangelog(changelog: string, day: string): string {
  return changelog.replace(/^## (.+)$\n+^(### \S+) \(unreleased\)$/gm, (_, slug, heading) => {
    return `## ${slug}\n\n${heading} (${day}, ${lawDigest(slug)})`;
  });
}
