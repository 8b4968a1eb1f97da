import { describe, expect, it } from "vitest";
import { formDocument } from "../../document/index.js";
import { type FormDefinition, mau1, mau2 } from "../../index.js";
import { renderDocx } from "../../render-docx/index.js";
import { submissions } from "../../testing/form-data.fixture.js";
import { partsOf, withParts } from "../../testing/word-file.fixture.js";
import { type ParsedForm, parseForm } from "../index.js";

const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");

/** The form read back with paragraphs typed above or below the one that holds some words, or words beside them. */
async function typedInto(
  form: FormDefinition,
  data: object,
  words: string,
  typed: { above?: readonly string[]; beside?: string; below?: readonly string[] },
): Promise<ParsedForm> {
  const bytes = await renderDocx(formDocument(form, data));
  const xml = partsOf(bytes)["word/document.xml"] ?? "";
  const at = xml.lastIndexOf(words);
  expect(at, words).toBeGreaterThan(0);
  const start = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
  const end = xml.indexOf("</w:p>", at);
  const { above = [], beside = "", below = [] } = typed;
  const run = beside === "" ? "" : `<w:r><w:t>${beside}</w:t></w:r>`;
  const changed = [
    xml.slice(0, start) + paragraphs(...above),
    `${xml.slice(start, end) + run}</w:p>`,
    paragraphs(...below) + xml.slice(end + "</w:p>".length),
  ];
  return parseForm(withParts(bytes, { "word/document.xml": changed.join("") }));
}

const codes = ({ warnings }: ParsedForm): readonly string[] =>
  warnings.map(({ path, code }) => `${path}: ${code}`);

const one = submissions["mau-1"];
const two = submissions["mau-2"];

describe("what is typed below a box", () => {
  it.each([
    "Địa chỉ của các phòng: tầng 3",
    "Địa chỉ:",
    "- Điện thoại: 113",
    "Fax nội bộ 114",
    "Tên cơ quan: Sở Y tế",
    "2. Mục đích sử dụng khác",
    "A) Thông tin chung",
    "Kính gửi: ông A",
    "Chúng tôi cam kết tuân thủ các điều kiện nêu trên",
    "Chúng tôi đề nghị được cung cấp thêm",
    "Thủ trưởng đơn vị",
  ])("is kept, and what follows it too: %s", async (text) => {
    const parsed = await typedInto(mau1, one, "Hai hộp thư", { below: [text, "Ba máy in"] });
    const technicalRequirements = `${one.technicalRequirements}\n${text}\nBa máy in`;
    expect(parsed.data).toEqual({ ...one, technicalRequirements });
    expect(codes(parsed)).toEqual(["technicalRequirements: outside-control"]);
  });

  it("is kept where the label it begins with comes next", async () => {
    const parsed = await typedInto(mau1, one, "Thư điện tử", {
      below: ["Mục đích sử dụng nội bộ", "và bên ngoài"],
    });
    const service = "Thư điện tử\nMục đích sử dụng nội bộ\nvà bên ngoài";
    expect(parsed.data).toEqual({ ...one, service });
    expect(codes(parsed)).toEqual(["service: outside-control"]);
  });

  it("is a value's up to the closing statement only", async () => {
    const parsed = await typedInto(mau2, two, mau2.closing, { below: ["Địa chỉ: số 2"] });
    expect(parsed.data).toEqual(two);
  });
});

