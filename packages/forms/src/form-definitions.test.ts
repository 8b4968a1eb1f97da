import { describe, expect, it } from "vitest";
import type { FormDefinition, FormField } from "./index.js";
import { findForm, formDefinition, formDefinitions, mau1, mau2 } from "./index.js";

const printedFields = ({ sections, fields }: FormDefinition): readonly FormField[][] =>
  sections.map((section) =>
    section.fields.flatMap((key) => (fields[key]?.print === undefined ? [] : [fields[key]])),
  );

const linesOf = (form: FormDefinition): readonly (readonly (number | undefined)[])[] =>
  printedFields(form).map((fields) => fields.map(({ print }) => print?.lines));

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe("formDefinitions", () => {
  it("are the two forms, each resting on the norm of its reply", () => {
    expect(formDefinitions.map(({ id, norm }) => [id, norm])).toEqual([
      ["mau-1", "ben-tre-18-2018/reply-mau-1"],
      ["mau-2", "ben-tre-18-2018/reply-mau-2"],
    ]);
  });

  it("leave the lines that the print leaves", () => {
    expect(linesOf(mau1)).toEqual([[1, 1, 1, 1, 2], [2, 4, 1, 14], []]);
    expect(linesOf(mau2)).toEqual([[1, 1, 1, 1, 2], [7, 1, 2, 1, 7], []]);
  });

  it("begin below the label where the print does", () => {
    const below = formDefinitions.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([key, { print }]) => (print?.below === true ? [key] : [])),
    );
    expect(below).toEqual(["purpose", "description"]);
  });

  it.each(formDefinitions)("$id: section A asks who asks, fax beside telephone", (form) => {
    const [general = []] = printedFields(form);
    expect(form.sections[0]?.heading).toBe("A) Thông tin chung");
    expect(form.sections[0]?.leadIn).toBeUndefined();
    expect(general.map(({ print }) => print?.label)).toEqual([
      "Tên cơ quan:",
      "Địa chỉ:",
      "Điện thoại:",
      "Fax:",
      "Người liên hệ (Họ tên, địa chỉ email, số điện thoại):",
    ]);
    expect(general.map(({ print }) => print?.sameLine ?? false)).toEqual([
      ...[false, false, false, true, false],
    ]);
  });

  it.each(formDefinitions)("$id: the sections hold every field once", ({ sections, fields }) => {
    const keys = sections.flatMap((section) => section.fields);
    expect([...keys].sort()).toEqual(Object.keys(fields).sort());
  });

  it.each(formDefinitions)("$id: numbers the items of section B", (form) => {
    const markers = printedFields(form)[1]?.map(({ print }) => print?.marker);
    expect(markers).toEqual(markers?.map((_, index) => `${index + 1}.`));
  });

  it.each(formDefinitions)(
    "$id: only the particulars of the document are optional",
    ({ fields }) => {
      const optional = Object.entries(fields).filter(([, field]) => field.optional === true);
      expect(optional.map(([key]) => key)).toEqual(["document"]);
    },
  );

  it("print a lead-in in Mẫu 1 only, a blank in the subtitle in Mẫu 2 only", () => {
    expect(mau1.sections[1]?.leadIn).toMatch(/^Chúng tôi đề nghị .* như sau:$/);
    expect(mau2.sections[1]?.leadIn).toBeUndefined();
    expect(mau1.subtitle.field).toBeUndefined();
    expect(mau2.subtitle.field).toBe("incidentName");
  });

  it("close as printed: a promise; the truth affirmed and help asked for", () => {
    expect(mau1.closing).toMatch(/cam kết tuân thủ .*\.\/\.$/);
    expect(mau2.closing).toMatch(/đúng sự thật\. Đề nghị .*\.\/\.$/);
  });

  it("record the errors of the print and do not repeat them", () => {
    expect(mau1.errata.map(({ kind }) => kind)).toEqual(["head-placeholder"]);
    expect(mau2.errata.map(({ kind }) => kind)).toEqual([
      "head-placeholder",
      "repeated-heading",
      "addressee-ending",
    ]);
    expect(mau2.addressee.printed).toBe("Sở Thông tin và Truyền thông Bến Tre");
  });

  it.each(formDefinitions)("$id: all text is NFC and carries no blanks of dots", (definition) => {
    for (const text of textsOf(definition)) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/\. \.|\u00a0/);
    }
  });

  it("refuse a form that no text prints", () => {
    // @ts-expect-error: there are two.
    expect(() => formDefinition("mau-3")).toThrow("no form mau-3 is known");
    expect(findForm("__proto__")).toBeUndefined();
  });
});
