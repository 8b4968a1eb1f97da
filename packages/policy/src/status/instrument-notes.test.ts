import { formatDay } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { judgeNorm } from "../check/judge.js";
import { regulations } from "../regulations/index.js";
import { instrumentNotes } from "./instrument-notes.js";

const bySlug = (slug: string) => {
  const found = regulations.find((regulation) => regulation.slug === slug);
  if (found === undefined) throw new Error(slug);
  return found;
};
const notes = (slug: string, asOf: string): string =>
  instrumentNotes(bySlug(slug), asOf, "vi").join(" ");

const since = formatDay("2025-07-01", "vi");
const issued = formatDay("2019-01-11", "vi");

describe("instrumentNotes", () => {
  it.each([
    ["bac-kan-11-2023", "2025-06-30", "Phạm vi áp dụng: tỉnh Bắc Kạn."],
    [
      "bac-kan-11-2023",
      "2025-07-01",
      `Chỉ áp dụng trên địa bàn tỉnh Bắc Kạn cũ, từ ngày ${since} thuộc tỉnh Thái Nguyên.`,
    ],
    [
      "bac-ninh-33-2017",
      "2025-07-01",
      `Chỉ áp dụng trên địa bàn tỉnh Bắc Ninh cũ, từ ngày ${since} thuộc tỉnh Bắc Ninh mới.`,
    ],
    [
      "bac-ninh-33-2017",
      "2025-12-04",
      "Tình trạng: còn hiệu lực (các nguồn thứ cấp thống nhất với nhau; tra cứu ngày 22/11/2026).",
    ],
    [
      "bac-ninh-33-2017",
      "2025-12-05",
      "Điều 5 (thư điện tử) bị thay thế về nội dung bởi Quyết định số 79/2025/QĐ-UBND",
    ],
    [
      "ben-tre-03-2019",
      "2026-11-22",
      `Chỉ áp dụng trên địa bàn tỉnh Bến Tre cũ, từ ngày ${since} thuộc tỉnh Vĩnh Long.`,
    ],
    ["ben-tre-03-2019", "2026-11-22", "Tình trạng: coi như đã bị thay thế"],
    [
      "ben-tre-03-2019",
      "2026-11-22",
      `Chưa rõ ngày có hiệu lực; lấy ngày ban hành ${issued} thay thế.`,
    ],
  ])("%s on %s says: %s", (slug, asOf, expected) => {
    expect(notes(slug, asOf)).toContain(expected);
  });

  it("says something of every text on every day since its issue, and nothing twice", () => {
    for (const regulation of regulations) {
      for (const asOf of [regulation.issuedOn, "2025-06-30", "2025-07-01", "2026-11-22"]) {
        const said = instrumentNotes(regulation, asOf, "en");
        expect(said.length).toBeGreaterThan(0);
        expect(new Set(said).size).toBe(said.length);
      }
    }
  });
});

it("no finding repeats what is said once of its text", () => {
  const regulation = bySlug("ben-tre-03-2019");
  const findings = regulation.norms.flatMap((norm) =>
    judgeNorm(regulation, norm, { profile: {} }, { asOf: "2026-11-22" }),
  );
  const codes = new Set(findings.flatMap(({ advisories }) => advisories.map(({ code }) => code)));
  expect([...codes]).toEqual(["cited-law-gone"]);
});

it.each([
  ["2025-12-04", "indeterminate", "missing-facts"],
  ["2025-12-05", "manual", "overtaken-in-substance"],
])(
  "official mail under 33/2017 on %s is %s: overtaken in substance is no express end",
  (asOf, state, code) => {
    const regulation = bySlug("bac-ninh-33-2017");
    const norm = regulation.norms.find(({ id }) => id === "bac-ninh-33-2017/official-mail");
    const [finding] = norm ? judgeNorm(regulation, norm, { profile: {} }, { asOf }) : [];
    expect([finding?.state, finding?.reasons[0]?.code]).toEqual([state, code]);
  },
);