describe("what is typed at a label whose box stands below it", () => {
  const label = "2. Mục đích sử dụng:";

  it("is kept beside it", async () => {
    const parsed = await typedInto(mau1, one, label, { beside: " liên lạc" });
    expect(parsed.data).toEqual({ ...one, purpose: `liên lạc\n${one.purpose}` });
    expect(codes(parsed)).toEqual(["purpose: outside-control"]);
  });

  it.each([["Liên lạc"], ["Mục đích sử dụng chính"], ["Địa chỉ: số 2", "tầng 3"]])(
    "is kept under it: %s",
    async (...typed) => {
      const parsed = await typedInto(mau1, one, label, { below: typed });
      expect(parsed.data).toEqual({ ...one, purpose: [...typed, one.purpose].join("\n") });
      expect(codes(parsed)).toEqual(["purpose: outside-control"]);
    },
  );

  it("is kept in a blank form, beside and under it", async () => {
    const parsed = await typedInto(mau2, {}, "1. Mô tả sơ bộ về sự cố:", {
      beside: " mất mạng",
      below: ["từ sáng"],
    });
    expect(parsed.data).toEqual({ description: "mất mạng\ntừ sáng" });
    expect(codes(parsed)).toEqual(["description: outside-control"]);
  });

  it("is kept under a label with its sign of a longer value", async () => {
    const data = { ...two, affectedSystem: "thư điện tử\ncổng dịch vụ" };
    const words = "chat,….)";
    const parsed = await typedInto(mau2, data, words, { below: ["Hệ thống xảy ra sự cố khác"] });
    expect(parsed.data).toEqual({
      ...data,
      affectedSystem: `Hệ thống xảy ra sự cố khác\n${data.affectedSystem}`,
    });
    expect(codes(parsed)).toEqual(["affectedSystem: outside-control"]);
  });
});

describe("what is typed beside a box", () => {
  it.each([
    ["after it", "Từ 01/12/2018", { beside: " Fax" }, { usagePeriod: "Từ 01/12/2018 Fax" }],
    ["at the end of a line of two", "không có", { beside: " (114)" }, { fax: "không có (114)" }],
  ])(
    "%s is kept, also where the form prints such a word elsewhere",
    async (_, at, typed, changed) => {
      const parsed = await typedInto(mau1, one, at, typed);
      expect(parsed.data).toEqual({ ...one, ...changed });
      expect(codes(parsed)).toEqual(Object.keys(changed).map((path) => `${path}: outside-control`));
    },
  );

  it("before and after a label belongs to the box of its side", async () => {
    const bytes = await renderDocx(formDocument(mau1, one));
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    const changed = xml
      .replace("Fax: </w:t>", "máy lẻ 12 Fax: số </w:t>")
      .replace("- Địa chỉ: </w:t>", "- ĐỊA CHỈ : nhà </w:t>");
    const parsed = await parseForm(withParts(bytes, { "word/document.xml": changed }));
    expect(parsed.data).toEqual({
      ...one,
      address: `nhà ${one.address}`,
      telephone: `${one.telephone} máy lẻ 12`,
      fax: `số ${one.fax}`,
    });
    const paths = ["address", "telephone", "fax"];
    expect(codes(parsed)).toEqual(paths.map((path) => `${path}: outside-control`));
  });

  it("after the label of a box that is gone is that field's", async () => {
    const bytes = await renderDocx(formDocument(mau1, one));
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    for (const [field, label, other] of [
      ["fax", "Fax: ", "telephone"],
      ["telephone", "- Điện thoại: ", "fax"],
    ] as const) {
      const changed = xml
        .replace(new RegExp(`<w:sdt>(?:(?!<w:sdt>).)*"${field}".*?</w:sdt>`), "")
        .replace(label, `${label}115`);
      const parsed = await parseForm(withParts(bytes, { "word/document.xml": changed }));
      expect(parsed.data).toMatchObject({ [field]: "115", [other]: one[other] });
      expect(codes(parsed)).toEqual([`${field}: guessed`]);
    }
  });

  it("is kept between the parts of a group, and in the head", async () => {
    const data = { ...two, document: { ...two.document, number: "15/STNMT" } };
    const bytes = await renderDocx(formDocument(mau2, data));
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    const changed = xml
      .replace(/(Nguyễn Văn An<.*?)>, </, "$1> (văn thư), <")
      .replace(/(15\/STNMT<.*?<\/w:sdt>)/, "$1<w:r><w:t>-VP</w:t></w:r>")
      .replace("khắc phục sự cố</w:t>", "khắc phục sự cố lớn</w:t>");
    const { data: read, warnings } = await parseForm(
      withParts(bytes, { "word/document.xml": changed }),
    );
    expect(read).toEqual({
      ...data,
      contact: { ...data.contact, fullName: "Nguyễn Văn An (văn thư)," },
      incidentName: `lớn ${data.incidentName}`,
      document: { ...data.document, number: "15/STNMT -VP" },
    });
    expect(warnings.map(({ code }) => code)).toEqual(Array(3).fill("outside-control"));
  });
});

