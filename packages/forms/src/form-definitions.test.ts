import { describe, expect, it } from "vitest";
import type { FormDefinition, FormField } from "./form-definition.js";
import { formDefinition, formDefinitions } from "./form-definitions.js";

const linesOf = ({ sections }: FormDefinition): readonly (readonly number[])[] =>
  sections.map(({ fields }) => fields.map(({ lines }) => lines));

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
    expect(linesOf(formDefinition("mau-1"))).toEqual([
      [1, 1, 1, 1, 2],
      [2, 4, 1, 14],
    ]);
    expect(linesOf(formDefinition("mau-2"))).toEqual([
      [1, 1, 1, 1, 2],
      [7, 1, 2, 1, 7],
    ]);
  });

  it.each(formDefinitions)("$id: section A asks who asks", ({ sections: [general] }) => {
    expect(general?.heading).toBe("A) Thông tin chung");
    expect(general?.leadIn).toBeUndefined();
    expect(general?.fields.map(({ label }) => label)).toEqual([
      "Tên cơ quan:",
      "Địa chỉ:",
      "Điện thoại:",
      "Fax:",
      "Người liên hệ (Họ tên, địa chỉ email, số điện thoại):",
    ]);
    expect(general?.fields.filter(({ sameLine }) => sameLine).map(({ id }) => id)).toEqual(["fax"]);
  });

  it("number the items of section B", () => {
    const markers = formDefinitions.map(({ sections }) => sections[1]?.fields.map(markerOf));
    expect(markers).toEqual([
      ["1.", "2.", "3.", "4."],
      ["1.", "2.", "3.", "4.", "5."],
    ]);
  });

  it("print a lead-in in Mẫu 1 only, a blank in the subtitle in Mẫu 2 only", () => {
    expect(formDefinition("mau-1").sections[1]?.leadIn).toMatch(/^Chúng tôi đề nghị .* như sau:$/);
    expect(formDefinition("mau-2").sections[1]?.leadIn).toBeUndefined();
    expect(formDefinition("mau-1").subtitleField).toBeUndefined();
    expect(formDefinition("mau-2").subtitleField?.id).toBe("incidentName");
  });

  it("close as printed: a promise; the truth affirmed and help asked for", () => {
    expect(formDefinition("mau-1").closing).toMatch(/cam kết tuân thủ .*\.\/\.$/);
    expect(formDefinition("mau-2").closing).toMatch(/đúng sự thật\. Đề nghị .*\.\/\.$/);
  });

  it("record the errors of the print and do not repeat them", () => {
    const { addressee, errata, sections } = formDefinition("mau-2");
    expect(addressee).toBe("Sở Thông tin và Truyền thông Bến Tre");
    expect(new Set(sections.map(({ heading }) => heading)).size).toBe(sections.length);
    expect(errata).toHaveLength(3);
    expect(formDefinition("mau-1").errata).toHaveLength(1);
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
  });
});

function markerOf({ marker }: FormField): string | undefined {
  return marker;
}
