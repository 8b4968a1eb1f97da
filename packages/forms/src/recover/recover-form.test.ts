import { describe, expect, it } from "vitest";
import { formDocument } from "../document/index.js";
import { formDefinitions } from "../index.js";
import { type ParsedForm, parseForm } from "../parse/index.js";
import { renderText } from "../render-text/index.js";
import { submissions } from "../testing/form-data.fixture.js";
import { type TypedBlock, typedFile } from "../testing/word-file.fixture.js";
import { FormFileError, recoverForm } from "./index.js";

const dots = " . . . . . . . . . . ";

/** As a clerk types it into a copy of the print: a table at the head, dots left here and there. */
const mau1Typed: readonly TypedBlock[] = [
  [
    [
      "UBND TỈNH BẾN TRE\nSỞ TÀI CHÍNH\n--------",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------",
    ],
    ["Số: 05/STC-VP", "Bến Tre, ngày 05 tháng 3 năm 2026"],
  ],
  "ĐỀ NGHỊ",
  "Cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp dữ liệu",
  "Kính gửi: Sở Khoa học và Công nghệ Vĩnh Long",
  "A) Thông tin chung",
  "- Tên cơ quan: Sở Tài chính……………………",
  "-  Địa  chỉ : Số 1, đường Cách Mạng Tháng Tám",
  "- Điện thoại: 0275 3123 456\tFax: không có",
  `- Người liên hệ (Họ tên, địa chỉ email, số điện thoại): Nguyễn Văn An, an.nv@example.vn, 0912 345 678${dots}`,
  dots,
  "B) Phần đề nghị",
  "Chúng tôi đề nghị được cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp Dữ liệu tỉnh như sau:",
  "1. Tên dịch vụ, hệ thống phần mềm dùng chung: Thư điện tử",
  "2. Mục đích sử dụng:",
  "Trao đổi văn bản giữa các phòng, v.v...",
  "Địa chỉ của các phòng có trong danh bạ.",
  dots,
  "3. Thời gian sử dụng: từ 01/12/2026",
  "4. Các thông số kỹ thuật và yêu cầu kỹ thuật khác:\n- Dung lượng: 5 GB\n- Số hộp thư: 20",
  "Chúng tôi cam kết tuân thủ các quy định về vận hành Trung tâm Tích hợp Dữ liệu tỉnh./.",
  [["", "GIÁM ĐỐC\n(Ký, ghi rõ họ tên, đóng dấu)\n\n\nTrần Thị Bình"]],
];

const expected = {
  agencyName: "Sở Tài chính",
  address: "Số 1, đường Cách Mạng Tháng Tám",
  telephone: "0275 3123 456",
  fax: "không có",
  contact: { fullName: "Nguyễn Văn An", email: "an.nv@example.vn", telephone: "0912 345 678" },
  service: "Thư điện tử",
  purpose: "Trao đổi văn bản giữa các phòng, v.v...\nĐịa chỉ của các phòng có trong danh bạ.",
  usagePeriod: "từ 01/12/2026",
  technicalRequirements: "- Dung lượng: 5 GB\n- Số hộp thư: 20",
  document: {
    parentAgency: "UBND TỈNH BẾN TRE",
    number: "05/STC-VP",
    place: "Bến Tre",
    date: "2026-03-05",
    signerTitle: "GIÁM ĐỐC",
    signerName: "Trần Thị Bình",
  },
};

const changed = (
  blocks: readonly TypedBlock[],
  change: (text: string) => string,
): readonly TypedBlock[] =>
  blocks.map((block) =>
    typeof block === "string" ? change(block) : block.map((row) => row.map(change)),
  );

const codes = ({ warnings }: Awaited<ReturnType<typeof parseForm>>): readonly string[] =>
  warnings.map(({ path, code }) => (path === undefined ? code : `${path}: ${code}`));

const guesses = [
  "read-by-labels",
  ...["fullName", "email", "telephone"].map((part) => `contact.${part}: guessed`),
  ...["parentAgency", "signerTitle", "signerName"].map((part) => `document.${part}: guessed`),
];

