import { TtthdlError } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import type { Norm, Regulation } from "../norm.js";
import { regulation as benTre } from "../regulations/ben-tre-18-2018/index.js";
import { checklistFor } from "./checklist.js";

const title = { vi: "việc", en: "duty" };
const base = (id: string, article: number, clause: number) =>
  ({
    id: `x/${id}`,
    cite: { article, clause },
    modality: "must",
    bearer: "operator",
    title,
  }) as const;
const duty = (id: string, article: number, clause: number): Norm => ({
  ...base(id, article, clause),
  topic: "software-licence",
  params: { licensed: "all" },
});
const contents: Norm = {
  ...base("contents", 3, 1),
  topic: "activity-contents",
  params: { activity: "inspection" },
  members: [
    { id: "power", cite: { article: 3, clause: 1, point: "a" }, title, covers: [{ article: 1 }] },
    { id: "air", title, covers: [{ article: 1, clause: 2 }] },
    { id: "others", title, open: true },
  ],
};
const madeUp: Regulation = {
  ...benTre,
  slug: "x",
  norms: [
    duty("a", 1, 1),
    duty("b", 1, 2),
    { ...base("c", 2, 1), modality: "definition", topic: "definition", params: { defines: [] } },
    duty("d", 2, 2),
    contents,
  ],
};
const shape = (regulation: Regulation, purpose: "whole-text" | "inspection") =>
  checklistFor(regulation, purpose).sections.map(({ cite, norms }) => [
    cite.article,
    norms.map(({ id }) => id),
  ]);

describe("checklistFor", () => {
  it("goes article by article and leaves out what nobody can comply with", () => {
    expect(shape(madeUp, "whole-text")).toEqual([
      [1, ["x/a", "x/b"]],
      [2, ["x/d"]],
      [3, ["x/contents"]],
    ]);
  });

  it("puts each norm under every content that covers it, the rest under the one that names none", () => {
    expect(shape(madeUp, "inspection")).toEqual([
      [3, ["x/a", "x/b"]],
      [3, ["x/b"]],
      [3, ["x/d", "x/contents"]],
    ]);
  });

  it("leaves out what does not bind on the day, and says so", () => {
    const [a, b, ...rest] = madeUp.norms;
    if (a === undefined || b === undefined) throw new Error("the made-up text has lost its norms");
    const norms = [{ ...a, validTo: "2025-12-04" }, { ...b, validFrom: "2025-12-06" }, ...rest];
    const on = (asOf: string): readonly (readonly string[])[] => {
      const { sections, notInForce } = checklistFor({ ...madeUp, norms }, "whole-text", asOf);
      return [sections.flatMap((each) => each.norms), notInForce].map((each) =>
        each.map(({ id }) => id).filter((id) => id === a.id || id === b.id),
      );
    };
    expect(on("2025-12-04")).toEqual([[a.id], [b.id]]);
    expect(on("2025-12-05")).toEqual([[], [a.id, b.id]]);
    expect(on("2025-12-06")).toEqual([[b.id], [a.id]]);
  });

  it("is refused where the text prints no contents", () => {
    const silent = { ...madeUp, norms: [duty("a", 1, 1)] };
    expect(() => checklistFor(silent, "inspection")).toThrow(TtthdlError);
  });
});
