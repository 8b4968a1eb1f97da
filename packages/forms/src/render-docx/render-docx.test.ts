import fc from "fast-check";
import { SaxesParser } from "saxes";
import { afterEach, describe, expect, it, vi } from "vitest";
import { documentProfiles, formDocument } from "../document/index.js";
import { formDefinitions, mau1, mau2 } from "../index.js";
import { openPackage } from "../parse/docx/open-package.js";
import { readParagraphs } from "../parse/docx/read-paragraphs.js";
import { formDigest, formRecord, serializeRecord } from "../record/index.js";
import { renderText } from "../render-text/index.js";
import { anyDraft, hostileTexts, submissions } from "../testing/form-data.fixture.js";
import { partsOf } from "../testing/word-file.fixture.js";
import { childOrder } from "./child-order.fixture.js";
import { renderDocx } from "./index.js";

afterEach(() => {
  vi.useRealTimers();
});

/** Words alone, without the dots of blanks and the room between them. */
const words = (text: string): string =>
  text
    .replace(/\.{4,}/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const textIn = (bytes: Uint8Array): string =>
  words(
    readParagraphs(openPackage(bytes))
      .map(({ pieces }) => pieces.map(({ text }) => text).join(""))
      .join("\n"),
  );

describe.each(formDefinitions)("$id as a Word file", (form) => {
  const data = submissions[form.id as keyof typeof submissions];

  it.each(documentProfiles)(
    "%s: says what the plain text says, whatever is filled in",
    async (profile) => {
      await fc.assert(
        fc.asyncProperty(anyDraft(form), async (draft) => {
          const document = formDocument(form, draft, { profile });
          const bytes = await renderDocx(document);
          expect(textIn(bytes)).toBe(words(renderText(document, { layout: "linear" })));
        }),
        { numRuns: 30 },
      );
    },
  );

  it.each(documentProfiles)(
    "%s: is XML whose elements stand in the order of the schema",
    async (profile) => {
      const digest = formDigest(form, data);
      for (const filled of [{}, data, { contact: { email: "a@example.vn" } }]) {
        const parts = partsOf(await renderDocx(formDocument(form, filled, { profile, digest })));
        for (const [path, xml] of Object.entries(parts)) {
          if (/\.(?:xml|rels)$/.test(path)) expect(childOrder(xml), path).toEqual([]);
        }
      }
    },
  );

  it("holds each value and each blank in a control named by its path", async () => {
    const controls = async (filled: object): Promise<ReadonlySet<string>> => {
      const bytes = await renderDocx(formDocument(form, filled));
      const pieces = readParagraphs(openPackage(bytes)).flatMap((each) => each.pieces);
      return new Set(pieces.flatMap(({ control }) => control ?? []));
    };
    const filled = await controls(data);
    for (const [key, value] of Object.entries(data)) {
      const paths =
        typeof value === "string" ? [key] : Object.keys(value).map((part) => `${key}.${part}`);
      for (const path of paths) expect(filled).toContain(path);
    }
    const blank = await controls({});
    for (const path of Object.keys(form.fields)) {
      if (path !== "document") expect(blank).toContain(path);
    }
  });

  it("has the same bytes at any time and in any zone", async () => {
    const document = formDocument(form, data, { digest: formDigest(form, data) });
    const first = await renderDocx(document);
    for (const [zone, day] of [
      ["Pacific/Kiritimati", "2031-07-01"],
      ["America/St_Johns", "1999-12-31"],
    ] as const) {
      vi.useFakeTimers({ now: new Date(`${day}T23:30:00Z`), toFake: ["Date"] });
      vi.stubEnv("TZ", zone);
      expect(await renderDocx(document)).toEqual(first);
      vi.useRealTimers();
    }
    vi.unstubAllEnvs();
  });

  it("tells title and language, and no author, program or time", async () => {
    const parts = partsOf(await renderDocx(formDocument(form, data)));
    expect(parts["docProps/core.xml"]).toContain(
      `<dc:title>${form.title}: ${form.subtitle.text}</dc:title>`,
    );
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|modified|created/i);
    expect(parts["docProps/app.xml"]).not.toMatch(/<(?:Application|Company)/);
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="vi-VN"');
  });

  it("carries its record", async () => {
    const parts = partsOf(await renderDocx(formDocument(form, data)));
    const text = parts["customXml/item1.xml"]?.replace(/<[^>]*>/g, "").trim();
    expect(text?.replaceAll("&#38;", "&")).toBe(serializeRecord(formRecord(form, data)));
  });
});

