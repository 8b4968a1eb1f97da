import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormDefinition, formDefinitions, mau1, validateForm } from "../index.js";
import { anyDraft, submissions } from "../testing/form-data.fixture.js";
import { normalizeText } from "../text/normalize-text.js";
import { jsonFormsUiSchema, jsonSchema, rjsfUiSchema } from "./index.js";

/** What a JSON Schema cannot see. */
const BEYOND = new Set(["tcvn3-text", "vni-text", "too-many-marks", "invalid-date"]);

const compiled = (form: FormDefinition, stage: "submission" | "draft") =>
  new Ajv2020({ strict: true }).compile(jsonSchema(form, { stage }));

/** Data with every text in its one spelling. */
function normalized(value: unknown): unknown {
  if (typeof value === "string") return normalizeText(value);
  const entries = Object.entries(value ?? {}).map(([key, each]) => [key, normalized(each)]);
  return Object.fromEntries(entries);
}

describe.each(formDefinitions)("$id", (form) => {
  it.each(["submission", "draft"] as const)("%s: agrees with the zod schema", (stage) => {
    const validate = compiled(form, stage);
    const data = submissions[form.id as keyof typeof submissions];
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    fc.assert(
      fc.property(anyDraft(form), fc.boolean(), (draft, complete) => {
        const input = normalized(complete ? { ...data, ...draft } : draft);
        const { valid, errors } = validateForm(form, input, { stage });
        if (valid) expect(validate(input), JSON.stringify(validate.errors)).toBe(true);
        else if (errors.some(({ code }) => !BEYOND.has(code))) expect(validate(input)).toBe(false);
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
      ...[999, 1_000].map((ends) => ({ ...data, [multiline]: `a${"\na".repeat(ends)}` })),
      ...[3, 4].map((ends) => ({ ...data, document: { signerTitle: `a${"\na".repeat(ends)}` } })),
    ];
    for (const input of inputs) expect(validate(input)).toBe(validateForm(form, input).valid);
  });

  it("has no format, which Ajv refuses by itself", () => {
    expect(JSON.stringify(jsonSchema(form))).not.toContain('"format"');
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

describe("a text", () => {
  const validate = compiled(mau1, "draft");
  const inJsonSchema = (data: object): boolean => validate(data);
  const inZod = (data: object): boolean => validateForm(mau1, data, { stage: "draft" }).valid;
  const both = (data: object): readonly boolean[] => [inJsonSchema(data), inZod(data)];

  it.each<readonly [string, string, boolean]>([
    ["a control", "a\u0000b", false],
    ["an escape", "a\u001b[31mb", false],
    ["a control of the second row", "a\u009bb", false],
    ["a mark that turns the writing", "a\u202eb", false],
    ["an isolate", "a\u2066b\u2069", false],
    ["a joiner", "a\u200db", false],
    ["half of a pair", "a\ud800b", false],
    ["the other half", "\udfff", false],
    ["a private place", "a\ue000b", false],
    ["an unassigned place", "a\ufffeb", false],
    ["a tag", "a\u{e0041}b", false],
    ["a tab", "a\tb", true],
    ["a soft hyphen", "a\u00adb", true],
    ["Vietnamese", "Ắ, “đ” – ữ…", true],
    ["signs of other writings", "中文 ไทย العربية 😀 𠮷", true],
  ])("agrees on %s", (_, text, sound) => {
    expect(both({ address: text })).toEqual([sound, sound]);
    expect(both({ purpose: `một\n${text}` })).toEqual([sound, sound]);
    const email = /\s|,|\u00ad/.test(text) ? "an.nv@example.vn" : `${text}@example.vn`;
    const isSound = email === "an.nv@example.vn" || sound;
    expect(both({ contact: { email } })).toEqual([isSound, isSound]);
  });

  it.each(["\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"])(
    "agrees that %j ends a line",
    (end) => {
      expect(both({ purpose: `a${end}b` })).toEqual([true, true]);
      expect(both({ address: `a${end}b` })).toEqual([false, false]);
      expect(both({ telephone: `0275${end}3123` })).toEqual([false, false]);
      expect(both({ contact: { email: `a@example.vn${end}b` } })).toEqual([false, false]);
    },
  );

  it.each(["a", "ễ", "😀", "𠮷"])(
    "of the most characters is taken, one more is not: %s",
    (sign) => {
      for (const [key, max] of [
        ["address", 500],
        ["purpose", 20_000],
      ] as const) {
        expect(both({ [key]: sign.repeat(max) })).toEqual([true, true]);
        expect(both({ [key]: sign.repeat(max + 1) })).toEqual([false, false]);
      }
    },
  );

  it("of unseen characters alone is not filled in", () => {
    const data = submissions["mau-1"];
    const submission = compiled(mau1, "submission");
    for (const text of [" ", "\u200b", "\u00ad\u2060 \ufeff"]) {
      for (const key of ["address", "purpose"]) {
        expect(submission({ ...data, [key]: text })).toBe(false);
        expect(validateForm(mau1, { ...data, [key]: text }).valid).toBe(false);
      }
    }
  });

  it("agrees on every character", () => {
    const disagreed: string[] = [];
    const step = (code: number): number => (code < 0x1_0000 ? 1 : 61);
    for (let code = 0; code <= 0x10_ffff; code += step(code)) {
      const text = `x${String.fromCodePoint(code)}x`;
      for (const key of ["address", "purpose"]) {
        const [schema, zod] = both({ [key]: text });
        if (schema !== zod) disagreed.push(`${key} ${code.toString(16)}`);
      }
    }
    expect(disagreed).toEqual([]);
  });
});

function scopesOf(element: unknown): readonly string[] {
  const { scope, elements = [] } = element as { scope?: string; elements?: readonly unknown[] };
  return scope === undefined ? elements.flatMap(scopesOf) : [scope];
}
