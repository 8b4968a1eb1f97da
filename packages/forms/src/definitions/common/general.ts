import type { FieldsOf } from "../../definition/field.js";
import type { FormSection } from "../../definition/form-definition.js";

/** Whom to ask. */
export interface ContactPerson {
  readonly fullName: string;
  readonly email: string;
  readonly telephone: string;
}

/** Section A of both forms. No blank is printed as optional: who has no fax writes "không có". */
export interface GeneralData {
  readonly agencyName: string;
  readonly address: string;
  readonly telephone: string;
  readonly fax: string;
  readonly contact: ContactPerson;
}

/** The blanks of section A. */
export const generalFields: FieldsOf<GeneralData> = {
  agencyName: {
    kind: "text",
    label: { vi: "Tên cơ quan", en: "Name of the agency" },
    hint: {
      vi: "Ghi đầy đủ như trên con dấu; tên này cũng được in ở góc trên bên trái.",
      en: "In full, as on its seal; it is also printed at the top left.",
    },
    autocomplete: "organization",
    print: { marker: "-", label: "Tên cơ quan:", lines: 1 },
  },
  address: {
    kind: "text",
    label: { vi: "Địa chỉ", en: "Address" },
    autocomplete: "address-line1",
    print: { marker: "-", label: "Địa chỉ:", lines: 1 },
  },
  telephone: {
    kind: "telephone",
    label: { vi: "Điện thoại", en: "Telephone" },
    hint: {
      vi: "Kèm mã vùng, ví dụ 0275 3123 456.",
      en: "With the area code, for example 0275 3123 456.",
    },
    autocomplete: "work tel",
    print: { marker: "-", label: "Điện thoại:", lines: 1 },
  },
  fax: {
    kind: "telephone",
    label: { vi: "Fax", en: "Fax" },
    hint: { vi: "Nếu không có, ghi “không có”.", en: "If there is none, write “không có”." },
    autocomplete: "fax tel",
    print: { label: "Fax:", lines: 1, sameLine: true },
  },
  contact: {
    kind: "group",
    label: { vi: "Người liên hệ", en: "Contact person" },
    parts: {
      fullName: {
        kind: "text",
        label: { vi: "Họ và tên người liên hệ", en: "Name of the contact person" },
        autocomplete: "name",
      },
      email: {
        kind: "email",
        label: { vi: "Email người liên hệ", en: "E-mail address of the contact person" },
        hint: {
          vi: "Một địa chỉ, ví dụ an.nv@example.vn.",
          en: "One address, for example an.nv@example.vn.",
        },
        autocomplete: "email",
      },
      telephone: {
        kind: "telephone",
        label: {
          vi: "Số điện thoại người liên hệ",
          en: "Telephone of the contact person",
        },
        autocomplete: "tel",
      },
    },
    print: {
      marker: "-",
      label: "Người liên hệ (Họ tên, địa chỉ email, số điện thoại):",
      lines: 2,
    },
  },
};

/** Section A of both forms. */
export const generalSection: FormSection<keyof GeneralData> = {
  id: "general",
  heading: "A) Thông tin chung",
  label: { vi: "Thông tin chung", en: "General information" },
  fields: ["agencyName", "address", "telephone", "fax", "contact"],
};
