import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.js";
import { recogniseSource } from "./recognition/recognise-source.js";
import type { Source, SourceContext, SourceFile } from "./source.js";
import { sources } from "./sources.generated.js";

const context: SourceContext = { asOf: "2026-11-22", zone: "Asia/Ho_Chi_Minh" };

async function sampleOf(kind: string): Promise<readonly { name: string; text: string }[]> {
  const { sample } = await import(`./${kind}/sample.fixture.ts`);
  return sample;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");
const files = async (kind: string, encode = utf8): Promise<readonly SourceFile[]> =>
  (await sampleOf(kind)).map(({ name, text }) => ({ name, bytes: encode(text) }));

/** Reads as a caller does; whatever is wrong with a file is one kind of error, in both languages. */
async function readOrRefuse(source: Source, given: readonly SourceFile[]): Promise<void> {
  try {
    await readSource(source, given, context);
    await recogniseSource(given);
  } catch (error) {
    expect(error).toBeInstanceOf(TtthdlError);
    expect(error).toMatchObject({
      code: "invalid-input",
      text: { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
      message: expect.stringContaining("a.txt: "),
      place: { file: "a.txt" },
    });
  }
}

describe.each(Object.entries(sources))("the source %s", (kind, source) => {
  it("has the kind of its folder, which an option can be called", () => {
    expect(source.kind).toBe(kind);
    expect(kind).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it("recognises its sample, whatever it is called, and no other source does", async () => {
    for (const { bytes } of await files(kind)) {
      expect((await recogniseSource([{ name: "a.txt", bytes }])).kind).toBe(kind);
    }
  });

  it("reads its sample, in UTF-8 with a byte order mark and in UTF-16 the same", async () => {
    const subjects = await readSource(source, await files(kind), context);
    expect(subjects.length).toBeGreaterThan(0);
    for (const encode of [(text: string) => utf8(`\ufeff${text}`), utf16]) {
      expect(await readSource(source, await files(kind, encode), context)).toEqual(subjects);
    }
  });

  it("traces each fact that is set to a line that names it", async () => {
    const samples = await sampleOf(kind);
    for (const { evidence = [] } of await readSource(source, await files(kind), context)) {
      for (const { source: origin, line, provenance } of evidence) {
        if (provenance !== "set") continue;
        const [name, key = ""] = origin.split(": ");
        const text = samples.find((each) => each.name === name)?.text ?? "";
        expect(text.split(/\r?\n/)[(line ?? 0) - 1], origin).toContain(key.split(".")[0]);
      }
    }
  });

  it("refuses whatever it cannot read as an invalid input, and throws nothing else", async () => {
    const texts = (await sampleOf(kind)).map(({ text }) => text).join("\n");
    const mutated = fc
      .array(
        fc.tuple(fc.nat(texts.length), fc.nat(40), fc.string({ unit: "binary", maxLength: 8 })),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((edits) =>
        edits.reduce(
          (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
          texts,
        ),
      );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      mutated.map(utf8),
      mutated.map(utf16),
      fc.json().map(utf8),
      fc
        .json()
        .map((json) => utf8(`{"realm": "a", "passwordPolicy": ${json}, "lockout": ${json}}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, (each) => readOrRefuse(source, [{ name: "a.txt", bytes: each }])),
      { numRuns: 400 },
    );
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["half a UTF-16 letter", new Uint8Array([0xff, 0xfe, 0x41])],
    ["bytes that are no text", new Uint8Array([0x80, 0x81, 0x00])],
    ["a list that does not end", utf8('{"realm": ["')],
    ["a key given twice", utf8("realm: a\nrealm: b\n")],
    ["a section that does not end", utf8("[System Access\nLockoutBadCount = 5")],
  ])("refuses %s", async (_, bytes) => {
    await expect(readSource(source, [{ name: "a.txt", bytes }], context)).rejects.toMatchObject({
      code: "invalid-input",
      place: { file: "a.txt" },
    });
  });
});
