import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../../testing/run-cli.fixture.js";

const RULE = "bac-kan-11-2023/lockout";
const folder = mkdtempSync(join(tmpdir(), "ttthdl-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
/** A text with as many articles as it takes, and words of our own. */
const articles = Array.from({ length: 16 }, (_, index) => `Điều ${index + 1}. Tên điều`);
const copy = written(
  "copy.txt",
  ["QUY CHẾ", ...articles, "1. Câu một.", "2. Câu  hai:", "a) Điểm a."].join("\r\n"),
);

describe("explain --text", () => {
  it("shows what the copy prints there, and that its words are not those that were encoded", async () => {
    const { code, out } = await runCli(["explain", RULE, "--text", copy]);
    expect(code).toBe(0);
    expect(out).toContain("Nguyên văn: Câu hai:");
    expect(out).toContain("Nguyên văn: Điểm a.");
    expect(out).toContain("So sánh: khác với bản dùng để mã hóa");
  });

  it("gives words and digest in JSON, beside the digest of the copy that was encoded", async () => {
    const { out } = await runCli(["explain", RULE, "--text", copy, "--format", "json"]);
    const text = "Câu hai:\nĐiểm a.";
    expect(JSON.parse(out)).toMatchObject({
      unit: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      review: [],
      printed: {
        text,
        sha256: createHash("sha256").update(text).digest("hex"),
        same: false,
      },
    });
  });

  it("says when the copy prints nothing there", async () => {
    const short = written("short.txt", "QUY CHẾ\nĐiều 1. Tên điều\n");
    const { code, out } = await runCli(["explain", RULE, "--text", short, "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("does not contain this provision");
  });

  it.each([
    ["a file that is not there", join(folder, "none.txt")],
    ["a file that is no text", written("picture.png", new Uint8Array([137, 80, 0, 71]))],
  ])("refuses %s by name", async (_, file) => {
    const { code, out, err } = await runCli(["explain", RULE, "--text", file]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(file);
  });

  it("says of every rule that nobody has reviewed it, as nobody has", async () => {
    const { out } = await runCli(["explain", RULE]);
    expect(out).toContain("Rà soát: chưa có ai rà soát");
  });
});
