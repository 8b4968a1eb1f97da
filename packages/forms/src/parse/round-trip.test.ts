import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOfForm } from "../definition/data-of-form.js";
import type { FormField } from "../definition/field.js";
import { lengthOf, mostLinesOf } from "../definition/lengths.js";
import { documentProfiles, formDocument } from "../document/index.js";
import { type FormDefinition, formDefinitions, formSchema, mau1, validateForm } from "../index.js";
import { formDigest, formRecord, serializeRecord } from "../record/index.js";
import { withoutFiller } from "../recover/filler.js";
import { renderDocx } from "../render-docx/index.js";
import { renderPdf } from "../render-pdf/index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
import { partsOf, withParts } from "../testing/word-file.fixture.js";
import { hasForbiddenCharacter } from "../text/forbidden-characters.js";
import { parseForm } from "./index.js";

/**
 * Any valid data of a form, with signs of XML, runs of spaces, indents and empty lines, lines that begin as a printed one,
 * groups and texts that are empty.
 */
function anySubmission(form: FormDefinition): fc.Arbitrary<object> {
  const letters = fc.string({
    unit: fc.constantFrom(..."aßăâđơưấểễựỵẮ 09.,:;/()<>&{}[]*_#+-=$\"'…😀"),
    minLength: 1,
    maxLength: 40,
  });
  const printed = fc
    .tuple(fc.constantFrom(...printedStarts(form)), letters)
    .map(([start, text]) => `${start} ${text}`);
  const arbitraryOf = (field: FormField): fc.Arbitrary<unknown> => {
    switch (field.kind) {
      case "group":
        return fc.record(
          Object.fromEntries(
            Object.entries(field.parts).map(([key, part]) => [key, arbitraryOf(part)]),
          ),
          {
            requiredKeys: Object.entries(field.parts).flatMap(([key, part]) =>
              part.optional === true ? [] : [key],
            ),
          },
        );
      case "date":
        return fc
          .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10));
      case "email":
        return fc.constantFrom("an.nv@example.vn", "a+b@sub.example.vn");
      case "telephone":
        return fc.constantFrom(
          "0275 3123 456",
          "không có",
          "(0275) 3.123.456 - máy lẻ 12; 0912 345 678",
        );
      case "multiline":
        return fc
          .array(
            field.print === undefined ? letters : fc.oneof(letters, printed, fc.constant("")),
            {
              minLength: 1,
              maxLength: Math.min(8, mostLinesOf(field)),
            },
          )
          .map((rows) => rows.join("\n"));
      default: {
        const text = letters.map((each) => each.slice(0, lengthOf(field).max));
        return field.optional === true ? fc.oneof(text, fc.constant("")) : text;
      }
    }
  };
  const all = Object.fromEntries(
    Object.entries(form.fields).map(([key, field]) => [key, arbitraryOf(field)]),
  );
  const schema = formSchema(form);
  return fc
    .record(all, {
      requiredKeys: Object.keys(all).filter((key) => form.fields[key]?.optional !== true),
    })
    .filter((data) => schema.safeParse(data).success);
}

/** How the lines begin that the form prints. */
function printedStarts(form: FormDefinition): readonly string[] {
  const { head, title, addressee, fields, closing, signature } = form;
  const labels = Object.values(fields).flatMap(({ print }) =>
    print === undefined ? [] : [print.label, `${print.marker ?? ""} ${print.label}`.trim()],
  );
  return [
    ...labels,
    ...[head.numberLabel, title, addressee.label, closing, signature.title, signature.note],
  ];
}

/** What validation makes of data: the one spelling that every file gives back. */
function valid(form: FormDefinition, data: object): object {
  const result = validateForm(form, data);
  expect(result.errors).toEqual([]);
  return result.valid ? result.data : {};
}

it("a Word file whose values say what its labels, its closing and its signature say", async () => {
  const data = {
    ...submissions["mau-1"],
    purpose: "Tên cơ quan: a",
    technicalRequirements: `${mau1.closing} a\nThủ trưởng đơn vị a`,
    document: undefined,
  };
  const document = formDocument(mau1, data, { profile: "nd-30-2020" });
  const parsed = await parseForm(await renderDocx(document));
  expect(parsed).toMatchObject({ data: valid(mau1, data), warnings: [] });
});

