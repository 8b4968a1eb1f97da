import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lawText } from "../authoring/law-text.js";
import { DEFAULT_HOLDS } from "../topics/attestation/terms.js";
import { regulations } from "./index.js";

const changelog = readFileSync(new URL("../../LAW-CHANGELOG.md", import.meta.url), "utf8");
/** `### 1.0.0 (2026-12-01, 0123456789ab)` under `## slug`: every version that there has been, the last first. */
const entries = changelog
  .split(/^## /m)
  .slice(1)
  .flatMap((section) =>
    [
      ...section.matchAll(
        /^### (\d+)\.(\d+)\.(\d+) \((\d{4}-\d{2}-\d{2}), ([0-9a-f]{12})\)\n\n(.+)/gm,
      ),
    ].map(([, major, minor, patch, day, digest, text]) => ({
      slug: section.slice(0, section.indexOf("\n")),
      version: `${major}.${minor}.${patch}`,
      rank: [major, minor, patch].reduce((sum, each) => sum * 1000 + Number(each), 0),
      day,
      digest,
      text,
    })),
  );

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

describe.each(regulations.map((regulation) => [regulation.slug, regulation] as const))(
  "the version of %s",
  (slug, regulation) => {
    const own = entries.filter((entry) => entry.slug === slug);

    it("is new when the law or a reading has changed, with an entry in LAW-CHANGELOG.md", () => {
      const digest = digestOf(lawText(regulation));
      // What to do when it differs: a new version here and in LAW-CHANGELOG.md, both with the new digest.
      expect(regulation.encoding?.digest).toBe(digest);
      expect(own[0]).toMatchObject({
        version: regulation.encoding?.version,
        digest: digest.slice(0, 12),
      });
    });

    it("is higher than those before it, and each has a digest of its own", () => {
      const ranks = own.map(({ rank }) => rank);
      expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
      expect(new Set(own.map(({ digest }) => digest)).size).toBe(own.length);
      const days = own.map(({ day }) => day);
      expect(days).toEqual([...days].sort().reverse());
    });
  },
);

describe("the text of the law", () => {
  const [regulation] = regulations as readonly [(typeof regulations)[number]];
  const changed = (part: object): string => lawText({ ...regulation, ...part });

  it("changes with a figure, a title and a status, not with the version", () => {
    const [first, ...others] = regulation.norms;
    const title = { vi: "Tên khác", en: "Another title" };
    expect(changed({ norms: [{ ...first, title }, ...others] })).not.toBe(lawText(regulation));
    expect(changed({ statuses: [] })).not.toBe(lawText(regulation));
    expect(changed({ encoding: { version: "9.9.9" } })).toBe(lawText(regulation));
  });

  it("is the same whether a default is stated or left out", () => {
    const stated = regulation.norms.map((norm) =>
      norm.topic === "attestation" && norm.encoded !== false
        ? { ...norm, params: { ...norm.params, holds: norm.params.holds ?? DEFAULT_HOLDS } }
        : norm,
    );
    expect(changed({ norms: stated })).toBe(lawText(regulation));
  });
});
