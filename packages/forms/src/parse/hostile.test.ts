import { afterAll, describe, expect, it } from "vitest";
import { crowdedFiles, fullFiles } from "../testing/crowded-files.fixture.js";
import { hostileFiles } from "../testing/hostile-files.fixture.js";
import { ReaderProcess } from "../testing/reader-process.fixture.js";

const reader = new ReaderProcess("parse/parse-form", "parseForm");

afterAll(() => reader.close());

describe("a hostile file ends in an error, within 200 MB and the processor time of its process", () => {
  it.each(hostileFiles)("%s", (_, make, reason) => {
    const { outcome, stderr, kilobytes } = reader.read(make());
    expect([stderr, outcome]).toMatchObject([
      "",
      { name: "TtthdlError", code: "invalid-input", reason },
    ]);
    expect(kilobytes).toBeLessThan(200 * 1024);
  });

  it.each(crowdedFiles)("%s", (_, make) => {
    const { outcome, stderr, kilobytes } = reader.read(make());
    expect([stderr, outcome]).toMatchObject(["", { reason: "too-large" }]);
    expect(kilobytes).toBeLessThan(200 * 1024);
  });

  it.each(fullFiles)("or is read, with %s", (_, make) => {
    const { outcome, stderr, kilobytes } = reader.read(make());
    expect([stderr, outcome]).toMatchObject(["", { read: { form: "mau-1" } }]);
    expect(kilobytes).toBeLessThan(200 * 1024);
  });
});