describe.each(formDefinitions)("$id, written and read back", (form) => {
  it.each(documentProfiles)("%s: any valid data, through a Word file", async (profile) => {
    await fc.assert(
      fc.asyncProperty(anySubmission(form), async (data) => {
        const digest = formDigest(form, data);
        const bytes = await renderDocx(formDocument(form, data, { profile, digest }));
        const parsed = await parseForm(bytes);
        expect(parsed).toEqual({
          form: form.id,
          source: "docx",
          data: valid(form, data),
          warnings: [],
        });
      }),
      { numRuns: 30 },
    );
  });

  it("any valid data, through a PDF", async () => {
    await fc.assert(
      fc.asyncProperty(anySubmission(form), async (data) => {
        const parsed = await parseForm(await renderPdf(formDocument(form, data)));
        const expected = valid(form, data);
        expect(parsed).toEqual({ form: form.id, source: "pdf", data: expected, warnings: [] });
      }),
      { numRuns: 10 },
    );
  });

  it("any valid data that capitals do not change, by the controls alone", async () => {
    await fc.assert(
      fc.asyncProperty(anySubmission(form), async (data) => {
        // Without a record nothing tells dots that were meant from a blank.
        const blanked = (_: string, value: unknown): unknown =>
          typeof value === "string" ? withoutFiller(value) : value;
        fc.pre(JSON.stringify(data, blanked) === JSON.stringify(data));
        const document = formDocument(form, data, { profile: "original-2018" });
        const bytes = withParts(await renderDocx(document), { "customXml/item1.xml": undefined });
        const { data: read } = await parseForm(bytes, { form: form.id });
        const { document: particulars = {}, ...expected } = dataOfForm(form, data);
        const { document: readParticulars = {}, ...others } = read;
        expect(others).toEqual(expected);
        // The zero before a number below 10 is the decree's, not the writer's.
        const withoutNumber = ({ number: _, ...rest }: Readonly<Record<string, unknown>>): object =>
          rest;
        expect(withoutNumber(Object(readParticulars))).toEqual(withoutNumber(Object(particulars)));
      }),
      { numRuns: 30 },
    );
  });

  it("any valid data, through JSON: the record, and plain data", async () => {
    await fc.assert(
      fc.asyncProperty(anySubmission(form), async (data) => {
        const expected = { form: form.id, source: "json", data: valid(form, data), warnings: [] };
        for (const text of [serializeRecord(formRecord(form, data)), JSON.stringify(data)]) {
          expect(await parseForm(new TextEncoder().encode(text), { form: form.id })).toEqual(
            expected,
          );
        }
      }),
    );
  });

  it.each<readonly [string, string]>([
    ["lines that begin with a label", "Fax:a\n".repeat(1_000)],
    ["labels in one line", "Fax:".repeat(5_000)],
    ["signs that XML and JSON escape", `${'"&\\<'.repeat(4_500)}${"\n&".repeat(900)}`],
    ["letters of three bytes", "ế".repeat(20_000)],
  ])(
    "filled to its limits with %s, through a Word file, a PDF and JSON",
    async (_, text) => {
      const data: Record<string, unknown> = { ...submissions[form.id as keyof typeof submissions] };
      for (const [key, field] of Object.entries(form.fields)) {
        if (field.kind === "multiline") data[key] = text.trim();
        if (field.kind === "text") data[key] = "ế".repeat(lengthOf(field).max);
      }
      const expected = valid(form, data);
      const document = formDocument(form, data);
      const json = serializeRecord(formRecord(form, data));
      const escaped = json.replace(
        /[\u0080-\uffff]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
      for (const bytes of [
        await renderDocx(document),
        await renderPdf(document),
        new TextEncoder().encode(json),
        new TextEncoder().encode(escaped),
      ]) {
        expect(await parseForm(bytes)).toMatchObject({ data: expected, warnings: [] });
      }
    },
    60_000,
  );

  it.each(documentProfiles)(
    "%s: the title of who signs for another, through every file, and by the controls alone",
    async (profile) => {
      const signerTitle = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH";
      for (const title of [signerTitle, "KT. Giám đốc\nPhó Giám đốc", "Giám đốc"]) {
        const draft = { document: { signerTitle: title } };
        const document = formDocument(form, draft, { profile });
        const json = new TextEncoder().encode(serializeRecord(formRecord(form, draft)));
        for (const bytes of [await renderDocx(document), await renderPdf(document), json])
          expect((await parseForm(bytes)).data).toEqual(draft);
      }
      const draft = { document: { signerTitle } };
      const bytes = withParts(await renderDocx(formDocument(form, draft, { profile })), {
        "customXml/item1.xml": undefined,
      });
      expect((await parseForm(bytes, { form: form.id })).data).toEqual(draft);
    },
  );

  it("any draft, valid or not, as long as no character of it is replaced", async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(form), async (draft) => {
        fc.pre(!hasForbiddenCharacter(JSON.stringify(draft, null, 0)));
        const { data } = await parseForm(await renderDocx(formDocument(form, draft)));
        expect(data).toEqual(dataOfForm(form, draft));
      }),
      { numRuns: 30 },
    );
  });

  it("JSON: the record, and plain data under the form's name", async () => {
    const data = submissions[form.id as keyof typeof submissions];
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const expected = { form: form.id, source: "json", data, warnings: [] };
    expect(await parseForm(bytes(serializeRecord(formRecord(form, data))))).toEqual(expected);
    expect(await parseForm(bytes(JSON.stringify(data)))).toEqual(expected);
    expect(await parseForm(bytes(`\ufeff${JSON.stringify(data)}`), { form: form.id })).toEqual(
      expected,
    );
  });
});

