import { describe, expect, it } from "vitest";
import { type InstrumentStatus, statusOn } from "./instrument.js";

const statuses: readonly InstrumentStatus[] = [
  { from: "2017-11-15", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
  { from: "2025-12-05", value: "partially-superseded", confidence: "M", checkedOn: "2026-11-22" },
];

describe("statusOn", () => {
  it.each([
    ["2017-11-14", undefined],
    ["2017-11-15", "in-force"],
    ["2025-12-04", "in-force"],
    ["2025-12-05", "partially-superseded"],
    ["2099-01-01", "partially-superseded"],
  ])("%s: %s", (day, value) => {
    expect(statusOn({ statuses }, day)?.value).toBe(value);
  });

  it("knows no status where none was found", () => {
    expect(statusOn({ statuses: [] }, "2026-01-01")).toBeUndefined();
  });
});
