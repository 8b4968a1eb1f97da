import type { IsoDay } from "@ttthdl/core";
import type { FieldsOf } from "../../definition/field.js";
import type { FormSection } from "../../definition/form-definition.js";

/**
 * What the records clerk and the signer add to any administrative document. Whatever is left out stays a
 * blank on the paper, to be filled in by hand.
 */
export interface DocumentParticulars {
  /** The organ directly above the agency, where there is one. */
  readonly parentAgency?: string;
  /** Number and symbol, for example `05/STC-VP`. */
  readonly number?: string;
  readonly place?: string;
  readonly date?: IsoDay;
  /** Instead of the printed "Thủ trưởng đơn vị": `Giám đốc`; who signs for another, on lines of their own. */
  readonly signerTitle?: string;
  readonly signerName?: string;
}

/** The particulars as a part of a form's data. */
export interface ParticularsData {
  readonly document?: DocumentParticulars;
}

/** The blanks outside the sections: head, date and signature. */
export const particularsFields: FieldsOf<ParticularsData> = {
  document: {
    kind: "group",
    optional: true,
    label: { vi: "Thể thức văn bản", en: "Particulars of the document" },
    hint: {
      vi: "Phần nào bỏ trống sẽ được in thành chỗ trống để điền tay.",
      en: "What is left out is printed as a blank to fill in by hand.",
    },
    parts: {
      parentAgency: {
        kind: "text",
        optional: true,
        label: { vi: "Cơ quan chủ quản", en: "Parent organ" },
        hint: {
          vi: "Cơ quan cấp trên trực tiếp, nếu có.",
          en: "The organ directly above, if there is one.",
        },
      },
      number: {
        kind: "text",
        optional: true,
        label: { vi: "Số, ký hiệu", en: "Number and symbol" },
        hint: {
          vi: "Văn thư cấp, ví dụ 05/STC-VP.",
          en: "Given by the records clerk, for example 05/STC-VP.",
        },
        length: { max: 60, usual: { min: 1, max: 30 } },
      },
      place: {
        kind: "text",
        optional: true,
        label: { vi: "Địa danh", en: "Place" },
        length: { max: 100, usual: { min: 2, max: 60 } },
      },
      date: {
        kind: "date",
        optional: true,
        label: { vi: "Ngày ban hành", en: "Date of issue" },
      },
      signerTitle: {
        kind: "multiline",
        optional: true,
        label: { vi: "Chức vụ người ký", en: "Title of the signer" },
        hint: {
          vi: "Ký thay thì ghi mỗi phần một dòng, ví dụ “KT. GIÁM ĐỐC”, dòng dưới “PHÓ GIÁM ĐỐC”. Bỏ trống thì in “Thủ trưởng đơn vị” như mẫu.",
          en: "Who signs for another writes each part on its own line, for example “KT. GIÁM ĐỐC” and below it “PHÓ GIÁM ĐỐC”. Left out: “Thủ trưởng đơn vị”, as on the form.",
        },
        length: { max: 500, usual: { min: 2, max: 200 } },
        maxLines: 4,
      },
      signerName: {
        kind: "text",
        optional: true,
        label: { vi: "Họ và tên người ký", en: "Name of the signer" },
      },
    },
  },
};

/** Filled in last, printed in the head and at the end. */
export const particularsSection: FormSection<keyof ParticularsData> = {
  id: "document",
  label: { vi: "Thể thức văn bản", en: "Particulars of the document" },
  fields: ["document"],
};
