import { describe, expect, it } from "vitest";
import { type ParsedForm, parseForm } from "../parse/index.js";
import { type TypedBlock, typedFile } from "../testing/word-file.fixture.js";

const closing =
  "Chúng tôi cam kết tuân thủ các quy định về vận hành Trung tâm Tích hợp Dữ liệu tỉnh./.";
const note = "(Ký, ghi rõ họ tên, đóng dấu)";

/** A form whose last value has two lines, and what stands below it. */
const read = (...below: readonly TypedBlock[]): Promise<ParsedForm> =>
  parseForm(
    typedFile([
      "ĐỀ NGHỊ",
      "Cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp dữ liệu",
      "- Tên cơ quan: Sở Tài chính",
      "1. Tên dịch vụ, hệ thống phần mềm dùng chung: Thư điện tử",
      "3. Thời gian sử dụng: từ 01/12/2026",
      "4. Các thông số kỹ thuật và yêu cầu kỹ thuật khác:\n- Dung lượng: 5 GB\n- Số hộp thư: 20",
      ...below,
    ]),
  );

const warningsIn = ({ warnings }: ParsedForm): readonly string[] =>
  warnings.flatMap(({ path, code }) => {
    if (path === undefined) return code === "read-by-labels" ? [] : [code];
    return /^(?:technical|document)/.test(path) ? [`${path}: ${code}`] : [];
  });

const signed = ["document.signerTitle: guessed", "document.signerName: guessed"];

