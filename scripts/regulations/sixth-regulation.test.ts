import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { copyRepository } from "../repository-copy.js";
import { root, tool } from "../run.mjs";

const SLUG = "ha-noi-9-2030";

/** A made-up regulation: one folder, as anybody would write it. */
const folder: Readonly<Record<string, string>> = {
  "regulation.ts": `import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "${SLUG}",
  number: "9/2030/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: { vi: "Ủy ban nhân dân thành phố Hà Nội", en: "People's Committee of Hà Nội" },
  territory: "province",
  province: "ha-noi",
  title: { vi: "Quy chế thử", en: "Regulation made up for a test" },
  issuedOn: "2030-01-02",
  effectiveFrom: "2030-01-10",
  statuses: [{ from: "2030-01-10", value: "in-force", confidence: "L", checkedOn: "2030-01-10" }],
};
`,
  "article-01-power.ts": `import type { Norm } from "../../norm.js";

export const article01: readonly Norm[] = [
  {
    id: "${SLUG}/power",
    cite: { article: 1 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { sources: { atLeast: 3 }, ups: true, generator: true },
    readings: ["B7"],
    title: { vi: "Ba nguồn điện", en: "Three power sources" },
  },
];
`,
  "article-02-inspection.ts": `import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "${SLUG}/inspection-contents",
    cite: { article: 2, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-contents",
    params: { activity: "inspection" },
    members: [
      { id: "power", title: { vi: "nguồn điện", en: "power" }, covers: [{ article: 1 }] },
      { id: "others", title: { vi: "việc khác", en: "other matters" }, open: true },
    ],
    readings: ["C1"],
    title: { vi: "Nội dung kiểm tra", en: "What an inspection covers" },
  },
];
`,
  "printed-units.json": '[{ "article": 1 }, { "article": 2, "clause": 1 }]\n',
};

/** What the mounted regulation is asked, in a process of its own. */
const QUESTIONS = `import * as policy from "@ttthdl/policy";
const sixth = policy.regulations.find(({ slug }) => slug === "${SLUG}");
const report = policy.check(
  { power: { sources: 2, ups: true, generator: true } },
  { regulations: [sixth], asOf: "2030-01-10" },
);
const rules = policy.rulesDocument(policy.regulations).regulations;
console.log(JSON.stringify({
  regulations: policy.regulations.length,
  rules: rules.find(({ slug }) => slug === "${SLUG}").rules.map(({ id }) => id),
  states: report.findings.map(({ rule, state }) => [rule, state]),
  words: policy.describeFinding(report.findings[0], "vi").message,
  checklist: policy.checklistFor(sixth, "inspection").sections.map(({ norms }) => norms.length),
  inForce: policy.regulationsInForce({ province: "ha-noi", asOf: "2030-01-10" }).length,
}));
`;

const copy = copyRepository();
afterAll(() => rmSync(copy, { recursive: true }));

/** Files outside the new folder and outside what the generators write, whose text is no longer the same. */
function touched(): readonly string[] {
  const generated =
    /^(?:packages\/policy\/(?:LAW-CHANGELOG\.md|src\/regulations\/index\.ts)$|docs\/rules\/)/;
  return ["scripts", "docs", "packages"].flatMap((top) =>
    readdirSync(join(copy, top), { recursive: true, encoding: "utf8" })
      .map((file) => join(top, file))
      .filter((file) => /\.(?:ts|mjs|json|md)$/.test(file) && !file.includes("node_modules"))
      .filter((file) => !file.includes(SLUG) && !generated.test(file))
      .filter((file) => {
        const original = join(root, file);
        return (
          !existsSync(original) ||
          readFileSync(original, "utf8") !== readFileSync(join(copy, file), "utf8")
        );
      }),
  );
}

const run = (...args: readonly string[]): string =>
  execFileSync(tool("tsx"), [...args], { cwd: copy, encoding: "utf8" });

describe("a sixth regulation", () => {
  it("is one new folder: rules, check, checklist and documents follow from it", () => {
    const home = join(copy, "packages/policy/src/regulations", SLUG);
    mkdirSync(home);
    for (const [name, text] of Object.entries(folder)) writeFileSync(join(home, name), text);
    run("scripts/generate.ts");
    run("scripts/check-regulations.ts");
    writeFileSync(join(copy, "questions.ts"), QUESTIONS);

    expect(JSON.parse(run("questions.ts"))).toEqual({
      regulations: 6,
      rules: [`${SLUG}/power`, `${SLUG}/inspection-contents`],
      states: [
        [`${SLUG}/power`, "violated"],
        [`${SLUG}/inspection-contents`, "indeterminate"],
      ],
      words: expect.stringContaining("3"),
      checklist: [1, 1],
      inForce: 1,
    });
    expect(run("scripts/coverage-law.ts")).toMatch(`${SLUG}: 2 norms (0 not encoded)`);
    expect(readFileSync(join(copy, `docs/rules/${SLUG}.vi.md`), "utf8")).toContain("Ba nguồn điện");
    expect(readFileSync(join(copy, "docs/rules/README.md"), "utf8")).toContain("9/2030/QĐ-UBND");
    const changelog = readFileSync(join(copy, "packages/policy/LAW-CHANGELOG.md"), "utf8");
    expect(changelog).toContain(`## ${SLUG}\n\n### 0.1.0 (unreleased)`);
    expect(touched()).toEqual([]);
  });
});