describe("a form filled in or changed in Word", () => {
  const edited = async (
    data: object,
    edit: (xml: string) => string,
  ): ReturnType<typeof parseForm> => {
    const bytes = await renderDocx(formDocument(mau1 as FormDefinition, data));
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    const changed = edit(xml);
    expect(changed).not.toBe(xml);
    return parseForm(withParts(bytes, { "word/document.xml": changed }));
  };
  const data = submissions["mau-1"];

  it("gives what the person wrote, and the record's own value elsewhere", async () => {
    const particulars = {
      parentAgency: "Ủy ban nhân dân tỉnh",
      date: "2019-03-05",
      number: "5/STNMT",
    };
    const { data: read, warnings } = await edited({ ...data, document: particulars }, (xml) =>
      xml
        .replace("Thư điện tử", "Cổng dịch vụ công")
        .replace("ngày 05 tháng 3 năm 2019", "ngày 28 tháng 02 năm 2020"),
    );
    expect(read).toEqual({
      ...data,
      service: "Cổng dịch vụ công",
      document: { ...particulars, date: "2020-02-28" },
    });
    expect(warnings).toEqual([]);
  });

  it("gives what was typed over the blanks of a blank form", async () => {
    const typed = (xml: string, field: string, text: string): string =>
      xml.replace(
        new RegExp(
          `(<w:tag w:val="${field}"/><w:id w:val="\\d+"/>)<w:showingPlcHdr/>(.*?<w:sdtContent><w:r>)<w:tab/>`,
        ),
        `$1$2<w:t>${text}</w:t>`,
      );
    const { data: read, warnings } = await edited({}, (xml) =>
      [
        ["agencyName", "Sở Tài chính"],
        ["telephone", "113"],
        ["contact", "Nguyễn Văn An, an.nv@example.vn, 0912 345 678"],
        ["service", "Một</w:t><w:br/><w:t>Hai"],
        ["document.place", "Bến Tre"],
      ].reduce((at, [field = "", text = ""]) => typed(at, field, text), xml),
    );
    expect(read).toEqual({
      agencyName: "Sở Tài chính",
      telephone: "113",
      contact: { fullName: "Nguyễn Văn An", email: "an.nv@example.vn", telephone: "0912 345 678" },
      service: "Một\nHai",
      document: { place: "Bến Tre" },
    });
    expect(warnings.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "contact.fullName: guessed",
      "contact.email: guessed",
      "contact.telephone: guessed",
    ]);
  });

  it.each([
    [">SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG<", ">SỞ Y TẾ<", "Sở Tài nguyên và Môi trường"],
    [">Sở Tài nguyên và Môi trường<", ">Sở Y tế<", "Sở Y tế"],
  ])("says when the head names another agency: %s becomes %s", async (from, to, agencyName) => {
    for (const document of [{}, { parentAgency: "Ủy ban nhân dân tỉnh" }]) {
      const { data: read, warnings } = await edited({ ...data, document }, (xml) =>
        xml.replace(from, to),
      );
      expect(read["agencyName"]).toBe(agencyName);
      expect(warnings.map(({ path, code }) => `${path}: ${code}`)).toEqual([
        "agencyName: head-differs",
      ]);
    }
  });

  it("leaves out what was cleared", async () => {
    const { data: read } = await edited(data, (xml) => xml.replace("không có", ""));
    expect(read).toEqual({ ...data, fax: undefined });
  });

  it("adds what was typed past a box, and says so", async () => {
    const { data: read, warnings } = await edited(data, (xml) =>
      xml
        .replace(
          /(Hai hộp thư dùng chung.*?<\/w:p>)/,
          "$1<w:p><w:r><w:t>Ba máy in</w:t></w:r></w:p>",
        )
        .replace(/(<w:t[^>]*>Thư điện tử<.*?<\/w:sdt>)/, "$1<w:r><w:t> nội bộ</w:t></w:r>"),
    );
    expect(read).toEqual({
      ...data,
      service: "Thư điện tử nội bộ",
      technicalRequirements: `${data.technicalRequirements}\nBa máy in`,
    });
    expect(warnings.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "service: outside-control",
      "technicalRequirements: outside-control",
    ]);
  });

  it("takes a value by its label where its box is gone", async () => {
    const { data: read, warnings } = await edited(data, (xml) =>
      xml.replace(
        /<w:sdt>(?:(?!<w:sdt>).)*"address".*?<\/w:sdt>/,
        "<w:r><w:t>Số 2, Mỏ Cày</w:t></w:r>",
      ),
    );
    expect(read).toEqual({ ...data, address: "Số 2, Mỏ Cày" });
    expect(warnings.map(({ path, code }) => `${path}: ${code}`)).toEqual(["address: guessed"]);
  });
});
