import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { limits } from "../../reading/limits.js";
import { ReaderProcess } from "../../testing/reader-process.fixture.js";
import { crowdedBlocks, emptyBlocks } from "../inflate.fixture.js";
import { type ArchivePart, archiveOf, emptyPart, soundPart } from "./archive.fixture.js";
import { readDirectory } from "./central-directory.js";
import { inflatePart } from "./inflate-part.js";

const TEXT = "Đề nghị ".repeat(9_000);

/** What is read of the first part. */
function read(...parts: readonly ArchivePart[]): string {
  const bytes = archiveOf(parts);
  const pieces: Uint8Array[] = [];
  for (const entry of readDirectory(bytes).values()) {
    inflatePart(bytes, entry, (piece) => pieces.push(piece));
  }
  return Buffer.concat(pieces).toString();
}

const packed = soundPart("a", TEXT);
const stored = soundPart("a", TEXT, false);
const beside = (part: ArchivePart, bytes: number): ArchivePart => ({
  ...part,
  inflatedBytes: part.inflatedBytes + bytes,
});
const withBytes = (part: ArchivePart, bytes: Uint8Array): ArchivePart => ({ ...part, bytes });

describe("inflatePart", () => {
  it.each([
    ["packed", packed],
    ["stored", stored],
    ["with bytes after its end", withBytes(packed, Buffer.concat([packed.bytes, Buffer.alloc(9)]))],
  ])("reads a part that is %s", (_, part) => {
    expect(read(part)).toBe(TEXT);
  });

  it.each([
    ["cut short", withBytes(packed, packed.bytes.subarray(0, -1)), "damaged-archive"],
    ["cut in two", withBytes(packed, packed.bytes.subarray(0, 90)), "damaged-archive"],
    ["gone", withBytes(packed, Buffer.alloc(0)), "damaged-archive"],
    ["no such stream", withBytes(packed, Buffer.alloc(99, 0xff)), "damaged-archive"],
    ["longer when told", beside(packed, 1), "damaged-archive"],
    ["shorter when told", beside(packed, -1), "hostile-archive"],
    ["stored and longer when told", beside(stored, 1), "damaged-archive"],
    ["stored and shorter when told", beside(stored, -1), "hostile-archive"],
  ])("refuses a part that is %s", (_, part, reason) => {
    expect(() => read(part)).toThrow(expect.objectContaining({ reason }));
  });

  it("refuses a part with a letter changed, stored or packed", () => {
    const changed = Buffer.from(stored.bytes);
    changed.write("d", changed.indexOf("n"));
    expect(() => read(withBytes(stored, changed))).toThrow(
      expect.objectContaining({ reason: "damaged-archive" }),
    );
    expect(() => read({ ...packed, checksum: packed.checksum ^ 1 })).toThrow(
      expect.objectContaining({ reason: "damaged-archive" }),
    );
  });

  it("reads as many packed bytes of all parts as a form ever has, and not one more", () => {
    const noise = (bytes: number): string => randomBytes(bytes).toString("hex");
    const parts = [soundPart("a", noise(400_000)), soundPart("b", noise(90_000))];
    const left = limits.packedBytes - parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const last = (bytes: number): ArchivePart =>
      emptyPart("c", Buffer.concat([Buffer.from([3, 0]), Buffer.alloc(bytes - 2)]));
    expect(read(...parts, last(left))).toHaveLength(980_000);
    expect(() => read(...parts, last(left + 1))).toThrow(
      expect.objectContaining({ reason: "too-large" }),
    );
  });
});

describe("a Word file whose parts are packed to harm ends in an error, in time", () => {
  const reader = new ReaderProcess("parse/parse-form", "parseForm");
  afterAll(() => reader.close());

  const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const types = `<Types><Override PartName="/a.xml" ContentType="${TYPE}"/></Types>`;
  const part = (bytes: Uint8Array): Uint8Array =>
    archiveOf([soundPart("[Content_Types].xml", types), emptyPart("a.xml", bytes)]);
  const most = limits.packedBytes - 200;

  it.each([
    ["blocks with too many codes", () => part(crowdedBlocks(40_000)), "damaged-archive"],
    ["as many blocks of nothing as may be", () => part(emptyBlocks(most)), "damaged-xml"],
    ["more blocks of nothing", () => part(emptyBlocks(limits.packedBytes + 200)), "too-large"],
    [
      "blocks of nothing in every part",
      () =>
        archiveOf([
          soundPart("[Content_Types].xml", types),
          soundPart("a.xml", '<document xmlns="x"/>'),
          ...Array.from({ length: 20 }, (_, at) =>
            emptyPart(`customXml/item${at}.xml`, emptyBlocks(most)),
          ),
        ]),
      "too-large",
    ],
  ])("%s", (_, make, reason) => {
    const { outcome, stderr, kilobytes } = reader.read(make());
    expect([stderr, outcome]).toMatchObject(["", { code: "invalid-input", reason }]);
    expect(kilobytes).toBeLessThan(200 * 1024);
  });
});
