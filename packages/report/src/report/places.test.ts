import type { WordedReport } from "@ttthdl/core";
import { parse } from "csv-parse/sync";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { convert } from "xmlbuilder2";
import { definitionsOf, digestOf, drawn, everything } from "./everything.fixture.js";
import { reportFacts } from "./facts.js";
import { junitErrors, sarifErrors } from "./schemas.fixture.js";
import { totalsByName } from "./totals.js";
import { reportWords } from "./words.js";

type Row = Readonly<Record<string, string>>;

/** JUnit as an object: attributes begin with an at sign. */
interface Junit {
  readonly testsuites: {
    readonly testsuite: readonly {
      readonly properties: { readonly property: readonly Row[] };
      readonly testcase: readonly Row[];
      readonly "system-out": string;
    }[];
  };
}

const document = everything("en");
const { report, parts } = document;
const definitions = definitionsOf(document).reduce((all, count) => all + count);

describe("each fact is in the place that its format has for it", () => {
  it("CSV: one table, in which the first column says what a line is", async () => {
    const rows = parse(await drawn(document, "csv"), { bom: true, columns: true }) as Row[];
    const kinds = (kind: string): readonly Row[] => rows.filter(({ Row: each }) => each === kind);
    const results = parts.flatMap(({ articles }) => articles.flatMap(({ findings }) => findings));
    expect(new Set(rows.map((row) => Object.keys(row).length))).toEqual(new Set([14]));
    expect(kinds("Report").map(({ Content, Note }) => [Content, Note])).toEqual([
      ...reportFacts(document).map(({ label, value }) => [label, value]),
      ...Object.values(report.totals).map((count) => ["Totals", String(count)]),
      ["Totals", reportWords.en.definitionsInTotals(report.definitionsAndPermissions)],
      ["Note", reportWords.en.disclaimer],
    ]);
    expect(kinds("Result").map((row) => row["Rule"])).toEqual(
      results.map(({ finding }) => finding.rule),
    );
    expect(kinds("Definition or permission")).toHaveLength(definitions);
    expect(kinds("Regulation")).toHaveLength(2);
    expect(kinds("Attestation")).toHaveLength(8);
    expect(kinds("Waiver").map((row) => row["Result"])).toEqual([
      ...["holds", "about to expire", "unused, it has expired"],
      ...["unused, there is no such rule", "unused, no finding needs it"],
    ]);
    expect(kinds("Not examined").map((row) => row["Rule"])).toEqual(report.notExaminedRules);
  });

  it("JUnit: properties of each suite, and its output; a test that passed has its own", async () => {
    const output = await drawn(document, "junit");
    expect(await junitErrors(output)).toEqual([]);
    const { testsuites } = convert(output, { format: "object" }) as unknown as Junit;
    for (const suite of testsuites.testsuite) {
      expect(suite.properties.property.map((each) => [each["@name"], each["@value"]])).toEqual(
        [...reportFacts(document), ...totalsByName(report)].map(({ name, value }) => [name, value]),
      );
      expect(suite["system-out"].split("\n").at(-1)).toBe(reportWords.en.disclaimer);
    }
    const passed = testsuites.testsuite
      .flatMap(({ testcase }) => testcase)
      .find((each) => each["@name"] === "bac-kan-11-2023/network-zones (profile.yaml)");
    expect(passed?.["system-out"]).toContain(digestOf("c"));
  });

  it("SARIF: what the JSON says of itself, files with their digests, and notifications", async () => {
    const log = JSON.parse(await drawn(document, "sarif")) as Log;
    const json = JSON.parse(await drawn(document, "json")) as WordedReport;
    const [run] = log.runs;
    expect(sarifErrors(log)).toEqual([]);
    const { totals, definitionsAndPermissions, findings } = json;
    expect({ ...run?.properties, findings }).toEqual(json);
    const sum = Object.values(totals).reduce((all, count) => all + count);
    expect(run?.results).toHaveLength(sum - definitionsAndPermissions);
    expect(run?.artifacts?.map(({ roles, hashes }) => [roles?.[0], hashes?.["sha-256"]])).toEqual([
      ["analysisTarget", digestOf("a")],
      ["analysisTarget", digestOf("b")],
      ["attachment", digestOf("c")],
      ["attachment", digestOf("d")],
    ]);
    const attached = run?.results?.flatMap(({ attachments = [] }) => attachments) ?? [];
    expect(attached.map(({ artifactLocation: { index = -1 } }) => index)).toEqual([2]);
    const lines = reportFacts(document).map(({ label, value }) => `${label}: ${value}`);
    expect(run?.automationDetails?.description?.text).toBe(lines.join("; "));
    const notifications = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notifications.map(({ message }) => message.text)).toEqual(
      expect.arrayContaining(document.uses.map(({ words }) => words)),
    );
    expect(notifications.map(({ descriptor, level }) => `${descriptor?.id} ${level}`)).toEqual([
      ...Array<string>(4).fill("regulation note"),
      ...["nothing-to-comply-with note", "not-examined note"],
      ...Array<string>(4).fill("regulation note"),
      "nothing-to-comply-with note",
      ...["attestation note", ...Array<string>(7).fill("attestation warning")],
      ...["waiver note", ...Array<string>(4).fill("waiver warning")],
      "totals note",
      "disclaimer note",
    ]);
    const off = run?.tool.driver.rules?.filter(
      (rule) => rule.defaultConfiguration?.enabled === false,
    );
    expect(off).toHaveLength(definitions);
  });
});
