import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Norm, regulations } from "@ttthdl/policy";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { fileOf, runCli } from "../../testing/run-cli.fixture.js";

const inspection = ["checklist", "-r", "ben-tre-18-2018", "--for", "inspection"];
/** The columns of the table that the tests read. */
const CRITERIA = 4;
const RULE = 13;
const rows = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: ["\r\n", "\n"] });
const demands = (norms: readonly Norm[]): readonly Norm[] =>
  norms.filter(({ modality }) => modality === "must" || modality === "must-not");
const normsOf = (slug: string): readonly Norm[] =>
  regulations.find((regulation) => regulation.slug === slug)?.norms ?? [];

describe("checklist", () => {
  it("is Markdown unless another format is asked for, with text, issuer, title, tool, rules and the disclaimer", async () => {
    const { code, out, err } = await runCli(["checklist", "-r", "ben-tre-18-2018"]);
    expect([code, err]).toEqual([0, ""]);
    for (const words of [
      "Quyết định số 18/2018/QĐ-UBND ngày 04/5/2018 của Ủy ban nhân dân tỉnh Bến Tre",
      "Quy chế vận hành",
      "Theo quy định tại ngày: 22/11/2026",
      "Công cụ lập mẫu: ttthdl 0.",
      ", ben-tre-18-2018@",
      "không phải là tư vấn pháp lý",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "# BIÊN BẢN",
      "TRƯỞNG ĐOÀN KIỂM TRA",
      "ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA",
    ]) {
      expect(out).toContain(words);
    }
    expect(out).toMatch(
      /^\| STT \| Nội dung kiểm tra \| Căn cứ \| Đơn vị chịu trách nhiệm \| Đạt \| Không đạt \| Không áp dụng \| Chưa kết luận \| Minh chứng đã thu thập \| Ghi chú \|$/m,
    );
    expect(out).toMatch(/^### Điều 12$/m);
  });

  it("holds every obligation and prohibition of each text once, in the order of the law", async () => {
    for (const { slug, norms } of regulations) {
      const { code, out } = await runCli([
        "checklist",
        "-r",
        slug,
        "--format",
        "csv",
        "--as-of",
        "2025-12-01",
      ]);
      expect(code).toBe(0);
      const ids = rows(out).flatMap((row) =>
        row[RULE]?.startsWith(`${slug}/`) ? [row[RULE]] : [],
      );
      expect([...ids].sort()).toEqual(
        demands(norms)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it("goes through the seven contents of the inspection, with every norm under one at least", async () => {
    const { code, out } = await runCli([...inspection, "--format", "csv"]);
    expect(code).toBe(0);
    const lines = rows(out)
      .slice(1)
      .filter((row) => row[RULE] !== "");
    const contents = [...new Set(lines.map((row) => row[1]))];
    expect(contents.map((content) => content?.slice(0, 2))).toEqual([
      "1.",
      "2.",
      "3.",
      "4.",
      "5.",
      "6.",
      "7.",
    ]);
    expect(contents[4]).toBe(
      "5. Công tác sao lưu, lưu trữ, phục hồi dữ liệu (điểm đ khoản 2 Điều 18)",
    );
    const ids = new Set(lines.map((row) => row[RULE]));
    expect(demands(normsOf("ben-tre-18-2018")).filter(({ id }) => !ids.has(id))).toEqual([]);
    expect((await runCli(inspection)).out).toContain(
      "Quy định về kiểm tra: Khoản 1 Điều 18. Kiểm tra: ít nhất 6 tháng một lần",
    );
  });

  it("says what to look at: figures in words, evidence thing by thing, no name of the code", async () => {
    const { out } = await runCli([...inspection, "--format", "csv"]);
    const criteriaOf = (rule: string): string =>
      rows(out).find((row) => row[RULE] === `ben-tre-18-2018/${rule}`)?.[CRITERIA] ?? "";
    expect(criteriaOf("lockout")).toBe(
      "Yêu cầu (*): Khóa tài khoản chậm nhất sau lần đăng nhập không thành công liên tiếp thứ 5; thời gian khóa ít nhất 30 phút.",
    );
    expect(criteriaOf("cloud-model")).toMatch(
      /^Minh chứng gợi ý: .*thiết kế .+; danh sách máy chủ ảo/,
    );
    expect(criteriaOf("identity-fields")).toContain("Gồm: ");
    expect(out).not.toMatch(/threshold|atMost|atLeast|undefined|\[object/);
  });

  it("speaks English, and puts several texts into one document", async () => {
    const args = ["checklist", "-r", "ben-tre-18-2018", "-r", "bac-kan-11-2023", "--lang", "en"];
    const { out } = await runCli([...args, "--format", "html"]);
    expect(out).toContain('<html lang="en">');
    expect(out.match(/<h1>/g)).toHaveLength(1);
    expect(out.match(/<table class="checklist">/g)).toHaveLength(2);
    expect(out.match(/<div class="signatures">/g)).toHaveLength(1);
    expect(out).toContain("the lock lasts at least 30 minutes");
  });

  it("gives the same bytes again, also in a file", async () => {
    const target = join(dirname(fileOf("x", "")), "phieu.html");
    const first = await runCli([...inspection, "--format", "html"]);
    expect(await runCli([...inspection, "--format", "html", "-o", target])).toMatchObject({
      out: "",
    });
    expect(readFileSync(target, "utf8")).toBe(first.out);
  });

  it("warns of a text that may no longer hold", async () => {
    expect((await runCli(["checklist", "-r", "ben-tre-03-2019"])).out).toMatch(/^> Lưu ý: /m);
  });

  it.each([
    ["a text that prints no contents", ["-r", "bac-kan-11-2023", "--for", "inspection"]],
    ["one such text among others", ["-r", "all", "--for", "inspection"]],
    ["no regulation", []],
    ["an unknown purpose", ["-r", "ben-tre-18-2018", "--for", "audit"]],
    ["an unknown form", ["-r", "ben-tre-18-2018", "--format", "json"]],
    ["a day that does not exist", ["-r", "ben-tre-18-2018", "--as-of", "2026-02-30"]],
  ])("refuses %s with one line", async (_, args) => {
    for (const lang of ["vi", "en"]) {
      const run = await runCli(["checklist", ...args, "--lang", lang]);
      expect([run.code, run.out]).toEqual([1, ""]);
      expect(run.err).toMatch(/^ttthdl: [^\n]+ \(1\)\n$/);
    }
  });

  it("has help in both languages, with an example", async () => {
    const { code, out } = await runCli(["checklist", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Cách sử dụng:");
    expect(out).toContain("Ví dụ:");
    expect(out).not.toMatch(/Usage|Options|default:|choices/);
    expect((await runCli(["checklist", "--help", "--lang", "en"])).out).toContain("Usage:");
  });
});
