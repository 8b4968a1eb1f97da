import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareText } from "./bare-text.js";

const all = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);

describe("bareText", () => {
  it.each([
    ["Nguyễn Văn An", "Nguyen Van An"],
    ["a\u0331\u200b\u00ad", "a"],
    ["ＡＢ１２", "AB12"],
    ["ﬁ ① ½", "fi 1 1\u20442"],
    ["đĐ", "đĐ"],
    ["\u3164", ""],
  ])("%j is %j", (text, bare) => {
    expect(bareText(text)).toBe(bare);
  });

  it("knows the digits of every script as 0 to 9 in their order", () => {
    const digits = all
      .map((code) => String.fromCodePoint(code))
      .filter((each) => /\p{Nd}/u.test(each));
    expect(digits.length).toBeGreaterThan(600);
    expect(digits.map(bareText).join("")).toBe("0123456789".repeat(digits.length / 10));
  });

  it("leaves no mark, and is the same for every normal form of a text", () => {
    const texts = fc.string({ unit: "grapheme" });
    const property = fc.property(texts, (text) => {
      const bare = bareText(text);
      expect(bare).not.toMatch(/\p{M}/u);
      for (const form of ["NFC", "NFD", "NFKC", "NFKD"] as const) {
        expect(bareText(text.normalize(form))).toBe(bare);
      }
    });
    fc.assert(property);
  });

  it("takes a heap of marks in time that grows with its length", () => {
    expect(bareText(`a${"\u0301\u0331\uff9e".repeat(100_000)}`)).toBe("a");
  });
});
