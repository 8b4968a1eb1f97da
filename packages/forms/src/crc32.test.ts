import library from "crc-32";
import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.js";

describe("crc32", () => {
  it.each(["", "a", "123456789", "Bến Tre ".repeat(999)])("%j is what crc-32 computes", (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(crc32(bytes)).toBe(library.buf(bytes));
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(crc32(bytes));
  });
});
