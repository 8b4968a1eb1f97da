import { findingStates, version } from "@ttthdl/core";
import { beforeAll, describe, expect, it } from "vitest";
import { definitionsOf, digestOf, drawn, everything } from "./everything.fixture.js";
import { type ReportFormatName, reportFormats } from "./formats.generated.js";
import { stateLabel } from "./states.js";
import { textsIn } from "./texts-in.fixture.js";
import { reportWords } from "./words.js";

const document = everything("en");
const { report, parts } = document;
const states = findingStates.filter((state) =>
  report.findings.some((each) => each.state === state),
);

/** What is said: in words, and as JSON and SARIF have it, which give data. */
type Fact = readonly [what: string, words: string, data?: string];
const facts: readonly Fact[] = [
  ["the day", "2026-11-22"],
  ["the system", "Trung tâm A (data centre)", "Trung tâm A"],
  ["the classes of accounts that exist", "user; administrator", "administrator"],
  ["the day from which a list was judged", "2025-12-24"],
  ["the product with its version", "Cổng 2.1-rc4", "2.1-rc4"],
  ["the tool", `ttthdl ${version}`, "ttthdl"],
  ["the rules", `${report.tool.rulesVersion} (SHA-256 ${digestOf("e")})`, digestOf("e")],
  ["the digest of the profile", digestOf("a")],
  ["the digest of the realm", digestOf("b")],
  ...states.map((state): Fact => [`the state ${state}`, stateLabel(state, "en"), state]),
  ["what is to be done", "from at least 2 different providers"],
  ["where a value comes from", "realm.json: failureFactor (set)", "realm.json: failureFactor"],
  ["an advisory", "Stricter than the text."],
  ["where a text applies", "Applies only within the former Bắc Kạn province"],
  ["a doubtful status", "superseded in substance by Decision 79/2025/QĐ-UBND"],
  ["evidence that is wanted", "minutes of failover tests"],
  [
    "the digest of evidence that counted",
    `evidence/zones.txt, SHA-256 ${digestOf("c")}`,
    digestOf("c"),
  ],
  [
    "the digest of evidence that did not",
    `evidence/old.txt, SHA-256 ${digestOf("d")}`,
    digestOf("d"),
  ],
  ["what was attested", "Attestation of 2026-11-10 (met)", "2026-11-10"],
  ["who attested", "Người ký 2026-11-10 (operating unit)", "Người ký 2026-11-10"],
  ["an attestation that holds", "holds until 2027-11-10", "2027-11-10"],
  ["one about to expire", "holds until 2026-12-05, about to expire", "expiring"],
  ["one that has expired", "unused, it has expired. Người ký 2025-11-21", "expired"],
  ["one of another day", "unused, its day is still to come. Người ký 2026-11-23", "not-yet"],
  ["one that another replaces", "another one takes its place. Người ký 2026-11-01", "superseded"],
  ["one of the wrong role", "not entitled to sign it. Người ký 2026-11-02", "role-not-entitled"],
  ["one for no rule", "there is no such rule. Người ký 2026-11-03", "unknown-rule"],
  ["one for nothing", "no finding needs it. Người ký 2026-11-04", "nothing-to-answer"],
  ["the reason of a waiver", "By 01/QĐ of Sở chủ quản (managing agency)", "Lý do của 01/QĐ"],
  ["a waiver that holds", "Waiver 01/QĐ, bac-kan-11-2023/power: answers 1 finding", "01/QĐ"],
  ["one about to expire", "holds until 2026-12-01, about to expire", "2026-12-01"],
  ["one that has expired", "unused, it has expired. By 03/QĐ", "03/QĐ"],
  ["one for no rule", "there is no such rule. By 04/QĐ", "04/QĐ"],
  ["one for nothing", "no finding needs it. By 05/QĐ", "05/QĐ"],
  [
    "what is not examined",
    "none of the files given can speak about them: 1.",
    "bac-kan-11-2023/monitoring-retention",
  ],
  ...definitionsOf(document).map(
    (count, index): Fact => [
      `definitions and permissions of text ${index + 1}`,
      `Definitions and permissions, with nothing to comply with: ${count}.`,
      "definition",
    ],
  ),
  ["that it is not legal advice", reportWords.en.disclaimer],
];

const wanted = facts.map(([what, words, data = words]) => [what, words, data] as const);
const formats = Object.keys(reportFormats) as readonly ReportFormatName[];
const textsOf = async (format: ReportFormatName): Promise<readonly string[]> =>
  textsIn(format, await drawn(document, format));

describe.each(formats)("a report as %s", (format) => {
  let texts: readonly string[] = [];
  beforeAll(async () => {
    texts = await textsOf(format);
  });

  it.each(wanted)("says %s", (_, words, data) => {
    const fact = format === "json" || format === "sarif" ? data : words;
    expect(texts.some((text) => text.includes(fact))).toBe(true);
  });
});

// A terminal is no place for hundreds of names; it says how many, and in which articles.
it("a report as text names the articles of what was not examined", async () => {
  expect(await textsOf("text")).toContain("11/2023/QĐ-UBND: Article 30 (1).");
});

it.each(formats.filter((format) => format !== "text"))(
  "a report as %s names each rule, judged or not",
  async (format) => {
    const all = (await textsOf(format)).join("\n");
    const rules = parts.flatMap((part) => [...part.rules, ...part.notExamined]);
    expect(rules.length).toBeGreaterThan(300);
    expect(rules.filter(({ norm }) => !all.includes(norm.id))).toEqual([]);
  },
);
