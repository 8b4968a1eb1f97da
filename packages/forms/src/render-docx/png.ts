import { zlibSync } from "fflate";
import { crc32 } from "../crc32.js";
import { type QrModules, QUIET_ZONE } from "../qr/qr-code.js";

/** Pixels on a side of a square: enough that a printer does not blur them. */
const SCALE = 8;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The squares of a code with the white around them, as a PNG of one bit a pixel. */
export function qrPng(modules: QrModules): Uint8Array {
  const side = (modules.length + 2 * QUIET_ZONE) * SCALE;
  const rowBytes = Math.ceil(side / 8);
  const pixels = new Uint8Array((rowBytes + 1) * side);
  for (let y = 0; y < side; y += 1) {
    const row = modules[Math.floor(y / SCALE) - QUIET_ZONE];
    for (let x = 0; x < side; x += 1) {
      const isDark = row?.[Math.floor(x / SCALE) - QUIET_ZONE] === true;
      // The first byte of a row names its filter: none.
      if (!isDark) setBit(pixels, y * (rowBytes + 1) + 1, x);
    }
  }
  const header = new Uint8Array([...bigEndian(side), ...bigEndian(side), 1, 0, 0, 0, 0]);
  return new Uint8Array([
    ...SIGNATURE,
    ...chunk("IHDR", header),
    ...chunk("IDAT", zlibSync(pixels)),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

function setBit(bytes: Uint8Array, start: number, bit: number): void {
  const at = start + (bit >> 3);
  bytes[at] = (bytes[at] ?? 0) | (0x80 >> (bit & 7));
}

function chunk(name: string, data: Uint8Array): readonly number[] {
  const body = [...[...name].map((letter) => letter.charCodeAt(0)), ...data];
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(body))];
}

function bigEndian(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
