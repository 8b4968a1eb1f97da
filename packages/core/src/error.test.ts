import { describe, expect, it, vi } from "vitest";
import { isTtthdlError, TtthdlError } from "./error.js";

const text = { vi: "không phải ngày có thật", en: "is not a date" };

describe("an error", () => {
  it("speaks both languages, behind its path; the message is the English one", () => {
    const error = new TtthdlError("invalid-date", text, { path: "from", data: { year: 2026 } });
    expect([error.describe("vi"), error.message]).toEqual([
      "from: không phải ngày có thật",
      "from: is not a date",
    ]);
    expect([error.code, error.path, error.text, error.data]).toEqual([
      "invalid-date",
      "from",
      text,
      { year: 2026 },
    ]);
  });

  it("of the input as a whole has no path before its words", () => {
    expect(new TtthdlError("invalid-profile", text, { path: "" }).message).toBe(text.en);
  });
});

describe("isTtthdlError", () => {
  it("knows an error of another copy of this module, and no other error", async () => {
    vi.resetModules();
    const copy = await import("./error.js");
    const foreign = new copy.TtthdlError("unknown-rule", text);
    expect(foreign instanceof TtthdlError).toBe(false);
    expect(isTtthdlError(foreign)).toBe(true);
    expect([new Error("x"), { code: "unknown-rule" }, null, "x"].some(isTtthdlError)).toBe(false);
  });
});