describe("the end of a form typed by hand", () => {
  it.each<readonly [string, ...TypedBlock[]]>([
    ["in another voice", "Chúng tôi xin cam kết thực hiện đúng các quy định./."],
    ["of another subject", "Sở Tài chính cam đoan nội dung trên là đúng sự thật."],
    ["in two lines", "Đơn vị xin cam kết tuân thủ", "các quy định về vận hành Trung tâm./."],
    ["that only asks", "Rất mong quý Sở quan tâm./.", "Trân trọng cảm ơn."],
  ])("is found at a closing statement %s", async (_, ...statement) => {
    const parsed = await read(...statement, [["", `GIÁM ĐỐC\n${note}\n\nTrần Thị Bình`]]);
    expect(parsed.data).toMatchObject({
      technicalRequirements: "- Dung lượng: 5 GB\n- Số hộp thư: 20",
      document: { signerTitle: "GIÁM ĐỐC", signerName: "Trần Thị Bình" },
    });
    expect(warningsIn(parsed)).toEqual([
      "unread-text",
      "technicalRequirements: guessed",
      ...signed,
    ]);
  });

  it.each<readonly [string, ...TypedBlock[]]>([
    ["the note", "GIÁM ĐỐC", note, "Trần Thị Bình"],
    ["a title and a name", "", "GIÁM ĐỐC", "", "", "Trần Thị Bình"],
    ["the list of copies", [["Nơi nhận:\n- Lưu: VT.", "GIÁM ĐỐC\n\nTrần Thị Bình"]]],
    ["thanks", "Trân trọng cảm ơn./.", "GIÁM ĐỐC", "Trần Thị Bình"],
  ])("is found at %s without a closing statement", async (_, ...below) => {
    const parsed = await read(...below);
    expect(parsed.data).toMatchObject({
      technicalRequirements: "- Dung lượng: 5 GB\n- Số hộp thư: 20",
      document: { signerTitle: "GIÁM ĐỐC", signerName: "Trần Thị Bình" },
    });
    expect(warningsIn(parsed)).toEqual(
      expect.arrayContaining(["technicalRequirements: guessed", ...signed]),
    );
  });

  it("is not taken for granted where lines of the value only look like it", async () => {
    const parsed = await read("- Nơi nhận dữ liệu: máy chủ", "- Bên cung cấp cam kết 99%./.");
    expect(parsed.data["technicalRequirements"]).toBe(
      "- Dung lượng: 5 GB\n- Số hộp thư: 20\n- Nơi nhận dữ liệu: máy chủ\n- Bên cung cấp cam kết 99%./.",
    );
    expect(warningsIn(parsed)).toEqual([
      "technicalRequirements: no-closing",
      "document.signerTitle: not-found",
      "document.signerName: not-found",
    ]);
  });

  it.each<readonly [string, string, string, ...TypedBlock[]]>([
    ["in ordinary letters", "Giám đốc", "Trần Thị Bình", "Giám đốc", "Trần Thị Bình"],
    ["all in capitals", "GIÁM ĐỐC", "TRẦN THỊ BÌNH", "GIÁM ĐỐC", "TRẦN THỊ BÌNH"],
    ["in capitals below the note", "GIÁM ĐỐC", "TRẦN BÌNH", "GIÁM ĐỐC", note, "TRẦN BÌNH"],
    ["with a stamp's note", "GIÁM ĐỐC", "Trần Thị Bình", "GIÁM ĐỐC\n(Đã ký)\nTrần Thị Bình"],
    ["with another note", "GIÁM ĐỐC", "Lê C", "GIÁM ĐỐC\n(Ký tên, đóng dấu)\n(Đã ký)\nLê C"],
    ["below thanks", "GIÁM ĐỐC", "Lê C", "Xin trân trọng cảm ơn!", "GIÁM ĐỐC", "Lê C"],
    [
      "beside the copies, by tabs",
      "GIÁM ĐỐC",
      "Lê C",
      ...["Nơi nhận:\tGIÁM ĐỐC", "- Như trên;", "- Lưu: VT.", "\tLê C"],
    ],
    ["below the printed title", "GIÁM ĐỐC", "Lê C", "Thủ trưởng đơn vị", note, "GIÁM ĐỐC", "Lê C"],
    ["with degrees", "GIÁM ĐỐC", "PGS.TS. Lê Văn C", "GIÁM ĐỐC", note, "PGS.TS. Lê Văn C"],
    ["for another", "TM. UBND\nKT. CHỦ TỊCH", "Lê C", "TM. UBND", "KT. CHỦ TỊCH", "Lê C"],
  ])("has its signature %s", async (_, signerTitle, signerName, ...below) => {
    const parsed = await read(closing, ...below);
    expect(parsed.data["document"]).toEqual({ signerTitle, signerName });
    expect(warningsIn(parsed)).toEqual(signed);
  });

  it.each<readonly [string, object, readonly string[], readonly TypedBlock[]]>([
    ["nobody signed", {}, [], ["Thủ trưởng đơn vị", note]],
    [
      "no signature stands there",
      {},
      ["document.signerTitle: not-found", "document.signerName: not-found"],
      [],
    ],
    [
      "only a title stands there",
      { signerTitle: "GIÁM ĐỐC" },
      ["document.signerTitle: guessed", "document.signerName: not-found"],
      ["GIÁM ĐỐC"],
    ],
    [
      "two signed",
      { signerTitle: "GIÁM ĐỐC", signerName: "Lê C" },
      ["unread-text", ...signed],
      [[["NGƯỜI LẬP\n\nTrần D", `GIÁM ĐỐC\n${note}\n\nLê C`]]],
    ],
    [
      "an annex follows",
      { signerTitle: "GIÁM ĐỐC", signerName: "Lê C" },
      ["unread-text", ...signed],
      ["GIÁM ĐỐC", note, "Lê C", "PHỤ LỤC", "Danh sách hộp thư", "Nguyễn A"],
    ],
    [
      "a title has five lines",
      { signerTitle: "BAN HAI\nBAN BA\nBAN TƯ\nBAN NĂM", signerName: "Lê C" },
      ["unread-text", ...signed],
      ["BAN MỘT", "BAN HAI", "BAN BA", "BAN TƯ", "BAN NĂM", note, "Lê C"],
    ],
  ])("tells where %s", async (_, document, warnings, below) => {
    const parsed = await read(closing, ...below);
    expect(parsed.data["document"] ?? {}).toEqual(document);
    expect(warningsIn(parsed)).toEqual(warnings);
  });
});
