import jsqr from "jsqr";
import { expect, it } from "vitest";
import { formDocument } from "../document/index.js";
import { mau1 } from "../index.js";
import { formDigest } from "../record/index.js";
import { type QrModules, QUIET_ZONE, qrModules } from "./qr-code.js";

const PIXELS = 4;

/** The squares as a picture: four bytes a pixel. */
function picture(modules: QrModules): { readonly data: Uint8ClampedArray; readonly side: number } {
  const side = (modules.length + 2 * QUIET_ZONE) * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const row = modules[Math.floor(y / PIXELS) - QUIET_ZONE];
      if (row?.[Math.floor(x / PIXELS) - QUIET_ZONE] === true) {
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return { data, side };
}

it("a reader reads the code of a form", () => {
  const closing = formDocument(mau1, {}, { digest: formDigest(mau1, {}) }).blocks.at(-1);
  const content = closing?.kind === "closing" ? (closing.code?.content ?? "") : "";
  expect(content).toMatch(/^ttthdl:mau-1:sha256:[0-9a-f]{64}$/);
  const { data, side } = picture(qrModules(content));
  expect(jsqr.default(data, side, side)?.data).toBe(content);
});
