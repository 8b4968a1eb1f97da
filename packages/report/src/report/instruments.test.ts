import { instrumentKindNames } from "@ttthdl/core";
import { check } from "@ttthdl/policy";
import { defineRegulation } from "@ttthdl/policy/authoring";
import { describe, expect, it } from "vitest";
import { checklistDocument } from "../checklist/document.js";
import { checklistFormats } from "../checklist/formats.generated.js";
import { reportDocument } from "./document.js";
import { reportFormats } from "./formats.generated.js";

const territories = [
  { territory: "national" },
  { territory: "province", province: "ha-noi" },
  { territory: "agency", agency: { id: "co-quan-a", name: { vi: "Cơ quan A", en: "Agency A" } } },
] as const;

const instruments = Object.keys(instrumentKindNames).flatMap((kind) =>
  territories.map((territory) => [kind, territory.territory, territory] as const),
);

/** A made-up instrument with a norm in an article with a letter and one in an annex. */
function madeUp(kind: string, territory: object): ReturnType<typeof defineRegulation> {
  const norm = {
    modality: "must",
    bearer: "operator",
    topic: "camera-retention",
    params: { retention: { atLeast: { amount: 45, unit: "day" } }, continuous: true },
    title: { vi: "Lưu hình ảnh 45 ngày", en: "Keep recordings for 45 days" },
  };
  return defineRegulation({
    slug: `made-up-${kind}`,
    number: "9/2030/VB",
    kind,
    ...territory,
    issuer: { vi: "Cơ quan ban hành giả định", en: "Made-up issuer" },
    title: { vi: "Văn bản giả định", en: "Made-up text" },
    issuedOn: "2030-01-02",
    effectiveFrom: "2030-01-10",
    statuses: [{ from: "2030-01-10", value: "in-force", confidence: "L", checkedOn: "2030-01-10" }],
    norms: [
      { ...norm, id: `made-up-${kind}/one`, cite: { article: 12, articleLetter: "a" } },
      { ...norm, id: `made-up-${kind}/two`, cite: { part: "annex-4", clause: 2 } },
    ],
  });
}

const cameras = [{ id: "cam-01", retention: { amount: 30, unit: "day" }, continuous: true }];

describe.each(instruments)("a %s, territory %s", (kind, _, territory) => {
  const regulation = madeUp(kind, territory);
  const regulations = [regulation];

  it("is reported in every format", async () => {
    const report = check({ cameras }, { regulations, asOf: "2030-02-01" });
    expect(report.totals.violated).toBe(2);
    const document = reportDocument(report, regulations, "vi");
    const [part] = document.parts;
    expect(part?.heading).toBe(
      kind === "law"
        ? `${regulation.title.vi} số 9/2030/VB`
        : "9/2030/VB, Cơ quan ban hành giả định",
    );
    expect(part?.articles.map(({ heading }) => heading)).toEqual(["Điều 12a", "Phụ lục IV"]);
    for (const load of Object.values(reportFormats)) {
      const format = await load();
      expect(format.render(document, { width: 100, colors: false })).toContain("made-up-");
    }
  });

  it("has a checklist in every format", async () => {
    const question = { purpose: "whole-text", asOf: "2030-02-01", lang: "vi" } as const;
    const document = checklistDocument(regulations, { ...question, rulesDigest: "0".repeat(64) });
    expect(document.parts[0]?.sections.map(({ heading }) => heading)).toEqual([
      "Điều 12a",
      "Phụ lục IV",
    ]);
    for (const load of Object.values(checklistFormats)) {
      const format = await load();
      expect(format.render(document)).toContain("Phụ lục IV");
    }
  });
});
