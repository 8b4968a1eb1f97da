import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { documentProfiles, formDocument } from "../document/index.js";
import { formDefinitions, mau1, mau2 } from "../index.js";
import { parseForm } from "../parse/index.js";
import { anyDraft, hostileTexts, submissions } from "../testing/form-data.fixture.js";
import { renderPdf, undrawableCharacters } from "./index.js";

/** What a PDF says of itself, without the bytes of its streams. */
function structureOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/stream\n[\s\S]*?\nendstream/g, "");
}

/** The same without the texts in it: a signer's title "/A" is no action. */
function namesOf(pdf: string): string {
  return pdf.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, "()");
}

/** What starts something, leads away, or brings in what is not here. */
const ACTIVE = /\/(?:JS|JavaScript|URI|Launch|OpenAction|AA|GoToR|SubmitForm|RichMedia|XFA|A)\b/;

const long = { ...submissions["mau-2"], description: "Không truy cập được hệ thống. ".repeat(300) };

afterEach(() => {
  vi.useRealTimers();
  delete process.env["TZ"];
});

describe("renderPdf", () => {
  it.each(documentProfiles)(
    "%s: the same document is the same bytes, in any zone, on any day",
    async (profile) => {
      const bytes: Uint8Array[] = [];
      for (const [zone, day] of [
        ["Asia/Ho_Chi_Minh", "2026-01-01"],
        ["Pacific/Apia", "2031-07-31"],
        ["UTC", "1999-12-31"],
      ] as const) {
        process.env["TZ"] = zone;
        vi.useFakeTimers({ now: new Date(day), toFake: ["Date"] });
        bytes.push(await renderPdf(formDocument(mau2, long, { profile })));
        // What another document draws in between changes nothing.
        await renderPdf(formDocument(mau1, { purpose: "\u00a0Ð – 电" }));
      }
      expect(bytes[1]).toEqual(bytes[0]);
      expect(bytes[2]).toEqual(bytes[0]);
    },
  );

  it("draws a heap of marks that nobody validated, in time that grows with its length", async () => {
    const purpose = `a${"\u0301\u0323".repeat(100_000)}`;
    const pdf = await renderPdf(formDocument(mau1, { purpose }));
    expect((await parseForm(pdf)).data).toEqual({ purpose });
  });

  it("names no time, no person and no machine", async () => {
    const pdf = structureOf(await renderPdf(formDocument(mau2, submissions["mau-2"])));
    expect(pdf).not.toMatch(/CreationDate|ModDate|Author|D:\d{4}/);
    const whole = Buffer.from(await renderPdf(formDocument(mau2, submissions["mau-2"]))).toString(
      "latin1",
    );
    expect(whole).not.toMatch(/CreateDate|dc:creator/);
  });

  it("says its language and title, and that it is tagged", async () => {
    const pdf = structureOf(await renderPdf(formDocument(mau1, {})));
    expect(pdf).toContain("/Lang (vi-VN)");
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toMatch(/\/Marked true/);
    for (const tag of ["Document", "Div", "H1", "H2", "P", "Form"])
      expect(pdf).toContain(`/S /${tag}\n`);
  });

  it("describes its code, where it has one", async () => {
    const pdf = structureOf(await renderPdf(formDocument(mau1, {}, { digest: "ab".repeat(32) })));
    expect(pdf).toMatch(/\/S \/Figure\n\/Alt \(/);
    expect(structureOf(await renderPdf(formDocument(mau1, {})))).not.toContain("/S /Figure");
  });

  it("has one empty field for a signature, named for a signing tool, and no other", async () => {
    const pdf = structureOf(await renderPdf(formDocument(mau1, {})));
    expect(pdf.match(/\/FT \/\w+/g)).toEqual(["/FT /Sig"]);
    expect(pdf).toContain("/T (signature)");
    expect(pdf).not.toMatch(/NeedAppearances|\/V /);
    const rectangle = /\/Rect \[([\d. ]+)\]/.exec(pdf)?.[1]?.split(" ").map(Number) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
    expect([
      Math.round(((right - left) / 72) * 25.4),
      Math.round(((top - bottom) / 72) * 25.4),
    ]).toEqual([84, 28]);
  });

  it.each(formDefinitions)(
    "$id: draws hostile texts and does nothing else with them",
    async (form) => {
      const keys = Object.entries(form.fields).filter(([, { kind }]) => kind !== "group");
      for (const hostile of [
        ...hostileTexts,
        ") >> endobj 1 0 obj << /OpenAction << /S /JavaScript /JS (x) >> >>",
        "endstream endobj",
        "/A (/AA) \\",
      ]) {
        const data = Object.fromEntries(keys.map(([key]) => [key, hostile]));
        const pdf = structureOf(await renderPdf(formDocument(form, data)));
        expect(namesOf(pdf)).not.toMatch(ACTIVE);
        expect(pdf.match(/\/Type \/Catalog/g)).toHaveLength(1);
      }
    },
  );

  it("draws any data", async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(mau2), async (draft) => {
        const pdf = structureOf(await renderPdf(formDocument(mau2, draft)));
        expect(pdf.startsWith("%PDF-1.7")).toBe(true);
        expect(namesOf(pdf)).not.toMatch(ACTIVE);
      }),
      { numRuns: 25 },
    );
  });
});

describe("undrawableCharacters", () => {
  it("names what no typeface has, once each; nothing else", () => {
    const data = { ...submissions["mau-1"], purpose: "电子 电 😀 Ð \u00a0 ₫ \ufffd" };
    expect(undrawableCharacters(formDocument(mau1, data))).toEqual(["电", "子", "😀"]);
    expect(undrawableCharacters(formDocument(mau1, submissions["mau-1"]))).toEqual([]);
    expect(undrawableCharacters(formDocument(mau2, {}))).toEqual([]);
  });
});