describe("renderDocx", () => {
  it.each(hostileTexts)("keeps %j a text", async (value) => {
    const document = formDocument(mau1, { address: value, service: value });
    const bytes = await renderDocx(document);
    expect(textIn(bytes)).toBe(words(renderText(document, { layout: "linear" })));
    expect(partsOf(bytes)["word/document.xml"]).not.toMatch(/<script|<!DOCTYPE|<!ENTITY/);
  });

  it("takes no name in braces for its own", async () => {
    const digest = formDigest(mau1, {});
    const plain = partsOf(await renderDocx(formDocument(mau1, {}, { digest })));
    const [picture = ""] = Object.keys(plain).flatMap(
      (path) => /media\/(.+\.png)$/.exec(path)?.[1] ?? [],
    );
    expect(picture).not.toBe("");
    const address = `{${picture}} {default-bullet-numbering-0}`;
    const bytes = await renderDocx(formDocument(mau1, { address }, { digest }));
    expect(textIn(bytes)).toContain(address);
  });

  it("keeps statement and signature together, with a room that a tool finds", async () => {
    const xml =
      partsOf(await renderDocx(formDocument(mau2, submissions["mau-2"])))["word/document.xml"] ??
      "";
    expect(xml).toContain('<w:bookmarkStart w:id="1" w:name="signature"/>');
    const statement = xml.slice(
      xml.lastIndexOf("<w:p>", xml.indexOf(mau2.closing)),
      xml.indexOf(mau2.closing),
    );
    expect(statement).toMatch(/<w:keepNext\/><w:keepLines\/>/);
    expect(xml.slice(xml.indexOf(mau2.closing))).toContain("<w:cantSplit/>");
  });

  it("sets each line of the signer's title in a paragraph and a control of its own", async () => {
    const signerTitle = "TM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch";
    const bytes = await renderDocx(formDocument(mau1, { document: { signerTitle } }));
    const rows = readParagraphs(openPackage(bytes)).flatMap(({ pieces }) => {
      const own = pieces.filter(({ control }) => control === "document.signerTitle");
      return own.length === 0 ? [] : [own.map(({ text }) => text)];
    });
    expect(rows).toEqual([["TM. ỦY BAN NHÂN DÂN"], ["KT. CHỦ TỊCH"], ["PHÓ CHỦ TỊCH"]]);
  });

  it("keeps a label with the value below it, and a lead-in with what it leads to", async () => {
    const xml =
      partsOf(await renderDocx(formDocument(mau1, submissions["mau-1"])))["word/document.xml"] ??
      "";
    const isKept = (words: string): boolean => {
      const at = xml.indexOf(words);
      return xml.slice(xml.lastIndexOf("<w:p>", at), at).includes("<w:keepNext/>");
    };
    expect(isKept("2. Mục đích sử dụng:")).toBe(true);
    expect(isKept(mau1.sections[1]?.leadIn ?? "")).toBe(true);
    expect(isKept("3. Thời gian sử dụng:")).toBe(false);
    expect(isKept("Trao đổi văn bản")).toBe(false);
  });

  it("does not pull the words beside a long one apart", async () => {
    const flushLeft = async (data: object): Promise<number> => {
      const { "word/document.xml": xml = "" } = partsOf(await renderDocx(formDocument(mau1, data)));
      return xml.split('<w:jc w:val="left"/>').length - 1;
    };
    const [short, long] = ["a".repeat(29), "a".repeat(30)];
    const none = await flushLeft({ address: short, purpose: `${short}\n${short}` });
    expect(await flushLeft({ address: long, purpose: `${short}\n${long}` })).toBe(none + 2);
    expect(await flushLeft({ contact: { fullName: "An" } })).toBe(none + 1);
  });

  it("draws a line below a blank that is wider than its column", async () => {
    const xml = partsOf(await renderDocx(formDocument(mau1, {})))["word/document.xml"] ?? "";
    const [cell = 0] = [...xml.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, at]) =>
      Number(at),
    );
    const [side = 0] = [...xml.matchAll(/<\/w:pBdr>.*?<w:ind w:left="(\d+)"/g)].map(([, at]) =>
      Number(at),
    );
    expect((cell - 2 * side) / cell).toBeGreaterThan(0.3);
  });

  it("types no dots", async () => {
    const blanks = await renderDocx(formDocument(mau2, {}));
    expect(textIn(blanks)).not.toMatch(/[.…]{4,}/);
    expect(partsOf(blanks)["word/document.xml"]).toContain('w:leader="dot"');
  });

  it("is XML without a fault, whatever is filled in", async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(mau2), async (draft) => {
        const parts = partsOf(await renderDocx(formDocument(mau2, draft)));
        for (const path of ["word/document.xml", "customXml/item1.xml", "docProps/core.xml"]) {
          const parser = new SaxesParser({ xmlns: true });
          parser.on("error", (error) => {
            throw error;
          });
          parser.write(parts[path] ?? "").close();
        }
      }),
      { numRuns: 30 },
    );
  });
});
