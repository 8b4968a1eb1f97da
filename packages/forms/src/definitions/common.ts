import type { LocalizedText } from "@ttthdl/core";
import type { FormHead, FormSection, FormSignature } from "../form-definition.js";

/** The head that both forms have. */
export const head: FormHead = {
  nationalName: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  numberLabel: "Số:",
};

/** Section A of both forms. */
export const generalSection: FormSection = {
  id: "general",
  heading: "A) Thông tin chung",
  fields: [
    { id: "agencyName", marker: "-", label: "Tên cơ quan:", lines: 1 },
    { id: "address", marker: "-", label: "Địa chỉ:", lines: 1 },
    { id: "telephone", marker: "-", label: "Điện thoại:", lines: 1 },
    { id: "fax", label: "Fax:", lines: 1, sameLine: true },
    {
      id: "contact",
      marker: "-",
      label: "Người liên hệ (Họ tên, địa chỉ email, số điện thoại):",
      lines: 2,
      parts: [
        { id: "fullName", label: "Họ tên" },
        { id: "email", label: "địa chỉ email" },
        { id: "telephone", label: "số điện thoại" },
      ],
    },
  ],
};

/** The department that both forms are sent to, under the name that it had in 2018. */
export const addressee = "Sở Thông tin và Truyền thông Bến Tre";

/** Who signs both forms. */
export const signature: FormSignature = {
  title: "Thủ trưởng đơn vị",
  note: "(Ký, ghi rõ họ tên, đóng dấu)",
};

/** Both forms print a placeholder where the name of the agency belongs. */
export const placeholderInHead: LocalizedText = {
  vi: "Góc trên bên trái in nhãn “Tên cơ quan:” thay cho chính tên cơ quan; tên đó phải trùng với tên tại mục A.",
  en: "The head prints the label “Tên cơ quan:” where the agency's own name belongs; it must agree with the name in section A.",
};
