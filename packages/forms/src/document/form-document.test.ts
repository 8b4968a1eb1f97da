import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormDefinition, formDefinitions, mau1, mau2 } from "../index.js";
import { anyDraft, hostileTexts, submissions } from "../testing/form-data.fixture.js";
import { hasForbiddenCharacter } from "../text/forbidden-characters.js";
import {
  type Block,
  documentProfiles,
  documentStyles,
  type FieldItem,
  type FormDocument,
  formDocument,
  type Run,
  type TextRole,
} from "./index.js";

const runsOf = (value: unknown): readonly Run[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && (value.kind === "text" || value.kind === "blank")) return [value as Run];
  return Object.values(value).flatMap(runsOf);
};
const words = (value: unknown): string =>
  runsOf(value)
    .map((run) => (run.kind === "text" ? run.text : "…"))
    .join("");
const block = <K extends Block["kind"]>(document: FormDocument, kind: K) =>
  document.blocks.find((each): each is Extract<Block, { kind: K }> => each.kind === kind);
const items = ({ blocks }: FormDocument): readonly FieldItem[] =>
  blocks.flatMap((each) => (each.kind === "fields" ? each.items : []));
const blanks = (item: FieldItem): number =>
  runsOf([item.beside, item.below]).filter(({ kind }) => kind === "blank").length;

describe.each(formDefinitions)("$id", (form) => {
  const data = submissions[form.id as keyof typeof submissions];

  it("blank: leaves the lines of the print, and one blank each in head and date", () => {
    const document = formDocument(form, {});
    const printed = Object.entries(form.fields).filter(([, { print }]) => print !== undefined);
    expect(items(document).map((item) => [item.field, blanks(item)])).toEqual(
      printed.map(([key, { print }]) => [key, print?.lines]),
    );
    const head = block(document, "letterhead");
    expect(words(head?.agency).toUpperCase()).toBe(`${form.head.agencyLabel.toUpperCase()}…`);
    expect(words(head?.number)).toBe("Số: …");
    expect(words(head?.placeAndDate)).toBe("…, ngày … tháng … năm 20…");
  });

  it("filled in: prints each value once in its place, and no blank beside it", () => {
    const document = formDocument(form, data);
    for (const item of items(document)) expect(blanks(item)).toBe(0);
    const fields = runsOf(document.blocks).flatMap((run) => run.field ?? []);
    for (const key of Object.keys(form.fields)) {
      if (key === "document") continue;
      expect(fields.some((field) => field === key || field.startsWith(`${key}.`))).toBe(true);
    }
  });

  it("ends in one block that holds closing statement and signature", () => {
    const last = formDocument(form, data).blocks.at(-1);
    expect(last?.kind).toBe("closing");
    expect(words((last as Extract<Block, { kind: "closing" }>).statement)).toBe(form.closing);
  });

  it.each(documentProfiles)("%s: draws nothing but text, whatever is filled in", (profile) => {
    fc.assert(
      fc.property(anyDraft(form), (draft) => {
        for (const run of runsOf(formDocument(form, draft, { profile }).blocks)) {
          if (run.kind === "blank") continue;
          expect(hasForbiddenCharacter(run.text)).toBe(false);
          expect(run.text).not.toMatch(/[\n\r\t]/);
          expect(run.text).toBe(run.text.normalize("NFC"));
        }
      }),
    );
  });

  it("is the same for the same data, and leaves the data alone", () => {
    const before = structuredClone(data);
    expect(JSON.stringify(formDocument(form, data))).toBe(JSON.stringify(formDocument(form, data)));
    expect(data).toEqual(before);
  });
});