describe("what is typed under a heading", () => {
  it("is given to the field that follows", async () => {
    const parsed = await typedInto(mau1, one, mau1.sections[1]?.leadIn ?? "", {
      below: ["Phần mềm"],
    });
    expect(parsed.data).toEqual({ ...one, service: "Phần mềm\nThư điện tử" });
    expect(codes(parsed)).toEqual(["service: outside-control"]);
  });
});

describe("a line break before a box", () => {
  it("is told of the box that it may come from", async () => {
    const bytes = await renderDocx(formDocument(mau1, one));
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    for (const [label, field] of [
      ["Địa chỉ: ", "address"],
      ["Fax: ", "fax"],
    ]) {
      const changed = xml.replace(`${label}</w:t>`, `${label}</w:t><w:br/>`);
      const parsed = await parseForm(withParts(bytes, { "word/document.xml": changed }));
      expect(parsed.data).toEqual(one);
      expect(codes(parsed)).toEqual([`${field}: moved-line-break`]);
    }
  });
});

describe("what the form itself prints", () => {
  it.each([mau1, mau2] as readonly FormDefinition[])(
    "$id: gives no warning, errors of the print included",
    async (form) => {
      const filled = form === mau1 ? one : two;
      const long = Object.fromEntries(
        Object.keys(form.fields).map((key) => [key, "một\n\nhai"] as const),
      );
      const { contact, document, ...others } = long;
      for (const data of [{}, filled, others]) {
        const bytes = await renderDocx(formDocument(form, data, { errata: "as-printed" }));
        const { warnings } = await parseForm(bytes);
        expect(warnings).toEqual([]);
      }
    },
  );

  it("is left out where a clerk changed its wording", async () => {
    const bytes = await renderDocx(formDocument(mau1, one));
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    const changed = xml
      .replace("tỉnh như sau:", "tỉnh Vĩnh Long như sau:")
      .replace("Dữ liệu tỉnh./.", "Dữ liệu tỉnh Vĩnh Long./.")
      .replace("2. Mục đích sử dụng:", "2) MỤC ĐÍCH SỬ DỤNG");
    const parsed = await parseForm(withParts(bytes, { "word/document.xml": changed }));
    expect(parsed).toMatchObject({ data: one, warnings: [] });
  });
});

/** The form read back with its XML changed. */
async function changedIn(data: object, change: (xml: string) => string): Promise<ParsedForm> {
  const bytes = await renderDocx(formDocument(mau1, data));
  const xml = partsOf(bytes)["word/document.xml"] ?? "";
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return parseForm(withParts(bytes, { "word/document.xml": changed }));
}

