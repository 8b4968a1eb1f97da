import type { Instrument, Reference } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { nameReference, referenceWords } from "./references.js";

const instrument: Pick<Instrument, "cited"> = {
  cited: [
    {
      id: "tt-03-2013",
      kind: "circular",
      number: "03/2013/TT-BTTTT",
      title: { vi: "Tiêu chuẩn đối với trung tâm dữ liệu", en: "Standards for data centres" },
    },
    { id: "law-it-2006", kind: "law", title: { vi: "Luật Công nghệ thông tin", en: "IT Law" } },
  ],
};

const asOf = "2026-11-22";

const citesGone: Pick<Instrument, "cited"> = {
  cited: [{ id: "tt-12-2022", kind: "circular", title: { vi: "Thông tư", en: "Circular" } }],
};

describe("a reference", () => {
  it.each<readonly [Reference, string, string]>([
    [
      { to: "tt-03-2013", relation: "follows", cite: { article: 3 } },
      "03/2013/TT-BTTTT, Tiêu chuẩn đối với trung tâm dữ liệu, Điều 3 (phải tuân theo)",
      "03/2013/TT-BTTTT, Standards for data centres, Article 3 (to be followed)",
    ],
    [
      { to: "law-it-2006", relation: "delegates" },
      "Luật Công nghệ thông tin (nội dung quy định tại đó)",
      "IT Law (the rule itself is there)",
    ],
    [
      { relation: "see", cite: { article: 4, clause: 2 } },
      "văn bản này, khoản 2 Điều 4 (xem thêm)",
      "this text, Article 4, clause 2 (see there)",
    ],
    [{ to: "qd-1", relation: "replaces" }, "qd-1 (bị thay thế)", "qd-1 (replaced)"],
  ])("%j reads as it should", (reference, vi, en) => {
    expect(referenceWords(reference, instrument, { asOf, lang: "vi" })).toBe(vi);
    expect(referenceWords(reference, instrument, { asOf, lang: "en" })).toBe(en);
  });

  it("carries number and title of the text that it names, and nothing that is not there", () => {
    const [circular, law] = instrument.cited ?? [];
    expect(nameReference({ to: "tt-03-2013", relation: "follows" }, instrument, asOf)).toEqual({
      to: "tt-03-2013",
      relation: "follows",
      number: circular?.number,
      title: circular?.title,
    });
    expect(nameReference({ to: "law-it-2006", relation: "see" }, instrument, asOf)).toEqual({
      to: "law-it-2006",
      relation: "see",
      title: law?.title,
    });
    const gone = nameReference({ to: "tt-12-2022", relation: "follows" }, citesGone, asOf);
    expect([gone.status?.value, gone.status?.from]).toEqual(["presumed-expired", "2026-07-01"]);
    expect(nameReference({ relation: "see" }, {}, asOf)).toEqual({ relation: "see" });
  });
});
