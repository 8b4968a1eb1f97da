import type {
  FormAddressee,
  FormErratum,
  FormHead,
  FormSignature,
} from "../../definition/form-definition.js";

/** The head that both forms have. */
export const head: FormHead = {
  agencyLabel: "Tên cơ quan:",
  nationalName: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  numberLabel: "Số:",
};

/** The department that both forms are sent to, under the name that it had in 2018. */
export const addressee: FormAddressee = {
  label: "Kính gửi:",
  printed: "Sở Thông tin và Truyền thông Bến Tre",
  function: "data-centre-manager",
  province: "ben-tre",
};

/** Who signs both forms. */
export const signature: FormSignature = {
  title: "Thủ trưởng đơn vị",
  note: "(Ký, ghi rõ họ tên, đóng dấu)",
};

/** Both forms print a placeholder where the name of the agency belongs. */
export const placeholderInHead: FormErratum = {
  kind: "head-placeholder",
  note: {
    vi: "Góc trên bên trái in nhãn “Tên cơ quan:” thay cho chính tên cơ quan; tên đó phải trùng với tên tại mục A.",
    en: "The head prints the label “Tên cơ quan:” where the agency's own name belongs; it must agree with the name in section A.",
  },
};
