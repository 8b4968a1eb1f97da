import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { formDocument } from "../document/index.js";
import { formDefinitions, mau1 } from "../index.js";
import { renderText } from "../render-text/index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
import { renderMarkdown } from "./index.js";

// Links as GitHub finds them in text: http://, https://, ftp:// and www.; an e-mail address becomes one there
// whatever is escaped, so it is left out here.
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyEmail: false, fuzzyLink: false }).add("mailto:", null).add("//", null);

/** What a reader of the rendered page sees; `foreign` collects whatever is neither text nor the form's own markup. */
function read(markdown: string): { readonly words: string; readonly foreign: readonly string[] } {
  const own = /^(?:heading|paragraph|bullet_list|ordered_list|list_item)_(?:open|close)$/;
  const inline =
    /^(?:text|softbreak|hardbreak|text_special|strong_open|strong_close|em_open|em_close)$/;
  const tokens = reader.parse(markdown, {});
  const children = tokens.flatMap((token) => token.children ?? []);
  const foreign = [
    ...tokens.filter(({ type }) => type !== "inline" && !own.test(type)),
    ...children.filter(({ type }) => !inline.test(type)),
  ].map(({ type }) => type);
  const words = tokens
    .filter(({ type }) => type === "inline")
    .map(({ children: parts }) =>
      (parts ?? []).map(({ type, content }) => (/break/.test(type) ? " " : content)).join(""),
    )
    .join(" ");
  return { words: plain(words), foreign };
}

const plain = (text: string): string =>
  text
    .replace(/\.{4,}/g, "…")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
/** Markers of list items are drawn by the reader. */
const withoutMarkers = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/^(?:- |\d\. )(?=[A-ZĐ])/, ""))
    .join("\n");

describe("renderMarkdown", () => {
  it.each(formDefinitions)("$id: says what the plain text says", (form) => {
    for (const data of [{}, submissions[form.id as keyof typeof submissions]]) {
      const document = formDocument(form, data);
      const { words, foreign } = read(renderMarkdown(document));
      expect(words).toBe(plain(withoutMarkers(renderText(document, { layout: "linear" }))));
      expect(foreign).toEqual([]);
    }
  });

  it.each(formDefinitions)("$id: whatever is filled in stays text", (form) => {
    fc.assert(
      fc.property(anyDraft(form), (draft) => {
        const { foreign } = read(renderMarkdown(formDocument(form, draft)));
        expect(foreign).toEqual([]);
      }),
    );
  });

  it("sets each line of the signer's title on a line of its own", () => {
    const document = { signerTitle: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" };
    expect(renderMarkdown(formDocument(mau1, { document }))).toContain(
      "**KT. GIÁM ĐỐC**\\\n**PHÓ GIÁM ĐỐC**\\\n*(Ký",
    );
  });

  it.each([
    "http://example.vn/a_b*c",
    "www.example.vn",
    "1. một",
    "- hai",
    "# ba",
    "    bốn",
    "> năm",
    "+ sáu",
    "=== bảy",
    "<!-- tám -->",
    "![x](y)",
    "&amp; &nbsp;",
    "a\\",
    "**đậm** _nghiêng_ `mã` ~~bỏ~~ | ô |",
    "*",
    "1)",
  ])("shows %j as it is, beside the label and below it", (value) => {
    const document = formDocument(mau1, { service: value, purpose: `${value}\n${value}` });
    const { words, foreign } = read(renderMarkdown(document));
    expect(foreign).toEqual([]);
    expect(words.split(plain(value)).length - 1).toBeGreaterThanOrEqual(3);
  });
});
