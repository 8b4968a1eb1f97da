import { describe, expect, it } from "vitest";
import { formDocument } from "./document/index.js";
import {
  type FieldsOf,
  type FormDefinition,
  type FormDefinitionOf,
  formSchema,
  mau1,
  validateForm,
} from "./index.js";
import { jsonSchema } from "./json-schema/index.js";
import { renderMarkdown } from "./render-markdown/index.js";
import { renderText } from "./render-text/index.js";

interface LeaveData {
  readonly name: string;
  readonly until: string;
  readonly deputy?: { readonly name: string; readonly email?: string };
}

const leave: FormDefinitionOf<LeaveData> = {
  ...mau1,
  id: "mau-nghi-phep",
  fields: {
    name: {
      kind: "text",
      label: { vi: "Họ tên", en: "Name" },
      length: { max: 5, usual: { min: 1, max: 4 } },
      print: { marker: "a)", label: "Họ tên:", lines: 1 },
    },
    until: {
      kind: "date",
      label: { vi: "Đến ngày", en: "Until" },
      print: { label: "Đến ngày:", lines: 1, sameLine: true },
    },
    deputy: {
      kind: "group",
      optional: true,
      label: { vi: "Người thay", en: "Deputy" },
      parts: {
        name: { kind: "text", label: { vi: "Tên", en: "Name" } },
        email: { kind: "email", optional: true, label: { vi: "Email", en: "E-mail" } },
      },
      print: { marker: "b)", label: "Người thay:", lines: 2 },
    },
  },
  sections: [
    {
      id: "all",
      heading: "Nội dung",
      label: { vi: "Nội dung", en: "Content" },
      fields: ["name", "until", "deputy"],
    },
  ],
};

describe("a third form", () => {
  it("is validated after its data file alone", () => {
    expect(validateForm(leave, { name: "An", until: "2026-03-05" }).valid).toBe(true);
    expect(validateForm(leave, { name: "Bình", until: "2026-03-05", deputy: {} })).toMatchObject({
      errors: [{ path: "deputy.name", code: "required" }],
    });
    expect(validateForm(leave, { name: "Phượng", until: "mai" }).errors).toMatchObject([
      { path: "name", code: "too-long" },
      { path: "until", code: "invalid-date" },
    ]);
    expect(formSchema(leave, { stage: "draft" }).safeParse({}).success).toBe(true);
    expect(jsonSchema(leave)["required"]).toEqual(["name", "until"]);
  });

  it("is drawn after its data file alone", () => {
    const document = formDocument(leave, { name: "An", until: "2026-03-05" });
    const text = renderText(document, { layout: "linear" });
    expect(text).toContain(
      "\na) Họ tên: An Đến ngày: ngày 05 tháng 3 năm 2026\nb) Người thay: ....",
    );
    expect(renderMarkdown(document)).toContain(
      "a) **Họ tên:** An **Đến ngày:** ngày 05 tháng 3 năm 2026",
    );
  });

  it("prints a day that is none as it was written", () => {
    const document = formDocument(leave, { name: "An", until: "mai" });
    expect(renderText(document, { layout: "linear" })).toContain("Đến ngày: mai\n");
  });

  it("names no blank of the head that it has no field for", () => {
    const fieldsOf = (form: FormDefinition): readonly (string | undefined)[] => {
      const [head] = formDocument(form, {}).blocks;
      if (head?.kind !== "letterhead") throw new Error("a document begins with its head");
      const runs = [...head.number.runs, ...head.placeAndDate.runs];
      return runs.map(({ field }) => field).filter((field) => field !== undefined);
    };
    expect(fieldsOf(leave)).toEqual([]);
    expect(fieldsOf(mau1)).toEqual(["document.number", "document.place", "document.date"]);
  });

  it("does not compile where its fields are not those of its data", () => {
    const { deputy, ...others } = leave.fields;
    // @ts-expect-error: a key without a field.
    const lacking: FieldsOf<LeaveData> = others;
    const { optional, ...wanted } = deputy;
    // @ts-expect-error: an optional key whose field is wanted.
    const wanting: FieldsOf<LeaveData> = { ...others, deputy: wanted };
    expect([Object.keys(lacking).length, wanting.deputy.optional, optional]).toEqual([
      ...[2, undefined, true],
    ]);
  });
});
