import { describe, expect, it } from "vitest";
import { groupByArticle } from "./article-group.js";
import type { Citation } from "./citation.js";

describe("groupByArticle", () => {
  it("keeps the deciding part, annexes and forms apart, the order, and that a number is inferred", () => {
    const cites: readonly Citation[] = [
      { part: "decision", article: 1, clause: 1 },
      { article: 1, clause: 1, point: "đ" },
      { article: 23, inferred: true, clause: 2 },
      { article: 1, clause: 2 },
      { article: 1, articleLetter: "a" },
      { form: "mau-1" },
      { part: "annex-1", clause: 1 },
      { part: "annex-1", clause: 2 },
    ];
    expect(groupByArticle(cites, (cite) => cite)).toEqual([
      { cite: { part: "decision", article: 1 }, items: [cites[0]] },
      { cite: { article: 1 }, items: [cites[1], cites[3]] },
      { cite: { article: 23, inferred: true }, items: [cites[2]] },
      { cite: { article: 1, articleLetter: "a" }, items: [cites[4]] },
      { cite: { form: "mau-1" }, items: [cites[5]] },
      { cite: { part: "annex-1" }, items: [cites[6], cites[7]] },
    ]);
  });
});
