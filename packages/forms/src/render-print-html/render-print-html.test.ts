import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentProfiles, formDocument } from "../document/index.js";
import { points } from "../document/measure/points.js";
import { textWidth } from "../document/measure/text-width.js";
import { formDefinitions, mau1, mau2 } from "../index.js";
import { formDigest } from "../record/index.js";
import { setDocument } from "../render-pdf/layout/set-document.js";
import { renderText } from "../render-text/index.js";
import { anyDraft, hostileTexts, submissions } from "../testing/form-data.fixture.js";
import { attributeOf, readHtml } from "../testing/read-html.fixture.js";
import { renderPrintHtml } from "./index.js";

const spaced = (text: string): string =>
  text
    .replace(/\.{4,}/g, "…")
    .replace(/\s+/g, " ")
    .trim();
const linear = (...args: Parameters<typeof formDocument>): string =>
  spaced(renderText(formDocument(...args), { layout: "linear" }));
/** Four dots that somebody typed look like a blank in plain text. */
const read = (page: string): string => spaced(readHtml(page).paragraphs.join(" "));

const OWN_ELEMENTS = new Set([
  ...["html", "head", "meta", "title", "style", "body", "main", "header", "div", "h1", "h2", "p"],
  ...["span", "br", "svg", "path", "line"],
]);
const OWN_ATTRIBUTES = new Set([
  ...["lang", "charset", "http-equiv", "content", "name", "class", "style", "data-field"],
  ...["data-area", "aria-hidden", "aria-label", "role", "viewBox", "shape-rendering", "d"],
  ...["x1", "y1", "y2"],
]);

/** What is neither the page's own markup nor text. */
function foreign(page: string): readonly string[] {
  return readHtml(page).elements.flatMap(({ tagName, attrs }) => [
    ...(OWN_ELEMENTS.has(tagName) ? [] : [tagName]),
    ...attrs.map(({ name }) => name).filter((name) => !OWN_ATTRIBUTES.has(name)),
  ]);
}

describe.each(formDefinitions)("$id", (form) => {
  const data = submissions[form.id as keyof typeof submissions];

  it.each(documentProfiles)("%s: says what the plain text says, in its order", (profile) => {
    for (const each of [{}, { agencyName: "Sở Tài chính" }, data]) {
      const options = { profile, digest: formDigest(form, each) };
      expect(read(renderPrintHtml(formDocument(form, each, options)))).toBe(
        linear(form, each, options),
      );
    }
  });

  it("whatever is filled in stays text", () => {
    fc.assert(
      fc.property(anyDraft(form), (draft) => {
        const page = renderPrintHtml(formDocument(form, draft));
        expect(foreign(page)).toEqual([]);
        expect(read(page)).toBe(linear(form, draft));
      }),
    );
  });

  it("is the same for the same document", () => {
    const [first, second] = [0, 1].map(() => renderPrintHtml(formDocument(form, data)));
    expect(first).toBe(second);
  });
});

