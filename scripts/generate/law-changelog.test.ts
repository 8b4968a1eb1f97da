import { describe, expect, it } from "vitest";
import { regulations } from "../../packages/policy/src/regulations/index.js";
import { completeChangelog, lawVersions } from "./law-changelog.js";
import { lawDigest, releasedChangelog } from "./law-release.js";

const rank = (version: string): number =>
  version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);

describe.each(regulations.map(({ slug }) => slug))("the versions of %s", (slug) => {
  const own = lawVersions().filter((entry) => entry.slug === slug);
  const released = own.flatMap((entry) => (entry.released ? [entry.released] : []));

  it("say what each changed, and only the newest may be unreleased", () => {
    expect(own.filter(({ text }) => text === "")).toEqual([]);
    expect(own.slice(1).filter((entry) => entry.released === undefined)).toEqual([]);
  });

  it("rise, and each has a digest of its own", () => {
    const ranks = own.map(({ version }) => rank(version));
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
    expect(new Set(released.map(({ digest }) => digest)).size).toBe(released.length);
    const days = released.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("have an unreleased one when, and only when, the law or a reading changed since the last", () => {
    // What to do when it fails: write "### x.y.z (unreleased)" and what changed at the head of its section.
    const changed = released[0]?.digest !== lawDigest(slug);
    expect(own[0]?.released === undefined).toBe(changed);
  });
});

describe("a release", () => {
  const slug = "ben-tre-18-2018";
  const text = `# Changes\n\n## ${slug}\n\n### 1.1.0 (unreleased)\n\nOne figure.\n\n### 1.0.0 (2026-01-02, 0123456789ab)\n\nThe first.\n`;

  it("dates what was unreleased, with the digest of the law, and leaves the rest", () => {
    const dated = releasedChangelog(text, "2026-03-04");
    expect(dated).toBe(text.replace("unreleased", `2026-03-04, ${lawDigest(slug)}`));
    expect(releasedChangelog(dated, "2026-05-06")).toBe(dated);
    expect(lawVersions(dated).map(({ version }) => version)).toEqual(["1.1.0", "1.0.0"]);
  });

  it.each(["### 1.1 (unreleased)", "### 1.1.0", "### 1.1.0 (soon)"])("refuses %s", (heading) => {
    expect(() => lawVersions(`## ${slug}\n\n${heading}\n`)).toThrow("no version");
  });
});

it("gives a regulation without an entry its first version, and changes no other", () => {
  const changelog = "# Changes\n\n## a-1-2020\n\n### 2.0.0 (unreleased)\n\nTwo.\n";
  const complete = completeChangelog(changelog, ["a-1-2020", "b-2-2021"]);
  expect(complete.startsWith(changelog)).toBe(true);
  expect(lawVersions(complete)).toEqual([
    { slug: "a-1-2020", version: "2.0.0", text: "Two." },
    { slug: "b-2-2021", version: "0.1.0", text: "The first version." },
  ]);
});
