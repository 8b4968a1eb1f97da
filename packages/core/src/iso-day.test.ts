import { describe, expect, it } from "vitest";
import { isIsoDay } from "./iso-day.js";

describe("isIsoDay", () => {
  it.each(["1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2026-12-31", "2026-04-30"])(
    "%s exists",
    (day) => {
      expect(isIsoDay(day)).toBe(true);
    },
  );

  it.each([
    "1899-12-31",
    "2200-01-01",
    "2026-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-00-10",
    "2026-13-10",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "٢٠٢٦-٠١-٠١",
    "",
  ])("%j does not", (day) => {
    expect(isIsoDay(day)).toBe(false);
  });
});