describe("formDocument", () => {
  it("writes the head as the decree wants it", () => {
    const head = block(formDocument(mau2, submissions["mau-2"]), "letterhead");
    expect(head?.agency.map(words)).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH BẾN TRE",
      "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    ]);
    expect(words(head?.number)).toBe("Số: 05/STNMT-VP");
    expect(words(head?.placeAndDate)).toBe("Bến Tre, ngày 05 tháng 3 năm 2019");
  });

  it("signs with the title given, else as printed", () => {
    const signed = block(formDocument(mau2, submissions["mau-2"]), "closing")?.signature;
    expect([words(signed?.title), words(signed?.name)]).toEqual(["GIÁM ĐỐC", "Trần Thị Bình"]);
    const open = block(formDocument(mau1, {}), "closing")?.signature;
    expect(words(open?.title)).toBe("THỦ TRƯỞNG ĐƠN VỊ");
    expect(open?.name).toBeUndefined();
  });

  it.each([
    [
      "nd-30-2020",
      "TM. Ủy ban nhân dân\n\nKT. Chủ tịch",
      ["TM. ỦY BAN NHÂN DÂN", "", "KT. CHỦ TỊCH"],
    ],
    ["original-2018", "KT. Giám đốc\r\nPhó Giám đốc", ["KT. Giám đốc", "Phó Giám đốc"]],
    ["nd-30-2020", "KT. Giám đốc Phó Giám đốc", ["KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"]],
  ] as const)("%s: each line of %j stands on a line of its own", (profile, signerTitle, rows) => {
    const document = formDocument(mau1, { document: { signerTitle } }, { profile });
    const title = block(document, "closing")?.signature.title;
    expect(title?.map(words)).toEqual(rows);
  });

  it.each([
    ["2025-02-28", "Sở Thông tin và Truyền thông Bến Tre"],
    ["2025-03-01", "Sở Khoa học và Công nghệ Bến Tre"],
    ["2025-06-30", "Sở Khoa học và Công nghệ Bến Tre"],
    ["2025-07-01", "Sở Khoa học và Công nghệ Vĩnh Long"],
  ])("successor on %s: %s", (successorOn, name) => {
    const document = formDocument(mau1, {}, { addressee: { successorOn } });
    expect(words(block(document, "addressee"))).toBe(`Kính gửi: ${name}`);
  });

  it("repeats the errors of the print only when asked", () => {
    const headings = (document: FormDocument): readonly string[] =>
      document.blocks.filter(({ kind }) => kind === "heading").map(words);
    const corrected = formDocument(mau2, submissions["mau-2"]);
    expect(headings(corrected)).toEqual(["A) Thông tin chung", "B) Thông tin sự cố"]);
    expect(words(block(corrected, "addressee"))).toMatch(/Bến Tre$/);
    const printed = formDocument(mau2, submissions["mau-2"], {
      errata: "as-printed",
      profile: "original-2018",
    });
    expect(headings(printed)).toHaveLength(3);
    expect(words(block(printed, "addressee"))).toMatch(/Bến Tre;$/);
    expect(block(printed, "letterhead")?.agency.map(words)).toContain("Tên cơ quan:");
  });

  it("puts several paragraphs below the label, one beside it", () => {
    const document = formDocument(mau1, { service: "một", usagePeriod: "một\n\nhai" });
    const [service, period] = ["service", "usagePeriod"].map((key) =>
      items(document).find(({ field }) => field === key),
    );
    expect([words(service?.beside), service?.below]).toEqual(["một", []]);
    expect([words(period?.beside), period?.below.map(words)]).toEqual(["", ["một", "", "hai"]]);
  });

  it("leaves blanks for the parts of a contact that are missing", () => {
    const document = formDocument(mau1, { contact: { email: "a@example.vn" } });
    const contact = items(document).find(({ field }) => field === "contact");
    expect(words(contact?.beside)).toBe("…, a@example.vn, …");
  });

  it("carries a code without anything of the data", () => {
    const digest = "0123456789abcdef".repeat(4);
    const code = block(formDocument(mau1, submissions["mau-1"], { digest }), "closing")?.code;
    expect(code?.content).toBe(`ttthdl:mau-1:sha256:${digest}`);
    expect(words(code)).toBe("Mã đối chiếu: mau-1 0123456789abcdef");
    expect(() => formDocument(mau1, {}, { digest: "ABC" })).toThrow("not SHA-256");
  });

  it.each([
    [{ address: 7 }, "address: is not a text"],
    [{ contact: { email: {} } }, "contact.email: is not a text"],
  ])("refuses %j", (data, message) => {
    expect(() => formDocument(mau1 as FormDefinition, data)).toThrow(message);
  });

  it("prints ten times the lines that are valid, and refuses more", () => {
    const lines = (count: number): object => ({ purpose: Array(count).fill("a").join("\n") });
    const [purpose] = items(formDocument(mau1, lines(10_000))).filter(
      ({ field }) => field === "purpose",
    );
    expect(purpose?.below).toHaveLength(10_000);
    expect(() => formDocument(mau1, lines(10_001))).toThrow("purpose: has more than 10000 lines");
  });

  it("refuses a profile that does not exist, and ignores what is not the data's own", () => {
    // @ts-expect-error: there are two.
    expect(() => formDocument(mau1, {}, { profile: "__proto__" })).toThrow("no such profile");
    const inherited = Object.create({ address: "x" }) as object;
    expect(formDocument(mau1 as FormDefinition, inherited)).toEqual(formDocument(mau1, {}));
  });

  it.each(hostileTexts)("keeps %j one value in one field", (value) => {
    const document = formDocument(mau1, { address: value });
    const found = runsOf(document.blocks).filter(({ field }) => field === "address");
    expect(found).toHaveLength(1);
    expect(runsOf(document.blocks)).toHaveLength(
      runsOf(formDocument(mau1, { address: "x" }).blocks).length,
    );
  });
});

