import { TtthdlError } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { defineRegulation } from "../authoring/define-regulation.js";
import { ownRegulation } from "../authoring/own-regulation.fixture.js";
import type { Regulation } from "../norm.js";
import { regulationsInForce } from "./regulations-in-force.js";

const slugs = (province: string, asOf: string): readonly string[] =>
  regulationsInForce({ province, asOf }).map(({ regulation }) => regulation.slug);

describe("regulationsInForce", () => {
  it.each([
    ["bac-kan", "2023-05-28", []],
    ["bac-kan", "2023-05-29", ["bac-kan-11-2023"]],
    ["ben-tre", "2018-05-13", []],
    ["ben-tre", "2018-05-14", ["ben-tre-18-2018"]],
    ["bac-ninh", "2017-11-15", ["bac-ninh-33-2017"]],
    ["tra-vinh", "2024-07-29", ["tra-vinh-1289-2024"]],
    ["ha-noi", "2026-11-22", []],
  ])("%s on %s: %j", (province, asOf, expected) => {
    expect(slugs(province, asOf)).toEqual(expected);
  });

  it("takes the issue date where the in-force date is unknown", () => {
    expect(slugs("ben-tre", "2019-01-10")).toEqual(["ben-tre-18-2018"]);
    expect(slugs("ben-tre", "2019-01-11")).toEqual(["ben-tre-03-2019", "ben-tre-18-2018"]);
  });

  it("never merges the law of merged provinces: each keeps its territory", () => {
    const found = regulationsInForce({ province: "vinh-long-2025", asOf: "2025-07-01" });
    expect(found.map(({ territory, regulation }) => [territory, regulation.slug])).toEqual([
      ["ben-tre", "ben-tre-03-2019"],
      ["ben-tre", "ben-tre-18-2018"],
      ["tra-vinh", "tra-vinh-1289-2024"],
    ]);
    expect(slugs("vinh-long-2025", "2025-06-30")).toEqual([]);
  });

  it("returns a doubtful status instead of hiding the regulation", () => {
    const found = regulationsInForce({ province: "bac-ninh", asOf: "2025-12-05" });
    expect(found.map(({ status }) => status?.value)).toEqual(["partially-superseded"]);
    const dayBefore = regulationsInForce({ province: "bac-ninh", asOf: "2025-12-04" });
    expect(dayBefore.map(({ status }) => status?.value)).toEqual(["in-force"]);
  });

  it("refuses an unknown province and an impossible day", () => {
    expect(() => slugs("atlantis", "2026-11-22")).toThrow(TtthdlError);
    expect(() => slugs("ben-tre", "2026-02-30")).toThrow(TtthdlError);
  });

  it("finds national law first, and an agency's own rules only where the agency is named", () => {
    const dates = { issuedOn: "2030-01-01", effectiveFrom: "2030-02-01" };
    const of = (slug: string, territory: object, kind: string): Regulation =>
      defineRegulation({ ...ownRegulation, ...dates, slug, kind, ...territory, norms: [] });
    const { province: _, ...nowhere } = ownRegulation;
    const made = [
      of("quyet-dinh-1", {}, "decision"),
      ...["law", "decree", "circular", "standard"].map((kind) =>
        defineRegulation({
          ...nowhere,
          ...dates,
          slug: kind,
          kind,
          territory: "national",
          norms: [],
        }),
      ),
      defineRegulation({
        ...nowhere,
        ...dates,
        slug: "quy-che-noi-bo",
        kind: "administrative-decision",
        territory: "agency",
        agency: { id: "co-quan-a", name: { vi: "Cơ quan A", en: "Agency A" } },
        norms: [],
      }),
    ];
    const found = (query: object, asOf: string = "2030-02-01"): readonly string[] =>
      regulationsInForce({ ...query, asOf, regulations: made }).map(
        ({ territory, regulation }) => `${territory}: ${regulation.slug}`,
      );
    const national = ["law", "decree", "circular", "standard"].map((slug) => `national: ${slug}`);
    expect(found({})).toEqual(national);
    expect(found({ province: "ha-noi" })).toEqual([...national, "ha-noi: quyet-dinh-1"]);
    expect(found({ province: "ben-tre" }, "2030-01-31")).toEqual([]);
    expect(found({ agencies: ["co-quan-a"] })).toEqual([...national, "co-quan-a: quy-che-noi-bo"]);
  });
});
