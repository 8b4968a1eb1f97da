import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVietnamese } from "./compare-vietnamese.js";

const sorted = (...words: readonly string[]): readonly string[] =>
  [...words].reverse().sort(compareVietnamese);

const alphabet = fc.constantFrom(..."aăâbdđeêghioôơuưyàảãáạậẫĐÀ 0-'zя".split(""));
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(alphabet).map((letters) => letters.join("")),
);

describe("the order of the dictionary", () => {
  it.each([
    ["letters", ["a", "ă", "â", "b", "d", "đ", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]],
    ["tones", ["ma", "mà", "mả", "mã", "má", "mạ"]],
    ["tones on a letter with a mark of its own", ["câ", "cầ", "cẩ", "cẫ", "cấ", "cậ"]],
    ["letters of a syllable before its tone", ["bá", "ban"]],
    ["tone of a syllable before the next syllable", ["ba vì", "bà ba"]],
    ["a whole before what is longer", ["Hà", "Hà Nam", "Hà Nội"]],
    ["figures before letters", ["Quận 1", "Quận Ba"]],
    [
      "Latin letters that Vietnamese lacks",
      ["e", "f", "g", "i", "j", "k", "v", "w", "x", "y", "z"],
    ],
    ["other scripts last", ["z", "я"]],
  ])("%s", (_, words) => {
    expect(sorted(...words)).toEqual(words);
  });

  it("does not depend on the normal form or on where a tone is written", () => {
    expect(compareVietnamese("Bến Tre", "Bến Tre".normalize("NFD"))).toBe(0);
    expect(sorted("hoà an", "hòa bình", "hoà tan")).toEqual(["hoà an", "hòa bình", "hoà tan"]);
  });

  it("sets case aside until nothing else differs", () => {
    expect(sorted("Hà", "hà", "Hả")).toEqual(["Hà", "hà", "Hả"]);
  });
});

describe("is a total order", () => {
  it("equal texts only are equal, and the order of a pair is the reverse of the other way round", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const order = compareVietnamese(a, b);
        expect(order === 0).toBe(a.normalize("NFC") === b.normalize("NFC"));
        expect(Math.sign(order)).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
      }),
    );
  });

  it("transitive", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        fc.pre(compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0);
        expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
