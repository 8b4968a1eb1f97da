import { describe, expect, it } from "vitest";
import { faceOf } from "../../render-pdf/fonts/face.js";
import { vietnameseLetters } from "../../testing/vietnamese-letters.fixture.js";
import { textWidth } from "./text-width.js";

const looks = {
  regular: {},
  bold: { bold: true },
  italic: { italic: true },
} as const;

describe.each(Object.keys(looks) as (keyof typeof looks)[])("textWidth, %s", (name) => {
  const style = { sizePt: 10, align: "center", ...looks[name] } as const;
  const face = faceOf(name);

  it("is that of the typeface, for all that names are written with", () => {
    for (const sign of [...vietnameseLetters, ..."09 .,;:/-–()&“”‘’…"]) {
      expect(textWidth(sign, style), sign).toBeCloseTo(10 * face.widthOf(sign), 2);
    }
  });

  it("adds up, and gives a mark alone no width", () => {
    expect(textWidth("Đường", style)).toBeCloseTo(10 * face.widthOf("Đường"), 2);
    expect(textWidth("a\u0301\u0323", style)).toBe(textWidth("a", style));
    expect(textWidth("\u0301", style)).toBe(0);
    expect(textWidth("", style)).toBe(0);
  });
});
