import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { DraftOf, FormDefinition, Mau1Data, Mau2Data } from "../index.js";
import { formDataSchema, formDefinitions, formSchema, mau1, mau2, validateForm } from "../index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
import { normalizeText } from "../text/normalize-text.js";

const forms = formDefinitions.map((form) => {
  const data: Readonly<Record<string, unknown>> = {
    ...submissions[form.id as keyof typeof submissions],
  };
  return { id: form.id, form, data };
});

const codes = (form: FormDefinition, input: unknown): readonly string[] =>
  validateForm(form, input).errors.map(({ path, code }) => `${path}: ${code}`);
const draftCodes = (input: unknown): readonly string[] => {
  const { errors, warnings } = validateForm(mau1, input, { stage: "draft" });
  return [...errors, ...warnings].map(({ path, code }) => `${path}: ${code}`);
};

describe.each(forms)("$id", ({ form, data }) => {
  it("takes the data as given, line breaks included, without a warning", () => {
    expect(validateForm(form, data)).toEqual({ valid: true, data, errors: [], warnings: [] });
  });

  it("wants every blank that the form prints", () => {
    const { document: _, ...wanted } = data;
    for (const key of Object.keys(wanted)) {
      const { [key]: __, ...others } = data;
      expect(codes(form, others)).toEqual([`${key}: required`]);
      if (key !== "contact") {
        expect(codes(form, { ...data, [key]: " \u00a0" })).toEqual([`${key}: required`]);
      }
    }
  });

  it("wants every part of the contact person", () => {
    const contact = data["contact"] as Readonly<Record<string, string>>;
    for (const part of Object.keys(contact)) {
      expect(codes(form, { ...data, contact: { ...contact, [part]: "" } })).toEqual([
        `contact.${part}: required`,
      ]);
    }
  });

  it("does not want the particulars of the document, nor all of them", () => {
    const { document: _, ...others } = data;
    for (const input of [
      others,
      { ...others, document: {} },
      { ...others, document: { place: "" } },
    ]) {
      expect(validateForm(form, input).valid).toBe(true);
    }
  });

  it("leaves out what is empty", () => {
    const { document: _, ...others } = data;
    for (const document of [{}, { number: "" }, { place: " \u00a0" }]) {
      expect(validateForm(form, { ...others, document })).toMatchObject({ data: others });
      expect(formSchema(form).parse({ ...others, document })).toEqual(others);
    }
    expect(validateForm(form, { fax: "", contact: {} }, { stage: "draft" })).toMatchObject({
      valid: true,
      data: {},
    });
  });

  it("takes what is undefined as not filled in", () => {
    const { document: _, ...others } = data;
    for (const document of [undefined, { number: undefined }, { number: undefined, place: "" }]) {
      expect(validateForm(form, { ...others, document })).toEqual({
        valid: true,
        data: others,
        errors: [],
        warnings: [],
      });
    }
    for (const key of Object.keys(others)) {
      const input = { ...data, [key]: undefined };
      expect(codes(form, input)).toEqual([`${key}: required`]);
      expect(validateForm(form, { [key]: undefined }, { stage: "draft" })).toMatchObject({
        valid: true,
        data: {},
      });
    }
    const contact = { telephone: undefined };
    expect(codes(form, { ...data, contact })).toContain("contact.telephone: required");
    expect(validateForm(form, { contact }, { stage: "draft" })).toMatchObject({ data: {} });
  });

  it("takes a draft that lacks everything", () => {
    expect(validateForm(form, {}, { stage: "draft" }).valid).toBe(true);
    expect(validateForm(form, { contact: {} }, { stage: "draft" }).valid).toBe(true);
  });

  it("gives texts back in NFC", () => {
    const decomposed: unknown = JSON.parse(JSON.stringify(data).normalize("NFD"));
    expect(validateForm(form, decomposed)).toMatchObject({ valid: true, data });
  });

  it("takes what it gave once more and changes nothing", () => {
    fc.assert(
      fc.property(anyDraft(form), (input) => {
        const first = validateForm(form, input, { stage: "draft" });
        if (!first.valid) return;
        expect(validateForm(form, first.data, { stage: "draft" })).toEqual(first);
      }),
    );
  });
});