describe("documentStyles", () => {
  const ranges: Partial<Record<TextRole, readonly [number, number]>> = {
    nationalName: [12, 13],
    motto: [13, 14],
    parentAgency: [12, 13],
    agency: [12, 13],
    number: [13, 13],
    placeAndDate: [13, 14],
    title: [13, 14],
    subtitle: [13, 14],
    addressee: [13, 14],
    body: [13, 14],
    signerTitle: [13, 14],
    signerName: [13, 14],
  };

  it.each(documentProfiles)(
    "%s: every size and margin is one that the decree allows",
    (profile) => {
      const { page, text, pageNumber, lineSpacing, letterheadMm } = documentStyles[profile];
      const { top, right, bottom, left } = page.marginsMm;
      for (const margin of [top, bottom]) expect(margin >= 20 && margin <= 25).toBe(true);
      expect(left >= 30 && left <= 35 && right >= 15 && right <= 20).toBe(true);
      expect([page.widthMm, page.heightMm]).toEqual([210, 297]);
      expect(letterheadMm.left + letterheadMm.right).toBe(page.widthMm - left - right);
      for (const [role, [least, most]] of Object.entries(ranges) as [
        TextRole,
        [number, number],
      ][]) {
        expect(text[role].sizePt >= least && text[role].sizePt <= most, role).toBe(true);
      }
      expect(text.body.beforePt).toBeGreaterThanOrEqual(6);
      expect(lineSpacing >= 1 && lineSpacing <= 1.5).toBe(true);
      expect(pageNumber.sizePt >= 13 && pageNumber.sizePt <= 14).toBe(true);
    },
  );

  it("nd-30-2020: first lines, capitals, slopes and weights of the decree", () => {
    const { text, pageNumber } = documentStyles["nd-30-2020"];
    expect([10, 12.7]).toContain(text.body.firstLineMm);
    expect(text.nationalName.bold && text.motto.bold && text.agency.bold).toBe(true);
    expect(text.parentAgency.bold).toBeUndefined();
    expect(text.parentAgency.capitals && text.agency.capitals && text.signerTitle.capitals).toBe(
      true,
    );
    expect(text.placeAndDate.italic).toBe(true);
    expect(pageNumber).toMatchObject({ place: "top-center", firstPage: 2 });
    expect(documentStyles["original-2018"].pageNumber.place).toBe("bottom-right");
  });
});
