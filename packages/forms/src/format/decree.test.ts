import { decreeDate } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { padNumber } from "./decree-number.js";

describe("decreeDate", () => {
  it.each([
    ["2026-01-01", "ngày 01 tháng 01 năm 2026"],
    ["2026-02-09", "ngày 09 tháng 02 năm 2026"],
    ["2026-03-05", "ngày 05 tháng 3 năm 2026"],
    ["2026-09-10", "ngày 10 tháng 9 năm 2026"],
    ["2026-10-31", "ngày 31 tháng 10 năm 2026"],
    ["2024-02-29", "ngày 29 tháng 02 năm 2024"],
  ])("%s is %s", (day, words) => {
    expect(decreeDate(day)).toBe(words);
  });

  it.each(["2026-02-30", "2026-3-5", "", "5/3/2026"])("refuses %j", (day) => {
    expect(() => decreeDate(day)).toThrow("is not a day");
  });
});

describe("padNumber", () => {
  it.each([
    ["5/STC", "05/STC"],
    ["05/STC", "05/STC"],
    ["15/STC", "15/STC"],
    ["5", "05"],
    ["STC-5", "STC-5"],
    ["0/STC", "0/STC"],
  ])("%s is written %s", (typed, written) => {
    expect(padNumber(typed)).toBe(written);
  });
});
