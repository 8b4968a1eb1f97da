import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { demoCheck, demoChecklist, newFolder, ttthdl } from "./ttthdl.js";

const folder = newFolder();

/** Commas, quotes, UTF-8: what Calc proposes for a file with a byte order mark; without a window it proposes nothing. */
const CSV = "44,34,76,1";

/** Lets Calc open a file and save it in another form. */
function convert(file: string, form: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "calc")).href}`;
  const reading = file.endsWith(".csv") ? [`--infilter=CSV:${CSV}`] : [];
  const saving = ["--convert-to", form, "--outdir", folder, file];
  const args = [profile, "--headless", ...reading, ...saving];
  const { status, stderr } = spawnSync("/usr/bin/soffice", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  const [extension = ""] = form.split(":");
  return join(folder, basename(file).replace(/\.\w+$/, `.${extension}`));
}

/** What stands in the cells once Calc has opened the table and saved it as a workbook. */
function cellsOf(file: string): readonly (readonly string[])[] {
  const workbook = convert(file, "xlsx");
  const again = convert(workbook, `csv:Text - txt - csv (StarCalc):${CSV}`);
  return parse(readFileSync(again, "utf8"), { bom: true }) as string[][];
}

describe("CSV in LibreOffice Calc", () => {
  it("opens a checklist with its letters, its columns and its lines", () => {
    const file = join(folder, "checklist.csv");
    ttthdl([...demoChecklist, "--format", "csv", "-o", file]);
    const written = parse(readFileSync(file, "utf8"), { bom: true }) as string[][];
    const cells = cellsOf(file);
    expect(cells[0]).toEqual([
      ...["Văn bản", "Phần", "STT", "Nội dung kiểm tra", "Cách xem xét", "Căn cứ"],
      ...["Đơn vị chịu trách nhiệm", "Đạt", "Không đạt", "Không áp dụng", "Chưa kết luận"],
      ...["Minh chứng đã thu thập", "Ghi chú", "Mã quy tắc"],
    ]);
    expect(cells.length).toBe(written.length);
    for (const column of [3, 4, 5, 6]) {
      expect(cells.map((row) => row[column])).toEqual(written.map((row) => row[column]));
    }
  });

  it("opens a report as one table, in which a filter on the first column finds each kind of line", () => {
    const file = join(folder, "whole-report.csv");
    ttthdl([...demoCheck, "--format", "csv", "-o", file], 2);
    const written = parse(readFileSync(file, "utf8"), { bom: true }) as string[][];
    const cells = cellsOf(file);
    expect([...new Set(cells.map(([kind]) => kind))]).toEqual([
      ...["Loại dòng", "Báo cáo", "Văn bản", "Kết quả", "Định nghĩa, quyền", "Xác nhận"],
      "Miễn trừ",
    ]);
    for (const column of [0, 3, 6, 9, 11]) {
      expect(cells.map((row) => row[column])).toEqual(written.map((row) => row[column]));
    }
  });

  it("takes a name that begins like a formula for text, which it would calculate otherwise", () => {
    const profile = join(folder, "=1+1.yaml");
    writeFileSync(profile, "power: { sources: 1, ups: true, generator: true }\n");
    const report = join(folder, "report.csv");
    ttthdl(["check", profile, "-r", "bac-kan-11-2023", "--format", "csv", "-o", report], 2);
    const cells = cellsOf(report).flat();
    expect(cells).toContain(
      "Hệ thống điện có ít nhất 02 nguồn ổn định, hệ thống lưu điện (UPS) và máy phát điện dự phòng",
    );
    expect(cells.filter((cell) => cell.includes("=1+1.yaml")).length).toBeGreaterThan(0);

    const bare = join(folder, "bare.csv");
    writeFileSync(bare, "\ufeff=1+1,x\r\n");
    expect(cellsOf(bare)).toEqual([["2", "x"]]);
  });
});
