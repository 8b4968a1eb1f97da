import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Run } from "../form-document.js";
import { type BrokenLine, breakLines } from "./break-lines.js";
import { textWidth } from "./text-width.js";

const widthOf = (text: string): number => textWidth(text, { sizePt: 10, align: "left" });
const text = (words: string): Run => ({ kind: "text", text: words });
const rest: Run = { kind: "blank", width: "rest" };
const set = (runs: readonly Run[], width: number = 200, indent: number = 0) =>
  breakLines(runs, { widthOf, width, indent });
const words = ({ pieces }: BrokenLine): string =>
  pieces.map((piece) => (piece.kind === "text" ? piece.text : "…")).join("");

describe("breakLines", () => {
  it("breaks between words and keeps the spaces", () => {
    expect(set([text("một hai ba bốn")], 40).map(words)).toEqual(["một hai ", "ba bốn"]);
  });

  it("keeps a comma with the word before it, whatever run it is in", () => {
    const lines = set([text("Nguyễn Văn An"), text(", "), text("Bến Tre")], 62).map(words);
    expect(lines).toEqual(["Nguyễn Văn ", "An, Bến Tre"]);
  });

  it("keeps figures and the dots that complete them together", () => {
    const runs = [text("ngày một năm 20"), { kind: "blank", width: 3 } as const];
    expect(set(runs, 75).map(words)).toEqual(["ngày một năm ", "20…"]);
  });

  it("breaks inside a word only where it is wider than a line, never before a mark on it", () => {
    expect(set([text("a xxxxxxxxxxxx b")], 32).map(words)).toEqual([
      "a ",
      "xxxxxx",
      "xxxxxx ",
      "b",
    ]);
    expect(set([text("x̣x̣x̣")], 6).map(words)).toEqual(["x̣", "x̣", "x̣"]);
    expect(set([text("xx")], 1).map(words)).toEqual(["x", "x"]);
  });

  it("draws a dotted line to the edge, or a new one where too little is left", () => {
    const [only] = set([text("Tên: "), rest]);
    expect([only?.pieces.length, Math.round(only?.width ?? 0)]).toEqual([2, 200]);
    expect(set([text("Tên: "), rest], 60).map(words)).toEqual(["Tên: ", "…"]);
    expect(set([rest], 30).map(words)).toEqual(["…"]);
  });

  it("indents the first line alone", () => {
    expect(set([text("một hai ba bốn")], 50, 20).map(({ indent }) => indent)).toEqual([20, 0]);
  });

  it("loses no character and reaches over no edge", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."aăâếỨ ,.-/  mWi̇😀") });
    fc.assert(
      fc.property(fc.array(signs), fc.integer({ min: 20, max: 300 }), (all, width) => {
        const lines = set(all.map(text), width);
        expect(lines.map(words).join("")).toBe(all.join(""));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});
