import { mau1 } from "@ttthdl/forms";
import { type FormDocument, formDocument } from "@ttthdl/forms/document";
import { expect } from "vitest";
import { submissions } from "../../packages/forms/src/testing/form-data.fixture.js";

const data = submissions["mau-1"];
const lines = Array.from({ length: 14 }, (_, index) => index + 8);

/** Mẫu số 1 with more and more above a label, then above a lead-in: in some of them each comes to the foot of the page. */
export const feet: readonly (readonly [string, FormDocument])[] = lines.flatMap((count) => {
  const service = Array.from({ length: count }, (_, index) => `Dịch vụ ${index + 1}`).join("\n");
  const address = "Đường Đồng Khởi ".repeat(30).trim();
  const contact = { ...data.contact, fullName: "Nguyễn Văn An ".repeat(34).trim() };
  const parentAgency = "Tổ ".repeat((count - 8) * 6 + 1).trim();
  return [
    [`label-${count}`, formDocument(mau1, { ...data, service })],
    [
      `lead-in-${count}`,
      formDocument(mau1, { ...data, address, contact, document: { parentAgency } }),
    ],
  ];
});

/** What stands with its value on one page, whatever the page before has room for. */
export function expectNoneAlone(pagesOf: (name: string) => readonly string[]): void {
  const firstRows = feet.flatMap(([name]) => {
    const pages = pagesOf(name).map((page) => page.split("\n").filter((row) => row.trim() !== ""));
    for (const rows of pages.slice(0, -1)) expect(rows.at(-1), name).not.toMatch(/:\s*$/);
    // The number of the page stands above.
    return pages.slice(1).map((rows) => rows[1]?.trim());
  });
  expect(firstRows).toContain("2. Mục đích sử dụng:");
  expect(firstRows).toContain("B) Phần đề nghị");
}
