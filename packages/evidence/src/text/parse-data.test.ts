import { describe, expect, it } from "vitest";
import { InputError } from "../input-error.js";
import { parseData } from "./parse-data.js";

const parse = (text: string): unknown => parseData(text, "f.yaml");

describe("parseData", () => {
  it.each([
    ["a: 1", { a: 1 }],
    ['{"a": [1, "2"]}', { a: [1, "2"] }],
    ["\ufeffa: 1", { a: 1 }],
    ["# chỉ có chú thích\na: ~", { a: null }],
  ])("reads %j", (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  it("leaves dates, times and words alone", () => {
    expect(parse("a: 2026-02-30\nb: 12:30\nc: yes\nd: 2026-11-01T02:00:00+07:00")).toEqual({
      a: "2026-02-30",
      b: "12:30",
      c: "yes",
      d: "2026-11-01T02:00:00+07:00",
    });
  });

  it("composes decomposed letters, in keys too", () => {
    const decomposed = "tên: Bến Tre".normalize("NFD");
    expect(decomposed).not.toBe(decomposed.normalize("NFC"));
    expect(parse(decomposed)).toEqual({ tên: "Bến Tre" });
  });

  it("ends with a heap of marks, in values and in keys", () => {
    const heap = `a${"\u0301\u0323".repeat(100_000)}`;
    expect(parse(JSON.stringify({ [heap]: heap }))).toEqual({ [heap]: heap });
  });

  it("keeps a __proto__ key as a key of the data", () => {
    const data = parse('{"__proto__": {"polluted": true}}');
    expect(Object.keys(data as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it.each([
    ["", "f.yaml: is empty"],
    ["# nothing\n", "f.yaml: is empty"],
    ["a: 1\nb: 2\na: 3\n", "f.yaml: a: a key is given twice (line 3)"],
    ['{"a": {"b": 1,\n"b": 2}}', "f.yaml: a.b: a key is given twice (line 2)"],
    ['{"a": [{}, {"c": {"d": 1,\n"d": 2}}]}', "f.yaml: a[1].c.d: a key is given twice (line 2)"],
    ["a: &x [1]\nb: *x\n", "f.yaml: line 1: a YAML anchor or alias (& *)"],
    ["a: !!str 1", "f.yaml: line 1: a YAML tag (!)"],
    ["a: !shell rm", "f.yaml: line 1: not valid YAML or JSON"],
    ["a: 1\n---\nb: 2\n", "f.yaml: holds more than one YAML document"],
    ["a: [1", "f.yaml: line 1: not valid YAML or JSON"],
    ["? [a]\n: 1", "f.yaml: line 1: a key is not a string"],
    ["[".repeat(100_000), "f.yaml: nests deeper than 64 levels"],
    ['{"a":'.repeat(100_000), "f.yaml: nests deeper than 64 levels"],
    ["- ".repeat(100_000), "f.yaml: nests deeper than 64 levels"],
    ["a: ".repeat(100_000), "f.yaml: nests deeper than 64 levels"],
    ["a: ]\n".repeat(100_000), "f.yaml: line 1: not valid YAML or JSON"],
    ['"'.repeat(200_000), "f.yaml: line 1: not valid YAML or JSON"],
    [`a: [${"1,".repeat(2_500_000)}1]`, "f.yaml: holds too much"],
    [
      Array.from({ length: 100 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      "f.yaml: nests deeper than 64 levels",
    ],
  ])("refuses %#", (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  it("takes 64 levels and no more", () => {
    const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(() => parse(nested(63))).not.toThrow();
    expect(() => parse(nested(65))).toThrow(InputError);
  });

  it("never repeats the input in an error", () => {
    const secret = "mat-khau-rat-bi-mat";
    for (const text of [`a: "${secret}`, `a: 1\n${secret}: 1\n${secret}: 2`, `a: !${secret} x`]) {
      expect(() => parse(text)).toThrow(InputError);
      try {
        parse(text);
      } catch (error) {
        expect((error as InputError).text.vi + (error as InputError).text.en).not.toContain(secret);
      }
    }
  });
});
