import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { type Regulation, regulations } from "@ttthdl/policy";
import { describe, expect, it } from "vitest";
import { root } from "../run.mjs";
import { readingMatter, regulationPages } from "./documents.js";

const pages = { ...readingMatter(), ...regulationPages() };

/** Places that a page names as anchors. */
function anchors(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = ""]) => id));
}

/** Links of a page to other places of the repository, as path and anchor. */
function links(path: string, text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => {
    const [file = "", anchor = ""] = target.split("#");
    return [file === "" ? path : normalize(join(dirname(path), file)), anchor] as const;
  });
}

describe("the generated documents", () => {
  it("give every norm its place, under its citation and both titles", () => {
    for (const { slug, norms } of regulations) {
      const text = pages[`docs/rules/${slug}.md`] ?? "";
      expect(text.match(/^Rule|^- Rule `/gm)).toHaveLength(norms.length);
      for (const { id } of norms) expect(text).toContain(`- Rule \`${id}\``);
      expect(anchors(text).size).toBe(text.match(/<a id=/g)?.length);
    }
  });

  it("link only to places that exist", () => {
    const dead = Object.entries(pages).flatMap(([path, text]) => {
      const all = links(path, text);
      return all
        .filter(([file, anchor]) => {
          if (!(file in pages)) return !existsSync(join(root, file));
          return anchor !== "" && !anchors(pages[file] ?? "").has(anchor);
        })
        .map(([file, anchor]) => `${path}: ${file}#${anchor}`);
    });
    expect(dead).toEqual([]);
  });

  it("hold no value that has no words", () => {
    for (const [path, text] of Object.entries(pages)) {
      expect([path, text.match(/\bundefined\b|\[object|\bNaN\b/)]).toEqual([path, null]);
      expect([path, text === text.normalize("NFC")]).toEqual([path, true]);
    }
  });

  it("say in the matrix what each text demands and where, and where it is silent", () => {
    const matrix = pages["docs/rules/README.md"] ?? "";
    const row = matrix.split("\n").find((line) => line.includes("`password-max-age`")) ?? "";
    const cells = row.split(" | ").slice(1);
    expect(cells).toHaveLength(regulations.length);
    expect(cells[0]).toContain("60 days");
    expect(cells[0]).toContain(
      "[15.1.c](../../packages/policy/src/regulations/bac-kan-11-2023/article-15-passwords.ts)",
    );
    expect(cells[1]).toBe("—");
  });

  it("stand in the repository as the data says", () => {
    for (const [path, text] of Object.entries(readingMatter())) {
      expect([path, readFileSync(join(root, path), "utf8") === text]).toEqual([path, true]);
    }
  });
});

describe("a sixth regulation", () => {
  const sixth: Regulation = {
    slug: "made-up-1-2030",
    number: "1/2030/QĐ-UBND",
    kind: "legal-normative-document",
    issuer: { vi: "Ủy ban nhân dân tỉnh nọ", en: "People's Committee of some province" },
    territory: "province",
    province: "bac-kan",
    title: { vi: "Quy chế thử", en: "Regulation for a test" },
    issuedOn: "2030-01-01",
    effectiveFrom: null,
    statuses: [{ from: "2030-01-01", value: "in-force", confidence: "L", checkedOn: "2030-01-02" }],
    cited: [{ id: "law", kind: "law", title: { vi: "Luật nọ", en: "Some law" } }],
    norms: [
      {
        id: "made-up-1-2030/password-length",
        cite: { article: 7, clause: 2, point: "đ" },
        modality: "must",
        bearer: "operator",
        topic: "password-length",
        params: { characters: { atLeast: 13 } },
        references: [{ to: "law", relation: "follows", cite: { article: 3 } }],
        title: { vi: "Mật khẩu *dài*", en: "Passwords are long" },
      },
    ],
  };
  const six = [...regulations, sixth];
  const withSixth = { ...readingMatter(six), ...regulationPages(six) };

  it("gets its page, its column and its row, with nothing else touched", () => {
    const text = withSixth["docs/rules/made-up-1-2030.md"] ?? "";
    expect(text).toContain(
      '### <a id="password-length"></a>Điểm đ khoản 2 Điều 7: Mật khẩu \\*dài\\*\n\n_Passwords are long_',
    );
    expect(text).toContain("at least 13");
    expect(text).toContain("**Refers to** Điều 3, Luật nọ · _Some law_ (to be followed)");
    expect(withSixth["docs/rules/README.md"]).toContain("(7.2.đ)");
    expect(withSixth["docs/rules/README.md"]).toContain("[1/2030/QĐ-UBND](");
    for (const { slug } of regulations) {
      const path = `docs/rules/${slug}.md`;
      expect(withSixth[path]).toBe(pages[path]);
    }
  });
});
