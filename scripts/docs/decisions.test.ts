import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../run.mjs";

const folder = join(root, "docs/decisions");
const text = (file: string): string => readFileSync(join(folder, file), "utf8");
const decisions = readdirSync(folder).filter((file) => file !== "README.md");

/** The cells of the row that the index has for a decision. */
function rowOf(file: string): readonly string[] {
  const rows = text("README.md").split("\n");
  const row = rows.find((line) => line.includes(`(${file})`)) ?? "";
  return row.split("|").map((cell) => cell.trim());
}

describe("the decisions", () => {
  it.each(decisions)("%s has a number, a date and a status, as the index says", (file) => {
    const [heading = "", , about = ""] = text(file).split("\n");
    const [, number, title] = /^# (\d{4}) (.+)$/.exec(heading) ?? [];
    const form =
      /^Date: (\d{4}-\d\d-\d\d(?:, revised \d{4}-\d\d-\d\d)?)\. Status: (proposed|accepted|superseded by \d{4})\.$/;
    const [, date, status] = form.exec(about) ?? [];
    expect(file.startsWith(`${number}-`)).toBe(true);
    expect(rowOf(file)).toEqual(["", `[${number}](${file})`, title, date, status, ""]);
  });

  it("are all that the index lists, in the order of their numbers", () => {
    const listed = [...text("README.md").matchAll(/\]\((\d{4}-[^)]+)\)/g)].map(([, file]) => file);
    expect(listed).toEqual([...decisions].sort());
  });
});
