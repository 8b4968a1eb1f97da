import { describe, expect, it } from "vitest";
import { type ParsedForm, parseForm } from "../parse/index.js";
import { partsOf, type TypedBlock, typedFile, withParts } from "../testing/word-file.fixture.js";

const rows = [
  "ĐỀ NGHỊ",
  "Cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp dữ liệu",
  "- Tên cơ quan: Sở Tài chính",
  "- Địa chỉ: Số 1",
  "- Điện thoại: 0275 3123 456\tFax: 114",
  "- Người liên hệ (Họ tên, địa chỉ email, số điện thoại): Lê C, c@example.vn, 0912 345 678",
  "1. Tên dịch vụ, hệ thống phần mềm dùng chung: Thư điện tử",
  "2. Mục đích sử dụng: Trao đổi",
  "3. Thời gian sử dụng: lâu dài",
  "4. Các thông số kỹ thuật và yêu cầu kỹ thuật khác: 5 GB",
  "Chúng tôi cam kết tuân thủ các quy định về vận hành Trung tâm Tích hợp Dữ liệu tỉnh./.",
  "Thủ trưởng đơn vị",
  "(Ký, ghi rõ họ tên, đóng dấu)",
];
const expected = {
  agencyName: "Sở Tài chính",
  address: "Số 1",
  telephone: "0275 3123 456",
  fax: "114",
  contact: { fullName: "Lê C", email: "c@example.vn", telephone: "0912 345 678" },
  service: "Thư điện tử",
  purpose: "Trao đổi",
  usagePeriod: "lâu dài",
  technicalRequirements: "5 GB",
};

const fileWith = (from: string, to: string): Uint8Array => {
  const blocks: readonly TypedBlock[] = rows.map((row) => row.replace(from, to));
  expect(blocks).not.toEqual(rows);
  return typedFile(blocks);
};
const warningsIn = ({ warnings }: ParsedForm): readonly string[] =>
  warnings.flatMap(({ path = "", code }) =>
    code === "read-by-labels" || path.startsWith("contact") ? [] : [`${path}: ${code}`],
  );

describe("a label typed by hand in other words", () => {
  it.each([
    ["Địa chỉ:", "Đ/c:"],
    ["Điện thoại:", "Số điện thoại:"],
    ["Điện thoại:", "ĐT:"],
    ["Điện thoại:", "SĐT:"],
    ["Điện thoại:", "Điện thọai:"],
    ["Fax:", "Số fax:"],
    ["kỹ thuật và yêu cầu kỹ", "kĩ thuật và yêu cầu kĩ"],
    ["Người liên hệ (Họ tên, địa chỉ email, số điện thoại)", "Người liên hệ"],
    ["Địa chỉ:", "Địa chỉ -"],
    ["\tFax:", ", Fax:"],
    ["\tFax:", "; - Fax:"],
    ["\tFax: 114", " (Fax: 114)"],
    ["Lê C, c@example.vn, ", "\n+ Họ tên: Lê C\n+ Email: c@example.vn\n+ ĐT: "],
  ])("is found: %s as %s", async (from, to) => {
    const parsed = await parseForm(fileWith(from, to));
    expect(parsed.data).toEqual(expected);
    expect(warningsIn(parsed)).toEqual([]);
  });

  it.each([
    ["Tên cơ quan:", "Tên cơ quan, đơn vị:", "agencyName"],
    ["Địa chỉ:", "Địa chỉ trụ sở:", "address"],
    ["Điện thoại:", "Điện thoại cố định:", "telephone"],
  ])("is found with its value told: %s as %s", async (from, to, path) => {
    const parsed = await parseForm(fileWith(from, to));
    expect(parsed.data).toEqual(expected);
    expect(warningsIn(parsed)).toEqual([`${path}: guessed`]);
  });

  it.each([
    ["Địa chỉ: Số 1", "Địa chỉ Tầng ba: số 1", { address: "Tầng ba: số 1" }],
    ["Địa chỉ: Số 1", "Địa chỉ nhà số ba phố: 1", { address: "nhà số ba phố: 1" }],
  ])("leaves what is the value's: %s as %s", async (from, to, value) => {
    const parsed = await parseForm(fileWith(from, to));
    expect(parsed.data).toEqual({ ...expected, ...value });
  });
});

describe("a value typed by hand", () => {
  it.each([
    "Máy tên_máy______chủ",
    "Thư, lịch v.v....",
    "tệp ....\\\\may\\a",
    "Cấp:\n  - thư\n    + lịch",
  ])("keeps its signs and indents: %s", async (value) => {
    const { data } = await parseForm(fileWith("Trao đổi", value));
    expect(data).toEqual({ ...expected, purpose: value });
  });

  it.each(["......Trao đổi......", "........ Trao đổi ....", "Trao đổi…………", "______Trao đổi"])(
    "loses the dots of its blank: %s",
    async (value) => {
      const { data } = await parseForm(fileWith("Trao đổi", value));
      expect(data).toEqual(expected);
    },
  );

  it.each([
    ["0275 3123 456\tFax: 114", "Fax: 114\tĐiện thoại: 113", "fax"],
    [
      "2. Mục đích sử dụng: Trao đổi",
      "2. Thời gian sử dụng: lâu\n3. Mục đích sử dụng: x",
      "service",
    ],
  ])("is told where it holds a label that is out of order: %s", async (from, to, path) => {
    const file = rows.map((row) =>
      row
        .replace(`- Điện thoại: ${from}`, to)
        .replace(from, to)
        .replace(/^3\. Thời gian.*lâu dài$/, ""),
    );
    expect(warningsIn(await parseForm(typedFile(file)))).toContain(`${path}: guessed`);
  });

  it("is told where it holds what is no text, and only there", async () => {
    const bytes = typedFile(rows);
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    const drawn = xml.replace("Trao đổi</w:t>", "$&<w:drawing/>");
    expect(warningsIn(await parseForm(withParts(bytes, { "word/document.xml": drawn })))).toEqual([
      "purpose: not-text",
    ]);
  });
});

describe("a file with more than one form typed by hand", () => {
  it("is refused", async () => {
    const second = ["ĐỀ NGHỊ", "", "Về việc khắc phục sự cố mất mạng", "- Tên cơ quan: Sở Y tế"];
    await expect(parseForm(typedFile([...rows, ...second]))).rejects.toMatchObject({
      reason: "several-records",
    });
  });

  it("is read where only the title stands twice", async () => {
    const parsed = await parseForm(typedFile(["ĐỀ NGHỊ", ...rows]));
    expect(parsed.data).toMatchObject({ purpose: "Trao đổi" });
  });
});
