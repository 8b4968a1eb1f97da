import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../form-document.js";
import { balance } from "./balance.js";
import { textWidth } from "./text-width.js";

const style = { sizePt: 14, align: "center" } as const;
const line = (text: string): Line => ({ role: "subtitle", runs: [{ kind: "text", text }] });
const width = (text: string): number => textWidth(text, style);

/** How many rows an office program makes of words in a room: each takes all that fits. */
function rowsIn(words: readonly string[], room: number): number {
  let [rows, row] = [1, ""];
  for (const word of words) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (row !== "" && width(longer) > room) [rows, row] = [rows + 1, word];
    else row = longer;
  }
  return rows;
}

describe("balance", () => {
  it("leaves a line that fits its whole column", () => {
    const room = width("một hai");
    expect(balance(line("một hai"), style, room)).toEqual({ room, widest: room });
  });

  it("leaves no word alone", () => {
    const { room, widest } = balance(line("aaaa aaaa aaaa aaaa"), style, width("aaaa aaaa aaaa"));
    expect(widest).toBeCloseTo(width("aaaa aaaa"));
    expect(room).toBeLessThan(width("aaaa aaaa aaaa"));
  });

  it("leaves a line with a blank to its stops", () => {
    const runs: Line["runs"] = [
      { kind: "text", text: "a ".repeat(100) },
      { kind: "blank", width: 6 },
    ];
    expect(balance({ role: "subtitle", runs }, style, 100)).toEqual({ room: 100, widest: 100 });
  });

  it("gives a word its whole width, and the column to one that is wider", () => {
    const words = ["aaaaaaaaaaaa", "aa", "aa", "aa"];
    const text = words.join(" ");
    const [longest, column] = [width("aaaaaaaaaaaa"), width("aaaaaaaaaaaa aa")];
    const { room } = balance(line(text), style, column);
    expect(room).toBeGreaterThanOrEqual(longest);
    expect(rowsIn(words, room)).toBe(2);
    const narrow = longest - 0.1;
    const parted = balance(line(text), style, narrow);
    expect(parted.room).toBe(narrow);
    expect(parted.widest).toBeLessThanOrEqual(narrow);
    expect(parted.widest).toBeGreaterThan(narrow - width("a"));
  });

  it("never takes more rows than the column would, nor more room", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aiwđỡ"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 120, max: 600 }),
        (words, column) => {
          const { room, widest } = balance(line(words.join(" ")), style, column);
          expect(room).toBeLessThanOrEqual(column);
          expect(widest).toBeLessThanOrEqual(room);
          expect(rowsIn(words, room)).toBeLessThanOrEqual(rowsIn(words, column));
        },
      ),
    );
  });
});
