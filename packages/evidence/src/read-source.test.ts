import { describe, expect, it } from "vitest";
import { readSource } from "./read-source.js";
import type { Source, SourceContext } from "./source.js";

const context: SourceContext = { asOf: "2026-11-22", zone: "Asia/Ho_Chi_Minh" };
const backups: Source = {
  kind: "backups",
  title: { vi: "danh sách sao lưu", en: "list of backups" },
  fileNames: ["*.json"],
  topics: ["password-length"],
  needs: ["version"],
  severalFiles: true,
  recognises: () => true,
  read: async (files, { zone, version }) => [
    {
      name: files.map(({ name }) => name).join("+"),
      profile: { system: { name: `${zone} ${version}` } },
    },
  ],
};

describe("readSource", () => {
  const files = ["a", "b"].map((name) => ({ name, bytes: new Uint8Array() }));

  it("hands files and context to the reader, and adds the topics of the source", async () => {
    expect(await readSource(backups, files, { ...context, version: "1.4" })).toEqual([
      {
        name: "a+b",
        topics: ["password-length"],
        profile: { system: { name: "Asia/Ho_Chi_Minh 1.4" } },
      },
    ]);
  });

  it("refuses to read without the context that the source needs", async () => {
    await expect(readSource(backups, files, context)).rejects.toMatchObject({
      code: "invalid-input",
      text: { vi: "backups: cần phiên bản sản phẩm", en: "backups: needs the product's version" },
    });
  });
});
