import { describe, expect, it } from "vitest";
import { judgeNorm } from "../check/judge.js";
import type { Norm, Regulation } from "../norm.js";
import { nationalInstruments, regulations } from "../regulations/index.js";
import { citedLaw, citedLawStatus, goneLawUnder } from "./cited-law.js";

const AS_OF = "2026-11-22";

describe("citedLawStatus", () => {
  it.each([
    ["nd-85-2016", "2026-06-30", undefined],
    ["nd-85-2016", "2026-07-01", "presumed-expired"],
    ["nd-43-2011", "2022-08-14", undefined],
    ["nd-43-2011", "2022-08-15", "replaced"],
    ["law-cybersecurity-2018", "2026-07-01", "expired"],
    ["qd-05-2017", AS_OF, "unclear"],
    ["nd-331-2026", AS_OF, undefined],
    ["no-such-text", AS_OF, undefined],
  ])("%s on %s: %s", (id, asOf, value) => {
    expect(citedLawStatus(id, asOf)?.value).toBe(value);
  });

  it("follows successors to the one in force", () => {
    const vi = (id: string, asOf: string) => citedLawStatus(id, asOf)?.now.map((name) => name.vi);
    expect(vi("nd-43-2011", "2026-06-30")).toEqual(["Nghị định số 42/2022/NĐ-CP"]);
    expect(vi("nd-43-2011", "2026-07-01")).toEqual(["Nghị định số 224/2026/NĐ-CP"]);
    expect(vi("tcvn-11930-2017", "2026-12-01")).toEqual(["TCVN 14423:2026"]);
  });

  it("names only successors that are nodes, each after its predecessor", () => {
    for (const [id, { fate }] of Object.entries(citedLaw)) {
      for (const successor of fate?.successors ?? []) {
        const next = citedLaw[successor];
        expect([id, successor, next !== undefined]).toEqual([id, successor, true]);
        const [before, after] = [fate?.from, next?.fate?.from];
        if (before && after) expect(after >= before).toBe(true);
      }
    }
  });

  it("links successors to the national instruments that encode a part of them", () => {
    const slugs = Object.values(citedLaw).flatMap(({ slug }) => slug ?? []);
    expect(slugs.sort()).toEqual(nationalInstruments.map(({ slug }) => slug).sort());
  });

  it("is keyed by the ids under which regulations cite: equal numbers have equal ids", () => {
    const ids = new Map<string, Set<string>>();
    for (const { number = "", id } of regulations.flatMap(({ cited = [] }) => cited)) {
      if (number !== "" && /NĐ-CP|BTTTT|TTg/.test(number)) {
        ids.set(number, (ids.get(number) ?? new Set()).add(id));
      }
    }
    expect([...ids].filter(([, all]) => all.size > 1)).toEqual([]);
  });
});

describe("a norm whose duty rests on law that is gone", () => {
  const find = (id: string): readonly [Regulation, Norm] => {
    for (const regulation of regulations) {
      const norm = regulation.norms.find((each) => each.id === id);
      if (norm !== undefined) return [regulation, norm];
    }
    throw new Error(id);
  };
  const advisories = (id: string, asOf: string): readonly string[] => {
    const [regulation, norm] = find(id);
    return judgeNorm(regulation, norm, { profile: {} }, { asOf }).flatMap((finding) =>
      finding.advisories.map(({ data }) => JSON.stringify(data)),
    );
  };
  const resting = regulations
    .flatMap(({ norms }) => norms)
    .filter(({ modality }) => modality === "must" || modality === "must-not")
    .filter((norm) => goneLawUnder(norm, AS_OF).length > 0)
    .map(({ id }) => id);

  it.each(resting)("%s says so once, and said nothing before", (id) => {
    expect(
      advisories(id, AS_OF).filter(
        (each) => each.includes("hiệu lực") || each.includes("thay thế"),
      ),
    ).toHaveLength(1);
  });

  it("are those of Bắc Kạn 4.2 and Trà Vinh 5.2.b, among others", () => {
    const cites = resting.map((id) => `${id.split("/")[0]} ${JSON.stringify(find(id)[1].cite)}`);
    expect(cites).toContain('bac-kan-11-2023 {"article":4,"clause":2}');
    expect(cites).toContain('tra-vinh-1289-2024 {"article":5,"clause":2,"point":"b"}');
  });

  it("names the clause by which the newer text applies, where the text prints one (Bắc Kạn 38.1)", () => {
    const own = resting.find((id) => id.startsWith("bac-kan-11-2023/")) ?? "";
    expect(advisories(own, AS_OF).join()).toContain("Theo khoản 1 Điều 38, áp dụng văn bản mới.");
    expect(advisories(own, "2026-06-30").join()).not.toContain("116/2025/QH15");
  });
});
