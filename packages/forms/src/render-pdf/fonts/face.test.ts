import { describe, expect, it } from "vitest";
import { vietnameseLetters } from "../../testing/vietnamese-letters.fixture.js";
import { type FaceName, faceOf, REPLACEMENT } from "./face.js";

const names: readonly FaceName[] = ["regular", "bold", "italic"];
const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0;

describe.each(names)("Tinos %s", (name) => {
  const face = faceOf(name);

  it("has a shape of its own for each of the 146 letters of Vietnamese", () => {
    expect(new Set(vietnameseLetters).size).toBe(146);
    const drawn = vietnameseLetters.map((letter) => face.drawn(codeOf(letter)).code);
    expect(drawn).toEqual(vietnameseLetters.map(codeOf));
  });

  it("has what an office writes beside them", () => {
    const signs =
      " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~–—‘’“”„…•‰′″€₫£¥©®°±×÷½¼¾²³µΩαβπ∑√∞≈≠≤≥←↑→↓№™§¶Ææßłžāōжя\u0301\ufffd";
    for (const sign of signs) {
      const { code } = face.drawn(codeOf(sign));
      if (sign !== "\ufffd") expect([sign, code]).not.toEqual([sign, REPLACEMENT]);
    }
  });

  it("draws U+FFFD for what it lacks, never nothing", () => {
    for (const sign of ["电", "😀", "ﷺ", "\u200d", "\ue000"]) {
      expect([sign, face.drawn(codeOf(sign)).code]).not.toEqual([sign, codeOf(sign)]);
      expect(face.drawn(codeOf(sign)).width).toBeGreaterThan(0);
    }
    expect(face.drawn(REPLACEMENT).code).toBe(REPLACEMENT);
  });

  it("names one character for each shape, whichever was asked for first", () => {
    expect(face.drawn(0xa0).code).toBe(0x20);
    expect(face.drawn(0x20).code).toBe(0x20);
  });
});

// Widths of Times New Roman, in thousandths of the size of the letters.
it.each([
  ["regular", { a: 444, A: 722, m: 778, "0": 500, " ": 250, ế: 444, Đ: 722 }],
  ["bold", { a: 500, A: 722, m: 833, "0": 500, " ": 250, Ế: 667 }],
  ["italic", { a: 500, A: 611, m: 722, "0": 500, " ": 250, ế: 444 }],
] as const)("%s has the widths of Times New Roman", (name, widths) => {
  for (const [sign, width] of Object.entries(widths)) {
    expect([sign, Math.round(faceOf(name).widthOf(sign) * 1000)]).toEqual([sign, width]);
  }
});
