import { describe, expect, it } from "vitest";
import { readingGroups, readings, readingTitles } from "./readings.js";
import { regulations } from "./regulations/index.js";

const all = readingGroups.flatMap((group) => group.readings);

describe("readings", () => {
  it("have one id each, of their group's letter, in order", () => {
    expect(Object.keys(readings)).toEqual(all.map(({ id }) => id));
    expect(Object.keys(readingTitles)).toEqual(Object.keys(readings));
    expect(all.length).toBeGreaterThan(80);
    for (const { id } of all) expect(id).toMatch(/^[A-Z][1-9]\d?$/);
  });

  it("say what they settle, how, and what was not taken, in both languages", () => {
    for (const { id, title, text, alternative } of all) {
      for (const lang of ["vi", "en"] as const) {
        expect([id, title[lang]]).toEqual([id, title[lang].normalize("NFC").trim()]);
        expect([id, title[lang]]).toEqual([id, expect.stringMatching(/\S[^.]$/)]);
        for (const words of [text[lang], alternative[lang]]) {
          expect([id, words]).toEqual([id, words.normalize("NFC").trim()]);
          expect([id, words]).toEqual([id, expect.stringMatching(/^[\p{Lu}\d“].*\.$/u)]);
        }
      }
    }
  });

  it("say the same in both languages: every place of the law is in both", () => {
    const places = (words: string): readonly string[] =>
      [...words.matchAll(/\b\d+\.\d+(?:\.\p{Ll})?(?![\d%])/gu)].map(([place]) => place).sort();
    for (const { id, text } of all) {
      expect([id, places(text.vi)]).toEqual([id, places(text.en)]);
    }
  });

  it("are there for every norm that rests on one", () => {
    const cited = regulations.flatMap(({ norms }) =>
      norms.flatMap(({ readings: ids = [] }) => ids),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((id) => readings[id] === undefined)).toEqual([]);
  });
});
