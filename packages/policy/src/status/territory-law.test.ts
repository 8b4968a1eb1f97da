import { describe, expect, it } from "vitest";
import { territoryLaw } from "./territory-law.js";

const asOf = "2026-11-22";
const shown = (province: string, day: string = asOf) => {
  const { encoded, notEncoded, elsewhere, today } = territoryLaw({ province, asOf: day });
  return {
    encoded: encoded.map(({ regulation }) => regulation.slug),
    notEncoded: notEncoded.map(({ number }) => number),
    elsewhere: elsewhere.map(({ regulation }) => regulation.slug),
    today,
  };
};

describe("territoryLaw", () => {
  it.each([
    ["thai-nguyen", [], ["28/2020/QĐ-UBND"], ["bac-kan-11-2023"], "thai-nguyen-2025"],
    [
      "vinh-long",
      [],
      ["911/QĐ-UBND"],
      ["ben-tre-03-2019", "ben-tre-18-2018", "tra-vinh-1289-2024"],
      "vinh-long-2025",
    ],
    [
      "bac-giang",
      [],
      ["79/2025/QĐ-UBND", "82/2025/QĐ-UBND", "27/2018/QĐ-UBND", "32/2024/QĐ-UBND"],
      ["bac-ninh-33-2017"],
      "bac-ninh-2025",
    ],
    [
      "thai-nguyen-2025",
      ["bac-kan-11-2023"],
      ["22/2021/QĐ-UBND", "12/2024/QĐ-UBND", "28/2020/QĐ-UBND"],
      [],
      "thai-nguyen-2025",
    ],
    ["ha-noi", [], [], [], "ha-noi"],
  ])("%s", (province, encoded, notEncoded, elsewhere, today) => {
    expect(shown(province)).toEqual({ encoded, notEncoded, elsewhere, today });
  });

  it("an empty list says why it is empty, in both languages", () => {
    for (const province of ["thai-nguyen", "vinh-long", "bac-giang", "ha-noi"]) {
      const notes = territoryLaw({ province, asOf }).notes;
      expect(notes.some(({ en }) => en.includes("does not mean that there are no rules"))).toBe(
        true,
      );
      expect(notes.some(({ vi }) => vi.includes("không phải là danh sách đầy đủ"))).toBe(true);
    }
  });

  it("knows no merger and no later text before its day", () => {
    expect(shown("bac-giang", "2025-06-30")).toMatchObject({ elsewhere: [], today: "bac-giang" });
    expect(shown("bac-ninh", "2025-12-04").notEncoded).not.toContain("79/2025/QĐ-UBND");
    expect(shown("bac-ninh", "2025-12-05").notEncoded).toContain("79/2025/QĐ-UBND");
  });
});
