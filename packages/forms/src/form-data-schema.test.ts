import type { FormId } from "@ttthdl/core";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Mau1Data } from "./data/mau-1-data.js";
import type { Mau2Data } from "./data/mau-2-data.js";
import { formDataSchema } from "./form-data-schema.js";
import type { FormField } from "./form-definition.js";
import { formDefinition, formDefinitions } from "./form-definitions.js";

const general = {
  agencyName: "Sở Tài nguyên và Môi trường",
  address: "Số 1, đường Cách Mạng Tháng Tám, Bến Tre",
  telephone: "0275 3822 134",
  fax: "không có",
  contact: { fullName: "Nguyễn Văn An", email: "an.nv@example.vn", telephone: "0912 345 678" },
};

const data: { readonly "mau-1": Mau1Data; readonly "mau-2": Mau2Data } = {
  "mau-1": {
    ...general,
    service: "Thư điện tử",
    purpose: "Trao đổi văn bản",
    usagePeriod: "Từ 01/12/2018",
    technicalRequirements: "Dung lượng 5 GB\nHai hộp thư dùng chung",
  },
  "mau-2": {
    ...general,
    incidentName: "mất kết nối",
    description: "Không truy cập được hệ thống",
    occurredAt: "08 giờ ngày 05/3/2019",
    affectedSystem: "Phần mềm quản lý văn bản",
    protectiveMeasures: "Đã ngắt máy chủ khỏi mạng",
    requestedRemedy: "Khôi phục kết nối",
  },
};

const blanksOf = (id: FormId): readonly FormField[] => {
  const { sections, subtitleField } = formDefinition(id);
  const printed = sections.flatMap(({ fields }) => fields);
  return subtitleField === undefined ? printed : [subtitleField, ...printed];
};

describe.each(formDefinitions)("$id", ({ id }) => {
  it("takes the data as given, line breaks included", () => {
    expect(formDataSchema(id).parse(data[id])).toEqual(data[id]);
  });

  it("has one key for each blank, and each part of a blank", () => {
    expect(Object.keys(data[id]).sort()).toEqual(
      blanksOf(id)
        .map((field) => field.id)
        .sort(),
    );
    const contact = blanksOf(id).find((field) => field.id === "contact");
    expect(contact?.parts?.map((part) => part.id)).toEqual(Object.keys(general.contact));
  });

  it.each(blanksOf(id).map((field) => field.id))("wants %s, filled in", (key) => {
    const { [key]: _, ...others }: Record<string, unknown> = { ...data[id] };
    expect(keysWithProblems(id, others)).toEqual([key]);
    expect(keysWithProblems(id, { ...others, [key]: " " })).toEqual([key]);
  });

  it("wants every part of the contact person", () => {
    for (const part of Object.keys(general.contact)) {
      const contact = { ...general.contact, [part]: "" };
      expect(keysWithProblems(id, { ...data[id], contact })).toEqual([`contact.${part}`]);
    }
  });

  it("refuses keys that the form does not have", () => {
    expect(formDataSchema(id).safeParse({ ...data[id], note: "x" }).success).toBe(false);
    const contact = { ...general.contact, phone: "x" };
    expect(formDataSchema(id).safeParse({ ...data[id], contact }).success).toBe(false);
  });

  it("gives texts back in NFC", () => {
    const decomposed: unknown = JSON.parse(JSON.stringify(data[id]).normalize("NFD"));
    expect(formDataSchema(id).parse(decomposed)).toEqual(data[id]);
  });
});

describe("formDataSchema", () => {
  it("knows the data of each form by type", () => {
    const mau1 = formDataSchema("mau-1");
    const mau2 = formDataSchema("mau-2");
    expectTypeOf<z.output<typeof mau1>>().toEqualTypeOf<Mau1Data>();
    expectTypeOf<z.output<typeof mau2>>().toEqualTypeOf<Mau2Data>();
  });

  it.each(["mau-3", "__proto__", "toString"])("knows no form %s", (id) => {
    // @ts-expect-error: there are two.
    expect(() => formDataSchema(id)).toThrow("is known");
  });
});

function keysWithProblems(id: FormId, input: unknown): readonly string[] {
  const result = formDataSchema(id).safeParse(input);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join("."));
}
