import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mau2 } from "@ttthdl/forms";
import { formDocument } from "@ttthdl/forms/document";
import { renderPdf } from "@ttthdl/forms/pdf";
import { afterAll, describe, expect, it } from "vitest";
import { vietnameseLetters } from "../../packages/forms/src/testing/vietnamese-letters.fixture.js";
import { type Area, drawPages, inkIn, output, type Picture, shapeOf } from "./pages.js";
import { newFolder } from "./ttthdl.js";

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

interface Letter {
  readonly letter: string;
  readonly page: Picture;
  readonly area: Area;
}

/** The single letters of a PDF with their ink. */
function lettersIn(path: string): readonly Letter[] {
  const resolution = 300;
  const scale = resolution / 72;
  const pages = drawPages(path, resolution);
  const boxes = output("pdftotext", "-bbox", path, "-").split("<page ").slice(1);
  return boxes.flatMap((box, index) => {
    const page = pages[index];
    if (page === undefined) return [];
    const words = box.matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.)<\/word>/gu,
    );
    return [...words].flatMap(([, left, top, right, bottom, letter = ""]) => {
      // Accents reach out of the box of their letter.
      const area = inkIn(page, {
        left: Math.floor(Number(left) * scale) - 6,
        top: Math.floor(Number(top) * scale) - 6,
        right: Math.ceil(Number(right) * scale) + 6,
        bottom: Math.ceil(Number(bottom) * scale),
      });
      return area === undefined ? [] : [{ letter, page, area }];
    });
  });
}

describe("the 146 letters of Vietnamese", () => {
  it.each([
    ["regular", (letters: string) => ({ description: letters })],
    ["bold", (letters: string) => ({ incidentName: letters })],
    ["italic", (letters: string) => ({ document: { place: letters } })],
  ])("%s: are found as text, and each is drawn in its own shape", async (_, dataOf) => {
    const spaced = ["\ufffd", ...vietnameseLetters].join("  ").concat("  .");
    const path = join(folder, "letters.pdf");
    writeFileSync(path, await renderPdf(formDocument(mau2, dataOf(spaced))));
    const found = lettersIn(path);
    expect(
      vietnameseLetters.filter((letter) => !found.some((each) => each.letter === letter)),
    ).toEqual([]);
    const drawn = [...vietnameseLetters, "\ufffd"].map((letter) => {
      const { page, area } = found.find((each) => each.letter === letter) as Letter;
      const size = [area.right - area.left, area.bottom - area.top] as const;
      return { letter, size, shape: shapeOf(page, area, 16) };
    });
    const alike = drawn.flatMap((one, index) =>
      drawn.slice(index + 1).flatMap((other) => {
        const sizes = one.size.map((length, side) => Math.abs(length - (other.size[side] ?? 0)));
        const parts = one.shape.map((dark, part) => Math.abs(dark - (other.shape[part] ?? 0)));
        const isAlike = Math.max(...sizes) <= 3 && Math.max(...parts) < 0.15;
        return isAlike ? [`${one.letter} ${other.letter}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});
