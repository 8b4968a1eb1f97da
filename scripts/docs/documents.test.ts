import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { langs } from "@ttthdl/core";
import { type Regulation, regulations } from "@ttthdl/policy";
import { describe, expect, it } from "vitest";
import { headings } from "../../packages/policy/src/regulations/headings.generated.js";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { root } from "../run.mjs";
import { readingMatter, regulationPages } from "./documents.js";
import { pageOf } from "./places.js";
import { pageWords } from "./words.js";

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
  it("give every norm its place in each language, under its citation and title", () => {
    for (const { slug, norms } of regulations) {
      for (const lang of langs) {
        const text = pages[`docs/rules/${pageOf(slug, lang)}`] ?? "";
        for (const { id, title } of norms) {
          expect(text).toContain(`- ${pageWords[lang].rule}: \`${id}\``);
          expect(text).toContain(markdownText(title[lang]));
        }
        expect(anchors(text).size).toBe(text.match(/<a id=/g)?.length);
      }
    }
  });

  it("head chapters and articles as the texts do", () => {
    for (const { slug, norms } of regulations) {
      const { chapters = [], articles = {} } = headings[slug] ?? {};
      expect(chapters.length).toBeGreaterThan(2);
      expect(chapters.map(({ first }) => first)).toEqual(
        chapters.map(({ first }) => first).sort((a, b) => a - b),
      );
      const own = norms.flatMap(({ cite }) =>
        cite.part === undefined ? (cite.article ?? []) : [],
      );
      // The pages with these articles of 1289 are lost.
      const lost = slug === "tra-vinh-1289-2024" ? [23, 24] : [];
      const unnamed = [...new Set(own)].filter((article) => articles[article] === undefined);
      expect([slug, unnamed]).toEqual([slug, lost]);
      const text = pages[`docs/rules/${slug}.vi.md`] ?? "";
      for (const { number, title } of chapters) {
        expect(text).toContain(`## Chương ${number}. ${title.vi}`);
      }
    }
  });

  it("speak Vietnamese alone on Vietnamese pages", () => {
    const vietnamese = Object.entries(pages).filter(([path]) => path.endsWith(".vi.md"));
    expect(vietnamese.length).toBeGreaterThan(regulations.length);
    for (const [path, text] of vietnamese) {
      // The link to the other page is named in its own language; identifiers stand as code.
      const words = text.replaceAll(/`[^`]*`|\]\([^)]*\)|<[^>]*>|^\[English\]/gm, "");
      expect([path, words.match(/\b(?:the|of|and|is|are|for|with|by|rule|reading)\b/i)]).toEqual([
        path,
        null,
      ]);
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
      '### <a id="password-length"></a>Article 7, clause 2, point đ: Passwords are long\n',
    );
    expect(text).toContain("at least 13");
    expect(text).toContain("**Refers to:** Article 3, Some law (to be followed)");
    expect(withSixth["docs/rules/made-up-1-2030.vi.md"]).toContain(
      '### <a id="password-length"></a>Điểm đ khoản 2 Điều 7: Mật khẩu \\*dài\\*\n',
    );
    expect(withSixth["docs/rules/README.md"]).toContain("(7.2.đ)");
    expect(withSixth["docs/rules/README.md"]).toContain("[1/2030/QĐ-UBND](");
    for (const { slug } of regulations) {
      const path = `docs/rules/${slug}.md`;
      expect(withSixth[path]).toBe(pages[path]);
    }
  });
});
