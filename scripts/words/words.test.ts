import { describe, expect, it } from "vitest";
import { wordProblems } from "./rules.js";
import { textsIn } from "./texts.js";

const problemsOf = (source: string): readonly string[] =>
  textsIn("planted.ts", source).flatMap(wordProblems);

describe("the words of a source file", () => {
  it.each([
    ["talk", `{ vi: "Máy chủ hoạt động suốt ngày đêm", en: "Servers run" }`],
    ["an office without its name", `{ vi: "Báo cáo với tỉnh", en: "Report" }`],
    ["a question", `{ vi: "Mật khẩu dài mấy ký tự?", en: "Length" }`],
    ["a question without its mark", `{ vi: "Thế nào là sự cố", en: "Incident" }`],
    ["English inside Vietnamese", `{ vi: "Danh sách of tài khoản", en: "Accounts" }`],
    ["an identifier outside brackets", `{ vi: "Khai passwordPolicy trước", en: "State it" }`],
    ["an identifier in backticks", `{ vi: "Kết quả là \`manual\`", en: "It is manual" }`],
    ["a riddle in English", `{ vi: "Thông báo", en: "The agency was told" }`],
    ["one inside a sentence that is made", `{ vi: (n) => \`Cắm \${n} thiết bị\`, en: (n) => n }`],
    ["one inside a method", `{ vi(n) { return \`Xem \${n} ở đâu\`; } }`],
  ])("show %s", (_, planted) => {
    expect(problemsOf(`const text = ${planted};`)).toHaveLength(1);
  });

  it("may name an identifier in brackets, quote, and use words that only look alike", () => {
    const sound = `const text = {
      vi: "Chưa khai: danh sách phân hệ (inventory.subsystems); ứng dụng dùng chung; “chạy”",
      en: "Not stated: list of subsystems (inventory.subsystems)",
    };`;
    expect(problemsOf(sound)).toEqual([]);
  });

  it("are found with their file and line", () => {
    const [problem] = problemsOf(`const text = {\n  vi: "Cắm thiết bị",\n};`);
    expect(problem).toMatch(/^planted\.ts:2: "Cắm" in "Cắm thiết bị"; write: kết nối$/);
  });

  it("are only what stands under a language", () => {
    expect(problemsOf(`const key = "chạy"; const map = { other: "chạy" };`)).toEqual([]);
  });
});