describe("what a box holds beside text", () => {
  it.each([
    `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
    `<w:r><w:drawing/></w:r>`,
    `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r/></m:oMath>`,
  ])("is told: %s", async (more) => {
    const parsed = await changedIn(one, (xml) =>
      xml.replace(/(<w:r>(?:(?!<w:r>).)*?Hai hộp thư.*?<\/w:r>)/s, `$1${more}`),
    );
    expect(parsed.data).toEqual(one);
    expect(codes(parsed)).toEqual(["technicalRequirements: not-text"]);
  });

  it.each([
    ['<w:vertAlign w:val="superscript"/>', ["technicalRequirements: not-text"]],
    ["<w:strike/>", ["technicalRequirements: not-text"]],
    ["<w:vanish/>", ["technicalRequirements: not-text"]],
    ['<w:vertAlign w:val="baseline"/><w:strike w:val="0"/><w:b/>', []],
  ])("is told where letters are no plain ones: %s", async (style, told) => {
    const parsed = await changedIn(one, (xml) =>
      xml.replace(
        /<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)(<w:t[^>]*>Hai hộp thư)/s,
        `<w:r><w:rPr>${style}</w:rPr>$2`,
      ),
    );
    expect(parsed.data).toEqual(one);
    expect(codes(parsed)).toEqual(told);
  });

  it("words in a box that nobody filled in are told and not taken", async () => {
    const { usagePeriod, ...others } = one;
    const parsed = await changedIn(others, (xml) => {
      const at = xml.indexOf('w:val="usagePeriod"');
      return xml.slice(0, at) + xml.slice(at).replace(/<w:tab\/>/, "<w:t>một năm</w:t>");
    });
    expect(usagePeriod).toBeDefined();
    expect(parsed.data).toEqual(others);
    expect(codes(parsed)).toContain("usagePeriod: placeholder-words");
  });

  it("what LibreOffice escapes once more is the record's value, unless a person changed it", async () => {
    const data = { ...one, purpose: "Mã _x0041_ và _x000D_" };
    const escaped = (xml: string): string =>
      xml.replace("_x0041_", "_x005F_x0041_").replace("_x000D_", "_x005F_x000D_");
    const parsed = await changedIn(data, escaped);
    expect(parsed).toMatchObject({ data, warnings: [] });
    const typed = { ...one, purpose: "Mã _x005F_x0041_" };
    const kept = await parseForm(await renderDocx(formDocument(mau1, typed)));
    expect(kept).toMatchObject({ data: typed, warnings: [] });
  });
});

it("a place with a date of its own leaves the date alone", async () => {
  const document = { place: "Bến Tre, ngày 05 tháng 3 năm 2026", date: "2026-03-06" };
  const parsed = await parseForm(await renderDocx(formDocument(mau1, { ...one, document })));
  expect(parsed).toMatchObject({ data: { document }, warnings: [] });
});

describe("what is typed where no box is", () => {
  it.each([
    ["below the title", mau2.title, { below: ["(lần thứ hai)"] }],
    ["above a heading", "A) Thông tin chung", { above: ["Gửi kèm công văn số 7"] }],
    ["behind the date", "ngày 05 tháng 3 năm 2019", { beside: " (bản sao)" }],
    ["below the closing statement", mau2.closing, { below: ["Kèm theo 2 phụ lục"] }],
    ["below the name", "Trần Thị Bình", { below: ["Điện thoại riêng: 113"] }],
  ])("is told: %s", async (_, words, typed) => {
    const parsed = await typedInto(mau2, two, words, typed);
    expect(parsed.data).toEqual(two);
    expect(codes(parsed)).toEqual(["undefined: unread-text"]);
  });

  it("is a line of the signer's title below its box", async () => {
    const parsed = await typedInto(mau2, two, "GIÁM ĐỐC", { below: ["PHÓ GIÁM ĐỐC"] });
    const signerTitle = "GIÁM ĐỐC\nPHÓ GIÁM ĐỐC";
    expect(parsed.data).toEqual({ ...two, document: { ...two.document, signerTitle } });
    expect(codes(parsed)).toEqual(["document.signerTitle: outside-control"]);
  });

  it("is no matter where it is the list of copies", async () => {
    const parsed = await typedInto(mau1, one, mau1.closing, {
      below: ["Nơi nhận:", "- Như trên;", "- Lưu: VT."],
    });
    expect([parsed.data, parsed.warnings]).toEqual([one, []]);
  });

  it("is kept beside a box where it is a sign", async () => {
    const parsed = await typedInto(mau1, one, "không có", { beside: " ✓" });
    expect(parsed.data).toEqual({ ...one, fax: "không có ✓" });
    expect(codes(parsed)).toEqual(["fax: outside-control"]);
  });
});