describe("a form typed by hand after the printed labels", () => {
  it("is found, and each value beside or below its label", async () => {
    const parsed = await parseForm(typedFile(mau1Typed));
    expect(parsed).toMatchObject({ form: "mau-1", source: "docx", data: expected });
    expect(codes(parsed)).toEqual(guesses);
  });

  it.each<readonly [string, (text: string) => string]>([
    ["decomposed letters", (text) => text.normalize("NFD")],
    ["other spaces", (text) => text.replaceAll(" ", "\u00a0")],
    ["doubled spaces before colons", (text) => text.replaceAll(":", "  :")],
    ["other marks", (text) => text.replace(/^- /, "• ").replace(/^(\d)\. /, "$1) ")],
    ["no marks", (text) => text.replace(/^(?:-|\d\.)\s+/, "")],
    ["capitals", (text) => text.replace(/^(- |\d\. )([^:]+):/, (label) => label.toUpperCase())],
  ])("bears %s", async (_, change) => {
    const parsed = await parseForm(typedFile(changed(mau1Typed, change)));
    const { purpose, technicalRequirements, document, ...others } = expected;
    expect(parsed.data).toMatchObject(others);
    expect(parsed.data["document"]).toMatchObject({ date: document.date, place: document.place });
    expect(String(parsed.data["purpose"])).toContain(purpose.slice(0, 30));
    expect(String(parsed.data["technicalRequirements"])).toContain("20");
    expect(technicalRequirements).toContain("20");
  });

  it("takes a label with its number for surer than the same words in a value", async () => {
    const parsed = await parseForm(
      typedFile(
        changed(mau1Typed, (text) =>
          text.replace("Trao đổi văn bản giữa", "Thời gian sử dụng: ban ngày, giữa"),
        ),
      ),
    );
    expect(parsed.data).toMatchObject({ usagePeriod: expected.usagePeriod });
    expect(String(parsed.data["purpose"])).toContain("Thời gian sử dụng: ban ngày, giữa các phòng");
  });

  it("takes a label with its colon at once for surer than one followed by other words", async () => {
    const more = "Trao đổi văn bản\n3. Thời gian sử dụng hệ thống lưu trữ: lâu dài\n4. Lưu";
    const parsed = await parseForm(
      typedFile(changed(mau1Typed, (text) => text.replace(/^Trao đổi.*/, more))),
    );
    expect(String(parsed.data["purpose"])).toContain(more);
    expect(parsed.data).toMatchObject({ usagePeriod: expected.usagePeriod });
    expect(codes(parsed)).toEqual(guesses);
  });

  it("tells the values on both sides of a label that stands at two places alike", async () => {
    const twice = "3. Thời gian sử dụng: lâu dài";
    const parsed = await parseForm(
      typedFile(changed(mau1Typed, (text) => text.replace(/^Trao đổi/, `${twice}\n$&`))),
    );
    expect(codes(parsed)).toEqual(
      expect.arrayContaining(["purpose: guessed", "usagePeriod: guessed"]),
    );
  });

  it("tells the value above a label that is not recognised", async () => {
    const parsed = await parseForm(
      typedFile(changed(mau1Typed, (text) => text.replace(/^3\. Thời gian/, "3. Giai đoạn"))),
    );
    expect(String(parsed.data["purpose"])).toContain("Giai đoạn");
    expect(codes(parsed)).toEqual(
      expect.arrayContaining(["purpose: guessed", "usagePeriod: not-found"]),
    );
  });

  it("takes the whole closing statement for surer than its first words", async () => {
    const words = "- Số hộp thư: 20\nChúng tôi cam kết tuân thủ các yêu cầu an toàn";
    const parsed = await parseForm(
      typedFile(changed(mau1Typed, (text) => text.replace("- Số hộp thư: 20", words))),
    );
    expect(String(parsed.data["technicalRequirements"])).toContain(words);
    expect(codes(parsed)).toEqual(guesses);
  });

  it("gives two labels that are joined their one value, and says so", async () => {
    const parsed = await parseForm(
      typedFile(
        changed(mau1Typed, (text) =>
          text.replace(/^- Điện thoại:.*/, "- Điện thoại/Fax: 0275 3123 456"),
        ),
      ),
    );
    expect(parsed.data).toMatchObject({ telephone: "0275 3123 456", fax: "0275 3123 456" });
    expect(codes(parsed)).toEqual(expect.arrayContaining(["telephone: guessed", "fax: guessed"]));
  });

  it("finds who signed where the note is left out", async () => {
    const signature = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nTrần Thị Bình";
    const parsed = await parseForm(typedFile([...mau1Typed.slice(0, -1), [["", signature]]]));
    expect(parsed.data["document"]).toMatchObject({
      signerTitle: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
      signerName: "Trần Thị Bình",
    });
    expect(codes(parsed)).toEqual(guesses);
  });

  it("in a table: labels in one column, values in the other", async () => {
    const rows = mau1Typed
      .slice(5, 8)
      .concat(mau1Typed.slice(16, 18))
      .map((block) => {
        const [label = "", ...value] = String(block).split(":");
        return [`${label}:`, value.join(":").replace(/…+/, "").trim()];
      });
    const parsed = await parseForm(typedFile([...mau1Typed.slice(1, 5), rows]));
    expect(parsed.data).toMatchObject({ agencyName: "Sở Tài chính", address: expected.address });
    expect(parsed.data).toMatchObject({ usagePeriod: expected.usagePeriod });
  });

  it("in a table whose rows are numbered, also where a value is a number", async () => {
    const rows = [
      ["1", "Tên cơ quan", "Sở Tài chính"],
      ["2.", "Địa chỉ", "Số 1"],
      ["3", "Điện thoại", ""],
      ["4", "Fax", "không có"],
      ["5)", "Tên dịch vụ, hệ thống phần mềm dùng chung", "Thư điện tử"],
      ["Mục đích sử dụng", "20", "Thời gian sử dụng", "12"],
    ];
    const { data } = await parseForm(typedFile([...mau1Typed.slice(1, 3), rows]));
    expect(data).toEqual({
      agencyName: "Sở Tài chính",
      address: "Số 1",
      fax: "không có",
      service: "Thư điện tử",
      purpose: "20",
      usagePeriod: "12",
    });
  });

  it("Mẫu số 2, with the blank of its subtitle, and a head typed with tabs", async () => {
    const parsed = await parseForm(
      typedFile([
        "SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "\tĐộc lập - Tự do - Hạnh phúc",
        "Số: 128/SYT-VP\tBến Tre, ngày 28 tháng 02 năm 2026",
        "ĐỀ NGHỊ",
        "Về việc khắc phục sự cố mất kết nối mạng",
        "Kính gửi: Sở Thông tin và Truyền thông Bến Tre",
        "- Tên cơ quan: Sở Y tế",
        "- Điện thoại: 113 - Fax: 114",
        "1. Mô tả sơ bộ về sự cố:",
        "Không vào được thư điện tử",
        "3. Hệ thống xảy ra sự cố (dịch vụ xảy ra sự cố: phần mềm, email, chat,….): thư điện tử",
        "5. Yêu cầu khắc phục sự cố: khôi phục",
      ]),
    );
    expect(parsed).toMatchObject({
      form: "mau-2",
      data: {
        agencyName: "Sở Y tế",
        telephone: "113",
        fax: "114",
        incidentName: "mất kết nối mạng",
        description: "Không vào được thư điện tử",
        affectedSystem: "thư điện tử",
        requestedRemedy: "khôi phục",
        document: { number: "128/SYT-VP", place: "Bến Tre", date: "2026-02-28" },
      },
    });
    expect(codes(parsed)).toEqual([
      "read-by-labels",
      "agencyName: guessed",
      "address: not-found",
      "fax: guessed",
      "contact: not-found",
      "description: guessed",
      "occurredAt: not-found",
      "affectedSystem: guessed",
      "protectiveMeasures: not-found",
      "document.signerTitle: not-found",
      "document.signerName: not-found",
    ]);
  });

  it.each<readonly [string, string]>([
    ["letters", "a".repeat(500_000)],
    ["dashes", `a${"-".repeat(500_000)}b`],
    ["commas", `a@b${",".repeat(500_000)}c`],
    ["marks", `a${"\u0301\u0323".repeat(250_000)}`],
  ])("ends with half a million %s in a value and in the head", async (_, row) => {
    const blocks = changed(mau1Typed, (text) =>
      text.replace("Nguyễn Văn An, an.nv@example.vn, 0912 345 678", row).replace("Bến Tre, ", row),
    );
    const { data } = await parseForm(typedFile(blocks));
    expect(data).toMatchObject({ address: expected.address, fax: expected.fax });
  });

  it("says when it guessed the form, and when the head names another agency", async () => {
    const blocks = changed(mau1Typed, (text) =>
      text.replace(/^Cung cấp dịch vụ.*/, "").replace("SỞ TÀI CHÍNH", "SỞ Y TẾ"),
    );
    const parsed = await parseForm(typedFile(blocks), { lang: "en" });
    expect(codes(parsed)).toContain("form-guessed");
    expect(parsed.warnings).toContainEqual({
      path: "agencyName",
      code: "head-differs",
      message: "The name at the top left differs from “Name of the agency”.",
    });
  });

  it("has its head in the forty rows nearest above the title", async () => {
    const below = (rows: number): Promise<ParsedForm> => {
      const cover = Array.from({ length: rows }, (_, at) => `Tờ bìa ${at}`);
      return parseForm(typedFile(["Số: 05/STC-VP", ...cover, ...mau1Typed.slice(1)]));
    };
    expect((await below(39)).data).toMatchObject({ document: { number: "05/STC-VP" } });
    expect((await below(40)).data).not.toHaveProperty("document.number");
    expect(codes(await below(40))).toContain("unread-text");
  });

  it.each([
    ["Bến Tre, 05/3/2026"],
    ["Bến Tre, ngày 5/3/2026"],
    ["Bến Tre ngày 5 tháng 3 năm 2026"],
    ["Bến Tre, 5-3-2026"],
  ])("has its date in figures or in words: %s", async (row) => {
    const parsed = await parseForm(
      typedFile(changed(mau1Typed, (text) => text.replace(/^Bến Tre, ngày.*/, row))),
    );
    expect(parsed.data).toEqual(expected);
    expect(codes(parsed)).toEqual(guesses);
  });

  it("has its number and its date in one row, and the country in another spelling", async () => {
    const [, ...body] = mau1Typed;
    const head = ["UBND TỈNH BẾN TRE", "SỞ TÀI CHÍNH", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"];
    const row = "Số: 05/STC-VP Bến Tre, ngày 05 tháng 3 năm 2026";
    const parsed = await parseForm(typedFile([...head, row, ...body]));
    expect(parsed.data).toEqual(expected);
    expect(codes(parsed)).toEqual(guesses);
  });

  it.each<readonly [string, (text: string) => string]>([
    ["below the title", (text) => text.replace(/^ĐỀ NGHỊ$/, "ĐỀ NGHỊ\n(khẩn)")],
    ["below whom it goes to", (text) => text.replace(/^Kính gửi.*/, "$&\nCăn cứ Quyết định số 18")],
    ["below a heading", (text) => text.replace(/^A\).*/, "$&\nĐơn vị gửi lần hai")],
    ["behind the first words of a sentence", (text) => text.replace(/ như sau:$/, " trừ máy chủ:")],
    ["behind the date", (text) => text.replace(/năm 2026$/, "$& (bản sao)")],
    ["as a second number", (text) => text.replace(/^Số: 05.*/, "$&\nSố: 06/STC-VP")],
    ["behind the closing statement", (text) => text.replace(/\.\/\.$/, ", trừ Điều 5./.")],
  ])("tells of words that no field takes, %s", async (_, change) => {
    const parsed = await parseForm(typedFile(changed(mau1Typed, change)));
    expect(parsed.data).toEqual(expected);
    expect(codes(parsed)).toEqual([guesses[0], "unread-text", ...guesses.slice(1)]);
  });

  it("tells that all below the last label was taken where nothing closes the form", async () => {
    const parsed = await parseForm(
      typedFile([...mau1Typed.slice(0, -2), "Chúng tôi ký giấy này.", "Bến Tre"]),
    );
    expect(String(parsed.data["technicalRequirements"])).toContain("Chúng tôi ký giấy này.");
    expect(codes(parsed)).toContain("technicalRequirements: no-closing");
    expect(codes(parsed)).toContain("document.signerName: not-found");
  });

  it("does not take the list of copies for who signed", async () => {
    const [, signature] = String(mau1Typed.at(-1)).split(",GIÁM");
    const rows = [...`GIÁM${signature}`.split("\n"), "Nơi nhận:", "- Như trên;", "- Lưu: VT."];
    const parsed = await parseForm(typedFile([...mau1Typed.slice(0, -1), ...rows]));
    expect(parsed.data).toEqual(expected);
    expect(codes(parsed)).toEqual(guesses);
  });

  it("is refused when it is none, or another than the one asked for", async () => {
    await expect(parseForm(typedFile(["Kính gửi: ông A", "Fax: 113"]))).rejects.toMatchObject({
      code: "invalid-input",
      reason: "no-form",
    });
    await expect(parseForm(typedFile(mau1Typed), { form: "mau-2" })).rejects.toMatchObject({
      reason: "other-form",
    });
    await expect(parseForm(typedFile(mau1Typed), { form: "mau-9" })).rejects.toMatchObject({
      code: "invalid-argument",
    });
  });
});

