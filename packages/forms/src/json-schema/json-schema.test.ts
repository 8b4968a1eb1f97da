import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormDefinition, formDefinitions, validateForm } from "../index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
import { jsonFormsUiSchema, jsonSchema, rjsfUiSchema } from "./index.js";

/** What a JSON Schema cannot see. */
const BEYOND = new Set([
  "tcvn3-text",
  "vni-text",
  "forbidden-character",
  "too-many-marks",
  "invalid-date",
]);

const compiled = (form: FormDefinition, stage: "submission" | "draft") =>
  new Ajv2020({ strict: true }).compile(jsonSchema(form, { stage }));

describe.each(formDefinitions)("$id", (form) => {
  it.each(["submission", "draft"] as const)("%s: agrees with the zod schema", (stage) => {
    const validate = compiled(form, stage);
    const data = submissions[form.id as keyof typeof submissions];
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    fc.assert(
      fc.property(anyDraft(form), fc.boolean(), (draft, complete) => {
        const input = complete ? { ...data, ...draft } : draft;
        const result = validateForm(form, input, { stage });
        if (result.valid) expect(validate(result.data), JSON.stringify(validate.errors)).toBe(true);
        else if (result.errors.some(({ code }) => !BEYOND.has(code) && code !== "too-long")) {
          expect(validate(input)).toBe(false);
        }
      }),
    );
  });

  it("refuses e-mail addresses and lines as the zod schema does", () => {
    const validate = compiled(form, "submission");
    const data = submissions[form.id as keyof typeof submissions];
    const multiline = form.id === "mau-1" ? "purpose" : "description";
    const inputs = [
      ...["a@b.vn", "mailto:a@b.vn", "<a@b.vn>", "a@b.vn?cc=x", "a@b"].map((email) => ({
        ...data,
        contact: { ...data.contact, email },
      })),
      ...[1_999, 2_000].map((ends) => ({ ...data, [multiline]: `a${"\na".repeat(ends)}` })),
    ];
    for (const input of inputs) expect(validate(input)).toBe(validateForm(form, input).valid);
  });

  it("has an id of its own for each stage, and the words of each language", () => {
    expect(jsonSchema(form)["$id"]).toBe(`urn:ttthdl:forms:${form.id}`);
    expect(jsonSchema(form, { stage: "draft" })["$id"]).toBe(`urn:ttthdl:forms:${form.id}:draft`);
    expect(jsonSchema(form)["title"]).toBe(form.name.vi);
    expect(jsonSchema(form, { lang: "en" })["title"]).toBe(form.name.en);
  });

  it("refuses unknown keys and a missing part", () => {
    const validate = compiled(form, "submission");
    const data = submissions[form.id as keyof typeof submissions];
    expect(validate({ ...data, x: "" })).toBe(false);
    expect(validate({ ...data, contact: { fullName: "A" } })).toBe(false);
  });

  it("leads JSON Forms to every blank, in the order of the sections", () => {
    const scopes = scopesOf(jsonFormsUiSchema(form));
    const expected = form.sections.flatMap(({ fields }) =>
      fields.flatMap((key) => {
        const field = form.fields[key];
        return field?.kind === "group"
          ? Object.keys(field.parts).map((part) => `#/properties/${key}/properties/${part}`)
          : [`#/properties/${key}`];
      }),
    );
    expect(scopes).toEqual(expected);
  });

  it("tells react-jsonschema-form about every blank", () => {
    const ui = rjsfUiSchema(form, "en");
    expect([...(ui["ui:order"] as string[])].sort()).toEqual(Object.keys(form.fields).sort());
    for (const [key, { label }] of Object.entries(form.fields)) {
      expect(ui[key]).toMatchObject({ "ui:title": label.en });
    }
  });
});

function scopesOf(element: unknown): readonly string[] {
  const { scope, elements = [] } = element as { scope?: string; elements?: readonly unknown[] };
  return scope === undefined ? elements.flatMap(scopesOf) : [scope];
}
