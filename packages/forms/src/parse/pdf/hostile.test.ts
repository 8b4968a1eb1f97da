import { afterAll, describe, expect, it } from "vitest";
import { hostileRecords } from "../../testing/hostile-files.fixture.js";
import { ReaderProcess } from "../../testing/reader-process.fixture.js";
import { hostileContents } from "./hostile-contents.fixture.js";
import { hostileStructures } from "./hostile-structures.fixture.js";
import { hostileWork } from "./hostile-work.fixture.js";
import { attachedObjects, pdfOf, streamOf } from "./pdf.fixture.js";

const recordReader = new ReaderProcess("parse/pdf/parse-pdf", "readPdfRecord");
const reader = new ReaderProcess("parse/pdf/parse-pdf", "parsePdf");

afterAll(() => {
  recordReader.close();
  reader.close();
});

describe("a hostile PDF ends in an error, within 200 MB and the processor time of its process", () => {
  it.each([...hostileContents, ...hostileStructures, ...hostileWork])("%s", (_, reason, make) => {
    const { outcome, stderr, kilobytes } = recordReader.read(make());
    expect([stderr, outcome]).toMatchObject(["", { name: "TtthdlError", code: "invalid-input" }]);
    expect(outcome["message"]).toContain(reason);
    expect(outcome["text"]).toMatchObject({ vi: expect.stringMatching(/^tệp |tệp PDF/) });
    expect(kilobytes).toBeLessThan(200 * 1024);
  });

  it.each(hostileRecords)("%s in its record", (_, make, reason) => {
    const stream = streamOf(make());
    const { outcome, stderr, kilobytes } = reader.read(
      pdfOf({ objects: attachedObjects(["mau-1.json", stream]) }),
    );
    expect([stderr, outcome]).toMatchObject(["", { code: "invalid-input", reason }]);
    expect(kilobytes).toBeLessThan(200 * 1024);
  });
});
