import { describe, expect, it } from "vitest";
import { type ParsedForm, parseForm } from "../parse/index.js";
import { type TypedBlock, typedFile } from "../testing/word-file.fixture.js";

const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const agency = "UBND TỈNH BẾN TRE\nSỞ TÀI CHÍNH";

const read = (...head: readonly TypedBlock[]): Promise<ParsedForm> =>
  parseForm(
    typedFile([
      ...head,
      "ĐỀ NGHỊ",
      "Cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp dữ liệu",
      "- Tên cơ quan: Sở Tài chính",
      "1. Tên dịch vụ, hệ thống phần mềm dùng chung: Thư điện tử",
      "3. Thời gian sử dụng: từ 01/12/2026",
    ]),
  );

const warningsIn = ({ warnings }: ParsedForm): readonly string[] =>
  warnings.flatMap(({ path, code }) => {
    if (path === undefined) return code === "read-by-labels" ? [] : [code];
    return path.startsWith("document") && code !== "not-found" ? [`${path}: ${code}`] : [];
  });

const table = (number: string, day: string): TypedBlock => [
  [agency, country],
  [number, day],
];
const whole = {
  parentAgency: "UBND TỈNH BẾN TRE",
  number: "05/STC-VP",
  place: "Bến Tre",
  date: "2026-03-05",
};
const guess = ["document.parentAgency: guessed"];

describe("the head of a form typed by hand", () => {
  it.each([
    "..Bến Tre.., ngày..05.. tháng ..3.. năm 20..26..",
    "Bến Tre, ngày…05…tháng…3…năm 20…26",
    "Bến Tre, ngày\t05\ttháng\t3\tnăm\t2026",
    "Bến Tre,\tngày 5 tháng 3 năm 2026",
    "Bến Tre, ngày.....05.....tháng.....3.....năm 2026",
  ])("has its date among the dots of blanks or tabs: %s", async (day) => {
    const parsed = await read(table("Số: 05/STC-VP", day));
    expect(parsed.data["document"]).toEqual(whole);
    expect(warningsIn(parsed)).toEqual(guess);
  });

  it.each([
    ["Số:       /STC-VP", "/STC-VP"],
    ["Số:\t05/STC-VP", "05/STC-VP"],
    ["Số: ......./STC-VP", "/STC-VP"],
  ])("has its number behind wide gaps: %s", async (row, number) => {
    const parsed = await read(table(row, "Bến Tre, ngày 05 tháng 3 năm 2026"));
    expect(parsed.data["document"]).toEqual({ ...whole, number });
    expect(warningsIn(parsed)).toEqual(guess);
  });

  it("has no number where none was given before the date", async () => {
    const { parentAgency, place, date } = whole;
    const row = "Số:\tBến Tre, ngày 05 tháng 3 năm 2026";
    const parsed = await read([[agency, country]], row);
    expect(parsed.data["document"]).toEqual({ parentAgency, place, date });
  });

  it.each([
    ["Bến Tre, ngày 05 tháng 3 năm 26"],
    ["Bến Tre, ngày 5/3/26"],
    ["Bến Tre, ngày 5 thg 3, 2026"],
    ["Bến Tre, 5/3/26"],
  ])("tells a date that cannot be read: %s", async (day) => {
    const parsed = await read(table("Số: 05/STC-VP", day));
    expect(parsed.data["document"]).toMatchObject({ place: "Bến Tre", number: "05/STC-VP" });
    expect(warningsIn(parsed)).toEqual([...guess, "document.date: unreadable-date"]);
  });

  it.each<readonly [string, TypedBlock]>([
    ["below the number", table("Số: 05/STC-VP\nV/v cấp thư\nđiện tử", "Bến Tre, 5/3/2026")],
    [
      "below the country",
      [
        [agency, `${country}\nMẬT`],
        ["Số: 05/STC-VP", "Bến Tre, 5/3/2026"],
      ],
    ],
  ])("takes no row %s for the agency's", async (_, head) => {
    const parsed = await read(head);
    expect(parsed.data["document"]).toEqual(whole);
    expect(warningsIn(parsed)).toEqual(["unread-text", ...guess]);
  });

  it("begins at the last country, below a cover letter", async () => {
    const letter = ["SỞ TÀI CHÍNH", country, "Số: 12/STC-VP", "Bến Tre, ngày 01 tháng 3 năm 2026"];
    const parsed = await read(...letter, table("Số: 05/STC-VP", "Bến Tre, 5/3/2026"));
    expect(parsed.data["document"]).toEqual(whole);
    expect(warningsIn(parsed)).toEqual(["unread-text", ...guess]);
  });
});
