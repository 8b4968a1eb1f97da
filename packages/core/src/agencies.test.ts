import { describe, expect, it } from "vitest";
import { agencyFor } from "./agencies.js";

import { agencies } from "./agency-successions.js";
import { agencyFunctions } from "./vocabulary/role.js";

describe("agencyFor", () => {
  it.each([
    ["data-centre-manager", "2025-02-28", "Sở Thông tin và Truyền thông"],
    ["data-centre-manager", "2025-03-01", "Sở Khoa học và Công nghệ"],
    ["operator", "2025-02-28", "Trung tâm Công nghệ thông tin và Truyền thông"],
    [
      "operator",
      "2025-03-01",
      "trung tâm chuyển đổi số thuộc Sở Khoa học và Công nghệ (tên gọi khác nhau theo tỉnh)",
    ],
    ["network-security", "2025-02-28", "Sở Thông tin và Truyền thông"],
    ["network-security", "2025-03-01", "Công an tỉnh (PA05)"],
    [
      "national-incident-coordination",
      "2025-02-28",
      "Cục An toàn thông tin (VNCERT/CC), Bộ Thông tin và Truyền thông",
    ],
    ["national-incident-coordination", "2025-03-01", "Bộ Công an (A05)"],
    ["national-information-technology", "2025-02-28", "Bộ Thông tin và Truyền thông"],
    ["national-information-technology", "2025-03-01", "Bộ Khoa học và Công nghệ"],
    ["district-addressee", "2025-06-30", "Ủy ban nhân dân huyện, thành phố"],
    ["district-addressee", "2025-07-01", "Ủy ban nhân dân xã, phường"],
  ] as const)("%s on %s", (task, day, name) => {
    expect(agencyFor(task, day).name.vi).toBe(name);
  });

  it("says where a day is only about right, and how sure it is", () => {
    expect(agencyFor("data-centre-manager", "2026-01-01")).toMatchObject({
      approximate: true,
      confidence: "H",
    });
    expect(agencyFor("network-security", "2026-01-01")).toMatchObject({
      approximate: true,
      confidence: "M",
    });
    expect(agencyFor("district-addressee", "2026-01-01").approximate).toBeUndefined();
  });

  it.each(agencyFunctions)("%s is performed by exactly one agency on any day", (task) => {
    const tenures = agencies.filter((agency) => agency.function === task);
    for (const day of ["1990-01-01", "2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01"]) {
      const inOffice = tenures.filter(
        ({ validFrom = "0000", validTo = "9999" }) => validFrom <= day && day <= validTo,
      );
      expect(inOffice).toEqual([agencyFor(task, day)]);
    }
  });

  it("refuses misuse", () => {
    expect(() => agencyFor("operator", "2026-02-30")).toThrow("is not a day");
    // @ts-expect-error: no such function.
    expect(() => agencyFor("mayor", "2026-01-01")).toThrow("no agency is known for mayor");
  });
});