describe("validateForm", () => {
  it.each([
    [{ note: "x" }, ["note: unknown-field"]],
    [{ contact: { phone: "x" } }, ["contact.phone: unknown-field"]],
    [JSON.parse('{"__proto__": {"x": 1}}'), ["__proto__: unknown-field"]],
    [{ ["k".repeat(50)]: "" }, [`${"k".repeat(40)}…: unknown-field`]],
    [{ address: 7 }, ["address: wrong-type"]],
    [{ contact: "x" }, ["contact: wrong-type"]],
    [[], [": wrong-type"]],
    [null, [": wrong-type"]],
    [undefined, [": wrong-type"]],
    [{ address: "Số 1\nBến Tre" }, ["address: line-break"]],
    [{ address: "a".repeat(501) }, ["address: too-long"]],
    [{ purpose: "a".repeat(20_001) }, ["purpose: too-long"]],
    [{ purpose: " ".repeat(1_000_001) }, ["purpose: too-long"]],
    [{ purpose: `a${"\u0301\u0323".repeat(200_000)}` }, ["purpose: too-long"]],
    [{ purpose: `a${"\u0301\u0323".repeat(9_000)}` }, ["purpose: too-many-marks"]],
    [
      { purpose: `a${"\u0301".repeat(16)}\u200b${"\u0301".repeat(16)}` },
      ["purpose: too-many-marks"],
    ],
    [{ purpose: "a\n".repeat(1_000).concat("a") }, ["purpose: too-many-lines"]],
    [{ document: { signerTitle: "a\nb\nc\nd\ne" } }, ["document.signerTitle: too-many-lines"]],
    [{ document: { signerTitle: "a".repeat(501) } }, ["document.signerTitle: too-long"]],
    [{ purpose: `${" ".repeat(20_001)}Céng hßa` }, ["purpose: tcvn3-text"]],
    [{ address: "a\u0000b" }, ["address: forbidden-character"]],
    [{ address: "a\u202eb" }, ["address: forbidden-character"]],
    [{ address: "a\ud800b" }, ["address: forbidden-character"]],
    [{ agencyName: "Së Tµi chÝnh" }, ["agencyName: tcvn3-text"]],
    [{ purpose: "Quaûn lyù vaên baûn" }, ["purpose: vni-text"]],
    [{ contact: { email: "an" } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "an@example.vn; b@example.vn" } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "mailto:a@b.vn" } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "<a@b.vn>" } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "An <a@b.vn>" } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "a@b.vn?cc=x" } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "a@b.vn/x" } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "a@b.vn." } }, ["contact.email: invalid-email"]],
    [{ contact: { email: "a@b" } }, ["contact.email: invalid-email"]],
    [{ document: { date: "2026-02-30" } }, ["document.date: invalid-date"]],
    [{ document: { date: "30/11/2026" } }, ["document.date: invalid-date"]],
  ])("refuses %j", (input, expected) => {
    expect(draftCodes(input)).toEqual(expected);
  });

  it.each([
    [{ telephone: "113" }, ["telephone: unusual-telephone"]],
    [{ address: "X" }, ["address: unusually-short"]],
    [{ address: "a".repeat(200) }, []],
    [{ address: "a".repeat(201) }, ["address: unusually-long"]],
    [{ address: "😀".repeat(200) }, []],
    [{ address: "😀".repeat(201) }, ["address: unusually-long"]],
    [{ address: "😀" }, ["address: unusually-short"]],
    [{ contact: { telephone: "một" } }, ["contact.telephone: unusual-telephone"]],
  ])("takes %j with a warning, or without", (input, expected) => {
    expect(validateForm(mau1, input, { stage: "draft" }).valid).toBe(true);
    expect(draftCodes(input)).toEqual(expected);
  });

  it.each(["an.nv+x_1@sub-2.example.vn", "o'an=a&b/c?d@b.vn", "bình@tỉnh.vn"])(
    "takes %s",
    (email) => {
      expect(draftCodes({ contact: { email } })).toEqual([]);
    },
  );

  it("takes the most lines and the most marks", () => {
    expect(draftCodes({ purpose: `a${"\na".repeat(999)}` })).toEqual([]);
    expect(draftCodes({ document: { signerTitle: "a\nb\nc\nd\n" } })).toEqual([]);
    expect(draftCodes({ purpose: `b${"\u0301".repeat(30)}` })).toEqual([]);
  });

  it("says how many lines a field takes", () => {
    const said = (input: object): readonly string[] =>
      (["vi", "en"] as const).flatMap((lang) =>
        validateForm(mau1, input, { stage: "draft", lang }).errors.map(({ message }) => message),
      );
    expect(said({ purpose: `a${"\na".repeat(1_000)}` })).toEqual([
      "“Mục đích sử dụng” dài quá 1.000 dòng.",
      "“Purpose” is longer than 1,000 lines.",
    ]);
    expect(said({ document: { signerTitle: `a${"\na".repeat(4)}` } })).toEqual([
      "“Chức vụ người ký” dài quá 4 dòng.",
      "“Title of the signer” is longer than 4 lines.",
    ]);
  });

  it("takes the longest text", () => {
    expect(draftCodes({ purpose: "a".repeat(20_000) })).toEqual(["purpose: unusually-long"]);
  });

  it("speaks both languages, names the field and never repeats a value", () => {
    const secret = "bi-mat\u202e";
    const [vi] = validateForm(mau1, { address: secret }, { stage: "draft" }).errors;
    const [en] = validateForm(mau1, { address: secret }, { stage: "draft", lang: "en" }).errors;
    expect(vi?.message).toMatch(/^“Địa chỉ” có ký tự điều khiển/);
    expect(en?.message).toMatch(/^“Address” holds control/);
    expect(`${vi?.message}${en?.message}`).not.toContain("bi-mat");
    const [hint] = validateForm(mau1, { address: "Tieáng Vieät" }, { stage: "draft" }).errors;
    expect(hint?.message).toMatch(/VNI; hãy chuyển sang Unicode/);
  });

  it("lists at most a hundred unknown keys of one object", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
    expect(draftCodes(many)).toHaveLength(100);
  });
});