describe("the same form as lines of text", () => {
  const lines = mau1Typed.flatMap((block) =>
    typeof block === "string"
      ? block.split("\n")
      : block.flatMap((row) => row.flatMap((cell) => cell.split("\n"))),
  );

  it("gives the same data, each value with its line and how sure it is", () => {
    const { source, data, evidence } = recoverForm(lines);
    expect({ source, data }).toEqual({ source: "text", data: expected });
    expect(evidence.map(({ path, line, certainty }) => [path, lines[line - 1], certainty])).toEqual(
      expect.arrayContaining([
        ["document.number", "Số: 05/STC-VP", "sure"],
        ["document.parentAgency", "UBND TỈNH BẾN TRE", "guess"],
        ["address", "-  Địa  chỉ : Số 1, đường Cách Mạng Tháng Tám", "sure"],
        ["contact", expect.stringContaining("- Người liên hệ"), "guess"],
        ["purpose", "Trao đổi văn bản giữa các phòng, v.v...", "sure"],
        ["document.signerName", "Trần Thị Bình", "guess"],
      ]),
    );
  });

  it("is read from a file of plain text, with any ends of lines", async () => {
    for (const end of ["\n", "\r\n", "\f"]) {
      const bytes = new TextEncoder().encode(`\ufeff${lines.join(end)}`);
      expect(await parseForm(bytes)).toEqual(recoverForm(lines));
    }
  });

  it.each(formDefinitions)("gives back what the plain text of $id shows", (form) => {
    const print = (data: Parameters<typeof formDocument>[1]): string =>
      renderText(formDocument(form, data), { layout: "linear" });
    const text = print(submissions[form.id as keyof typeof submissions]);
    expect(print(recoverForm(text.split("\n")).data)).toBe(text);
  });

  it("refuses more lines and more text than a form has, and what is no list of texts", () => {
    expect(() => recoverForm(Array.from({ length: 6_001 }, () => ""))).toThrow(FormFileError);
    expect(() => recoverForm(["a".repeat(1_500_001)])).toThrow(FormFileError);
    expect(() => recoverForm("Fax: 113" as unknown as string[])).toThrow("array of strings");
  });
});
