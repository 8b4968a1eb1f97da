import { describe, expect, it } from "vitest";
import { compareVietnamese } from "../compare-vietnamese.js";
import { TtthdlError } from "../error.js";
import { findProvince, provinces, provincesOn, territoriesOn } from "./provinces.js";

const before = provincesOn("2025-06-30");
const after = provincesOn("2025-07-01");
const ended = before.filter(({ validTo }) => validTo !== undefined);

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof TtthdlError) return error.code;
    throw error;
  }
  return undefined;
}

/** `Bà Rịa - Vũng Tàu` → `ba-ria-vung-tau`. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
}

describe("the table", () => {
  it("has 63 provinces up to 2025-06-30 and 34 from 2025-07-01", () => {
    expect(before).toHaveLength(63);
    expect(after).toHaveLength(34);
    expect(provinces).toHaveLength(63 + 23);
    expect(provincesOn("2018-05-14")).toEqual(before);
    expect(provincesOn("2026-11-22")).toEqual(after);
  });

  it("leaves eleven as they were", () => {
    expect(before.filter((province) => after.includes(province)).map(({ id }) => id)).toEqual(
      [
        "cao-bang",
        "dien-bien",
        "ha-noi",
        "ha-tinh",
        "hue",
        "lai-chau",
        "lang-son",
        "nghe-an",
      ].concat(["quang-ninh", "son-la", "thanh-hoa"]),
    );
  });

  it("gives each id once, made of the name", () => {
    expect(new Set(provinces.map(({ id }) => id)).size).toBe(provinces.length);
    for (const { id, name, validFrom } of provinces) {
      expect(id).toBe(validFrom === undefined ? idOf(name) : `${idOf(name)}-2025`);
      expect(name).toBe(name.normalize("NFC"));
    }
  });

  it.each([
    ["before", before],
    ["after", after],
  ])("gives each code once, %s the merger", (_, list) => {
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    for (const { code } of list) expect(code).toMatch(/^\d\d$/);
  });

  it("sends each of the 52 that ended into one successor, and says so on both sides", () => {
    expect(ended).toHaveLength(52);
    const absorbed = provinces.flatMap((province) => province.absorbed ?? []);
    expect([...absorbed].sort()).toEqual(ended.map(({ id }) => id).sort());
    for (const { id, successor } of ended) {
      expect(findProvince(successor ?? "")?.absorbed).toContain(id);
    }
  });

  it("names the namesake first among what a new province absorbed", () => {
    const created = provinces.filter(({ absorbed }) => absorbed !== undefined);
    expect(created).toHaveLength(23);
    for (const { name, absorbed, validFrom } of created) {
      expect(validFrom).toBe("2025-07-01");
      expect(findProvince(absorbed?.[0] ?? "")?.name).toBe(name);
      expect(absorbed?.length).toBeGreaterThan(1);
    }
  });

  it("keeps the codes as they changed", () => {
    expect(findProvince("bac-ninh")?.code).toBe("27");
    expect(findProvince("bac-giang")?.code).toBe("24");
    expect(findProvince("bac-ninh-2025")?.code).toBe("24");
    expect(findProvince("vinh-long-2025")?.code).toBe("86");
    expect(findProvince("thai-nguyen-2025")?.absorbed).toEqual(["thai-nguyen", "bac-kan"]);
  });

  it("is sorted by Vietnamese name, the old before the new", () => {
    const names = provinces.map(({ name }) => name);
    expect([...names].sort(compareVietnamese)).toEqual(names);
    const ids = provinces.map(({ id }) => id);
    expect(ids.indexOf("ben-tre")).toBeLessThan(ids.indexOf("ca-mau"));
    expect(ids.indexOf("vinh-long") + 1).toBe(ids.indexOf("vinh-long-2025"));
    expect(names.indexOf("Điện Biên")).toBeGreaterThan(names.indexOf("Cao Bằng"));
  });
});

describe("findProvince", () => {
  it.each(["", "Bến Tre", "ha-tay", "ben-tre-2025", "__proto__", "constructor"])(
    "%j is unknown",
    (id) => {
      expect(findProvince(id)).toBeUndefined();
    },
  );
});

describe("territoriesOn", () => {
  it.each([
    ["ben-tre", "2018-05-14", ["ben-tre"]],
    ["ben-tre", "2025-07-01", ["ben-tre"]],
    ["hue", "2026-01-01", ["hue"]],
    ["vinh-long", "2026-01-01", ["vinh-long"]],
    ["vinh-long-2025", "2025-06-30", []],
    ["vinh-long-2025", "2025-07-01", ["vinh-long", "ben-tre", "tra-vinh"]],
    ["bac-ninh-2025", "2026-11-22", ["bac-ninh", "bac-giang"]],
  ])("%s on %s", (id, day, territories) => {
    expect(territoriesOn(id, day)).toEqual(territories);
  });

  it("covers the 63 once on every day of the 34", () => {
    const covered = after.flatMap(({ id }) => territoriesOn(id, "2026-11-22"));
    expect([...covered].sort()).toEqual(before.map(({ id }) => id).sort());
  });

  it("refuses misuse", () => {
    expect(codeOf(() => territoriesOn("ha-tay", "2026-01-01"))).toBe("invalid-argument");
    expect(codeOf(() => territoriesOn("ben-tre", "2026-02-30"))).toBe("invalid-date");
    expect(codeOf(() => provincesOn("2026-2-3"))).toBe("invalid-date");
  });
});