describe("formSchema", () => {
  it("knows the data of each form by type", () => {
    const mau1Schema = formDataSchema("mau-1");
    const mau2Schema = formSchema(mau2);
    const draft = formSchema(mau1, { stage: "draft" });
    expectTypeOf<z.output<typeof mau1Schema>>().toEqualTypeOf<Mau1Data>();
    expectTypeOf<z.output<typeof mau2Schema>>().toEqualTypeOf<Mau2Data>();
    expectTypeOf<z.output<typeof draft>>().toEqualTypeOf<DraftOf<Mau1Data>>();
  });

  it("gives each issue its code", () => {
    const issue = formSchema(mau1).safeParse({ ...submissions["mau-1"], fax: "" }).error?.issues[0];
    expect(issue).toMatchObject({ code: "custom", params: { code: "required" }, path: ["fax"] });
  });

  it.each(["mau-3", "__proto__", "toString"])("knows no form %s", (id) => {
    // @ts-expect-error: there are two.
    expect(() => formDataSchema(id)).toThrow("is known");
  });

  it("accepts nothing that normalising would still change", () => {
    fc.assert(
      fc.property(anyDraft(mau2), (input) => {
        const result = validateForm(mau2, input, { stage: "draft" });
        if (!result.valid) return;
        const check = (value: unknown): void => {
          if (typeof value === "string") expect(value).toBe(normalizeText(value));
          else for (const each of Object.values(value ?? {})) check(each);
        };
        check(result.data);
      }),
    );
  });
});
