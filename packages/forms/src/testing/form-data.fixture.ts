import fc from "fast-check";
import type { FormField, TextField } from "../definition/field.js";
import { lengthOf } from "../definition/lengths.js";
import type { FormDataById, FormDefinition } from "../index.js";

const general = {
  agencyName: "Sở Tài nguyên và Môi trường",
  address: "Số 1, đường Cách Mạng Tháng Tám, Bến Tre",
  telephone: "0275 3123 456",
  fax: "không có",
  contact: { fullName: "Nguyễn Văn An", email: "an.nv@example.vn", telephone: "0912 345 678" },
};

/** A submission of each form. */
export const submissions: FormDataById = {
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
    document: {
      parentAgency: "Ủy ban nhân dân tỉnh Bến Tre",
      number: "5/STNMT-VP",
      place: "Bến Tre",
      date: "2019-03-05",
      signerTitle: "Giám đốc",
      signerName: "Trần Thị Bình",
    },
  },
};

/** What people and machines put into fields that they should not. */
export const hostileTexts: readonly string[] = [
  "<script>alert(1)</script>",
  "</w:t><w:p/><!--",
  "&lt;b&gt; &amp; &#60;",
  `{{constructor.constructor('return 1')()}} ${"$"}{1+1} {%raw%}`,
  '=HYPERLINK("http://example.vn";"x")',
  "[x](javascript:alert(1)) ![y](http://example.vn/z.png)",
  "# một\n- hai\n1. ba\n> bốn\n```\nnăm\n```\n| a | b |\n|---|---|\n***\nsáu\n===\n    bảy",
  "a\u0000b\u0007c\u001b[31md\u007f\u009be",
  "trái\u202ephải\u2066x\u2069\u200f\u061c",
  "\ud800 \udfff \ufffe \ue000 \u{e0041}",
  "]]> <?xml version='1.0'?> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
];

/** Texts with Vietnamese, signs of markup, spaces, line ends and the odd character from anywhere. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(..."aăâđơưấểễựỵ Ắ 09.,:;/()<>&{}[]*_`~|#+-=!$^\"'\\\n\t\u00a0"),
  }),
);

/** Any data that fit the keys of a form; most are no valid submission. */
export function anyDraft({ fields }: Pick<FormDefinition, "fields">): fc.Arbitrary<object> {
  const entries = Object.entries(fields).map(([key, field]) => [key, arbitraryOf(field)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

function arbitraryOf(field: FormField): fc.Arbitrary<unknown> {
  return field.kind === "group" ? anyDraft({ fields: field.parts }) : textOf(field);
}

function textOf(field: TextField): fc.Arbitrary<string> {
  if (field.kind === "email") return fc.oneof(fc.emailAddress(), anyText);
  if (field.kind === "date") {
    return fc.oneof(fc.constantFrom("2026-03-05", "2024-02-29", "2026-02-30", ""), anyText);
  }
  const { max } = lengthOf(field);
  return fc.oneof(anyText, fc.constantFrom("x".repeat(max), "x".repeat(max + 1)));
}