describe("renderPrintHtml", () => {
  it.each(hostileTexts)("shows %j as it is, everywhere", (text) => {
    const data = {
      agencyName: text,
      incidentName: text,
      description: text,
      document: { parentAgency: text, number: text, place: text, signerName: text },
    };
    const page = renderPrintHtml(formDocument(mau2, data));
    expect(foreign(page)).toEqual([]);
    expect(read(page)).toBe(linear(mau2, data));
  });

  it("asks for nothing outside itself", () => {
    const page = renderPrintHtml(
      formDocument(mau1, submissions["mau-1"], { digest: formDigest(mau1, {}) }),
    );
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import|<script/);
    expect(page).toContain("default-src &#39;none&#39;");
  });

  it("keeps the writer's lines and spaces", () => {
    const page = renderPrintHtml(formDocument(mau1, { purpose: "một\n\n  hai   ba" }));
    const { paragraphs } = readHtml(page);
    const at = paragraphs.indexOf("2. Mục đích sử dụng:");
    expect(paragraphs.slice(at + 1, at + 4)).toEqual(["một", "", "  hai   ba"]);
    // An empty paragraph has no height.
    expect(page).toContain('<p class="body"><br></p>');
    expect(page).not.toMatch(/<p class="body">(?:<span[^>]*><\/span>)?<\/p>/);
  });

  it("does not pull the words beside a long one apart", () => {
    const [short, long] = ["a".repeat(29), "a".repeat(30)];
    const page = renderPrintHtml(
      formDocument(mau1, { address: short, purpose: `${short}\n${long}` }),
    );
    expect(page).toMatch(/\.ragged\{text-align:left\}/);
    expect(page).toContain('<p class="body">- Địa chỉ: ');
    expect(page.match(/<p class="body ragged">/g)).toHaveLength(1);
    expect(renderPrintHtml(formDocument(mau1, { address: long }))).toContain(
      '<p class="body ragged">- Địa chỉ: ',
    );
  });

  it("does not pull the words above a blank for a part of a contact apart", () => {
    const contact = (data: object): string | undefined =>
      /<p class="([^"]*)">- Người liên hệ/.exec(renderPrintHtml(formDocument(mau1, data)))?.[1];
    expect(contact({ contact: { fullName: "An" } })).toBe("body ragged");
    expect(contact(submissions["mau-1"])).toBe("body");
    expect(contact({})).toBe("body with-next");
  });

  it("gives telephone and fax columns of one line while they fit", () => {
    const drawn = (telephone: string): boolean =>
      renderPrintHtml(formDocument(mau1, { telephone })).includes('<div class="columns">');
    expect(drawn("0275 3123 456")).toBe(true);
    expect(drawn("0275 3123 456, 0275 3123 457, 0912 345 678")).toBe(false);
  });

  it("keeps a label with the value below it, and a lead-in with what it leads to", () => {
    const page = renderPrintHtml(formDocument(mau1, submissions["mau-1"]));
    expect(page).toContain('<p class="body with-next">2. Mục đích sử dụng:</p>');
    expect(page).toContain(`<p class="body with-next">${mau1.sections[1]?.leadIn}</p>`);
    expect(page).toContain('<p class="body">3. Thời gian sử dụng: ');
    expect(page).toMatch(/\.with-next\{break-after:avoid\}/);
  });

  it("numbers pages from the second on, where the profile wants it", () => {
    const page = (profile: (typeof documentProfiles)[number]): string =>
      renderPrintHtml(formDocument(mau1, {}, { profile }));
    expect(page("nd-30-2020")).toContain("@top-center{content:counter(page)");
    expect(page("original-2018")).toContain("@bottom-right{content:counter(page)");
    expect(page("nd-30-2020")).toContain("@page :first{@top-center{content:none}}");
    expect(page("nd-30-2020")).toContain("margin:20mm 16mm 20mm 30mm");
  });

  it("draws the code, and room for a signature under its name", () => {
    const digest = formDigest(mau2, submissions["mau-2"]);
    const { elements } = readHtml(renderPrintHtml(formDocument(mau2, {}, { digest })));
    expect(elements.filter(({ tagName }) => tagName === "path")).toHaveLength(1);
    const area = elements.find((each) => attributeOf(each, "data-area") === "signature");
    expect(area && attributeOf(area, "style")).toBe("height:28mm");
    const without = readHtml(renderPrintHtml(formDocument(mau2, {})));
    expect(without.elements.some(({ tagName }) => tagName === "path")).toBe(false);
  });

  it.each([
    "Ủy ban nhân dân tỉnh Bến Tre",
    "Ủy ban nhân dân thành phố Bến Tre thuộc tỉnh Bến Tre",
    "Trung tâm Công nghệ thông tin và Truyền thông",
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và phát triển đô thị",
  ])("breaks %s into the rows of a PDF", (parentAgency) => {
    const document = formDocument(mau1, { document: { parentAgency } });
    const look = document.style.text.parentAgency;
    const page = renderPrintHtml(document);
    const side = Number(/class="parentAgency" style="padding:0 ([\d.]+)pt"/.exec(page)?.[1]);
    const room = points(document.style.letterheadMm.left) - 2 * side;
    // As a browser does: each row takes all that fits.
    const rows: string[] = [];
    for (const word of parentAgency.toUpperCase().split(" ")) {
      const longer = `${rows.at(-1) ?? ""} ${word}`.trimStart();
      if (rows.length > 0 && textWidth(longer, look) <= room) rows[rows.length - 1] = longer;
      else rows.push(word);
    }
    const set = setDocument(document).flatMap(({ items }) => items);
    const drawn = set.flatMap((item) => (item.kind === "text" ? [item.text.trim()] : []));
    expect(rows).toEqual(drawn.slice(0, rows.length));
    expect(drawn.slice(0, drawn.indexOf("TÊN CƠ QUAN:"))).toEqual(rows);
  });

  it("sets each line of the signer's title in a paragraph of its own", () => {
    const document = { signerTitle: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" };
    const { paragraphs } = readHtml(renderPrintHtml(formDocument(mau1, { document })));
    const at = paragraphs.indexOf("KT. GIÁM ĐỐC");
    expect(paragraphs.slice(at, at + 3)).toEqual([
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "(Ký, ghi rõ họ tên, đóng dấu)",
    ]);
  });

  it("says from which data words come", () => {
    const { elements } = readHtml(renderPrintHtml(formDocument(mau1, submissions["mau-1"])));
    const fields = elements.flatMap((each) => attributeOf(each, "data-field") ?? []);
    expect(fields).toContain("contact.email");
    expect(fields).toContain("technicalRequirements");
  });
});
