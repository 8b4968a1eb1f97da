import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentProfiles, formDocument } from "../../document/index.js";
import { points } from "../../document/measure/points.js";
import { formDefinitions, mau1, mau2 } from "../../index.js";
import { anyDraft, submissions } from "../../testing/form-data.fixture.js";
import { type Pagination, paginate } from "./paginate.js";
import { setDocument } from "./set-document.js";

function paged(document: ReturnType<typeof formDocument>): Pagination {
  const { heightMm, marginsMm } = document.style.page;
  return paginate(setDocument(document), points(heightMm - marginsMm.top - marginsMm.bottom));
}
const textsOf = ({ items }: Pagination) =>
  items.flatMap(({ page, item }) => (item.kind === "text" ? [{ page, item }] : []));

describe.each(documentProfiles)("pages of %s", (profile) => {
  it("end within the margins, whatever is filled in", () => {
    for (const form of formDefinitions) {
      fc.assert(
        fc.property(anyDraft(form), (draft) => {
          const document = formDocument(form, draft, { profile, digest: "0".repeat(64) });
          const { widthMm, heightMm, marginsMm } = document.style.page;
          for (const { item } of paged(document).items) {
            const width = item.kind === "text" ? 0 : item.width;
            expect(item.x).toBeGreaterThanOrEqual(-1e-6);
            expect(item.x + width).toBeLessThanOrEqual(
              points(widthMm - marginsMm.left - marginsMm.right) + 1e-6,
            );
            expect(item.top).toBeGreaterThanOrEqual(0);
            expect(item.top + item.height).toBeLessThanOrEqual(
              points(heightMm - marginsMm.top - marginsMm.bottom) + 1e-6,
            );
          }
        }),
        { numRuns: 40 },
      );
    }
  });

  it.each([1, 2, 5, 17])(
    "keep statement and signature together, at every length of lines of %d words",
    (size) => {
      for (let lines = 1; lines <= 48; lines += 1) {
        const line = Array.from({ length: size }, () => "dữ liệu").join(" ");
        const description = Array.from({ length: lines }, () => line).join("\n");
        const data = { ...submissions["mau-2"], description };
        const pagination = paged(formDocument(mau2, data, { profile, digest: "a".repeat(64) }));
        const texts = textsOf(pagination);
        const statement = texts.findIndex(({ item }) => item.text.startsWith("Chúng tôi cam đoan"));
        const pages = new Set(texts.slice(statement).map(({ page }) => page));
        const area = pagination.items.find(({ item }) => item.kind === "signature");
        expect([...pages, area?.page]).toEqual([pagination.pages - 1, pagination.pages - 1]);
      }
    },
  );

  it("leave no heading, label or single line of a paragraph behind", () => {
    for (let words = 1; words < 900; words += 23) {
      const description = "thông tin ".repeat(words).trim();
      const data = { ...submissions["mau-2"], description, requestedRemedy: `${description}\nHết` };
      const texts = textsOf(paged(formDocument(mau2, data, { profile })));
      texts.forEach(({ page, item }, index) => {
        const next = texts[index + 1];
        if (next === undefined || next.page === page) return;
        expect(item.tag.type).not.toBe("H2");
        expect(item.text).not.toMatch(/^\d\. .*:$/);
        const ofParagraph = texts.filter((each) => each.item.tag === item.tag);
        const before = ofParagraph.filter((each) => each.page === page).length;
        const after = ofParagraph.length - before;
        if (after > 0) expect([before >= 2, after >= 2]).toEqual([true, true]);
      });
    }
  });

  it("write the nation's name and the day on one line each, filled in or not", () => {
    for (const data of [{}, submissions["mau-2"]]) {
      const texts = textsOf(paged(formDocument(mau2, data, { profile })));
      expect(texts.some(({ item }) => item.text === "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBe(
        true,
      );
      const day = texts.filter(
        ({ item }) => /ngày|tháng/.test(item.text) && item.face === "italic",
      );
      expect(new Set(day.map(({ item }) => item.top)).size).toBe(1);
    }
  });
});

it("a title breaks into lines of about one width, the first the longer", () => {
  const data = { document: { parentAgency: "Ủy ban nhân dân tỉnh Bến Tre" } };
  const texts = textsOf(paged(formDocument(mau1, data))).map(({ item }) => item.text);
  expect(texts.slice(0, 2)).toEqual(["ỦY BAN NHÂN DÂN ", "TỈNH BẾN TRE"]);
});

it("the lines of a signer's title stand below each other, in the middle of their column", () => {
  const data = { document: { signerTitle: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" } };
  const texts = textsOf(paged(formDocument(mau1, data))).map(({ item }) => item);
  const at = texts.findIndex(({ text }) => text === "KT. GIÁM ĐỐC");
  const [first, second, note] = texts.slice(at);
  expect([second?.text, note?.text]).toEqual(["PHÓ GIÁM ĐỐC", "(Ký, ghi rõ họ tên, đóng dấu)"]);
  const middles = [first, second, note].map((item) => (item ? item.x + item.width / 2 : 0));
  expect(new Set(middles.map(Math.round)).size).toBe(1);
  expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo((note?.top ?? 0) - (second?.top ?? 0));
});

it("a paragraph with a long word or a blank inside stays flush left", () => {
  const stretched = (data: object): boolean =>
    textsOf(paged(formDocument(mau1, data))).some(
      ({ item }) => item.stretch > 0 && /^- (?:Người liên hệ|Địa chỉ)/.test(item.text),
    );
  const address = "một hai ba bốn năm sáu bảy tám chín ".repeat(4);
  expect(stretched({ address })).toBe(true);
  expect(stretched({ address: `${address}${"a".repeat(30)}` })).toBe(false);
  expect(stretched({ contact: { fullName: "An" } })).toBe(false);
  expect(stretched({ contact: { ...submissions["mau-1"].contact, fullName: address } })).toBe(true);
});

it("telephone and fax share a line while they fit", () => {
  const tops = (telephone: string): number => {
    const texts = textsOf(paged(formDocument(mau1, { ...submissions["mau-1"], telephone })));
    const of = (start: string) =>
      texts.find(({ item }) => item.text.startsWith(start))?.item.top ?? 0;
    return Math.round(of("Fax:") - of("- Điện thoại:"));
  };
  expect(tops("0275 3123 456")).toBe(0);
  expect(tops("0275 3123 456, 0275 3123 457, 0912 345 678")).toBeGreaterThan(10);
});
