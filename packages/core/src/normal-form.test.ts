import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasMarkHeap, toNfc, toNfd } from "./normal-form.js";

const acute = "\u0301";
/** Text in which marks stand in rows of any length, under letters that one form takes apart for good. */
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aếđ \u0958\u1f82\uac00\u1100\u1161"),
      fc
        .tuple(fc.constantFrom(acute, "\u0323", "\u031b", "\u0344", "\u034f"), fc.nat(40))
        .map(([mark, count]) => mark.repeat(count)),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("hasMarkHeap", () => {
  it.each([
    [`a${acute.repeat(30)}`, false],
    [`a${acute.repeat(31)}`, true],
    [acute.repeat(31), true],
    [`${"\u{1d165}".repeat(31)}`, true],
    [`a${acute.repeat(20)}b${acute.repeat(20)}`, false],
    [`a${acute.repeat(20)}\u200d${acute.repeat(20)}`, false],
    ["Tiếng Việt ".normalize("NFD").repeat(50), false],
  ])("%j: %s", (text, isHeap) => {
    expect(hasMarkHeap(text)).toBe(isHeap);
  });
});

describe("a heap in a longer text", () => {
  it("is found wherever it begins, of marks of one unit and of two", () => {
    for (const mark of [acute, "\u{1d165}"]) {
      for (let before = 0; before < 70; before += 1) {
        const text = (count: number): string =>
          `${"a".repeat(before)}${mark.repeat(count)}${"b".repeat(40)}`;
        expect([mark, before, hasMarkHeap(text(31))]).toEqual([mark, before, true]);
        expect([mark, before, hasMarkHeap(text(30))]).toEqual([mark, before, false]);
      }
    }
  });
});

describe("toNfc and toNfd", () => {
  it("are what Unicode says, unless marks are heaped up", () => {
    fc.assert(
      fc.property(marked, (text) => {
        fc.pre(!hasMarkHeap(text));
        expect(toNfc(text)).toBe(text.normalize("NFC"));
        expect(toNfd(text)).toBe(text.normalize("NFD"));
      }),
    );
  });

  it("leave a heap alone, and change nothing a second time", () => {
    const heap = "\u0301\u0323".repeat(16);
    expect(toNfc(`e\u0302\u0301 x${heap}e\u0302`)).toBe(`ế x${heap}ê`);
    expect(toNfd(`ế x${heap}ê`)).toBe(`e\u0302\u0301 x${heap}e\u0302`);
    fc.assert(
      fc.property(marked, (text) => {
        for (const once of [toNfc(text), toNfd(text)]) {
          expect([toNfc(toNfc(once)), toNfd(toNfd(once))]).toEqual([toNfc(once), toNfd(once)]);
        }
        expect(toNfc(toNfc(text))).toBe(toNfc(text));
      }),
    );
  });

  it("end with a million marks", () => {
    const text = "\u0301\u0323".repeat(500_000);
    expect(toNfc(text)).toBe(text);
    expect(toNfd(`ế${text}`)).toBe(`e\u0302\u0301${text}`);
  });
});
