import type { Norm } from "../../norm.js";

export const article05: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/data-centre-standards",
    cite: { article: 5, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "hồ sơ đánh giá TTTHDL tỉnh theo Thông tư 03/2013/TT-BTTTT",
          en: "file of the centre's assessment under Circular 03/2013/TT-BTTTT",
        },
        {
          vi: "danh mục tiêu chuẩn, quy chuẩn đang áp dụng tại TTTHDL tỉnh",
          en: "list of the standards and technical regulations applied at the centre",
        },
      ],
    },
    references: [{ to: "tt-03-2013", relation: "follows" }],
    readings: ["A1", "V9"],
    title: {
      vi: "Theo tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu",
      en: "Follow the technical standards and regulations for data centres",
    },
  },
  {
    id: "ben-tre-18-2018/information-security-standard",
    cite: { article: 5, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "chứng nhận hoặc báo cáo tự đánh giá theo ISO 27001:2013",
          en: "certificate or self-assessment under ISO 27001:2013",
        },
        {
          vi: "bộ chính sách bảo mật thông tin đã ban hành",
          en: "the information security policies issued",
        },
      ],
    },
    references: [{ to: "iso-27001-2013", relation: "follows" }],
    readings: ["A1", "V9"],
    title: {
      vi: "Theo tiêu chuẩn quốc tế về quản lý bảo mật thông tin",
      en: "Follow the international standard for managing information security",
    },
  },
  {
    id: "ben-tre-18-2018/database-principles",
    cite: { article: 5, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Điều 13 Nghị định 64/2007/NĐ-CP hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decree 64/2007/NĐ-CP Điều 13 or its successor)",
        },
        {
          vi: "bảng đối chiếu cơ sở dữ liệu với từng nguyên tắc",
          en: "comparison of the databases with each principle",
        },
      ],
    },
    references: [{ to: "nd-64-2007", relation: "delegates", cite: { article: 13 } }],
    readings: ["S2", "A1"],
    title: {
      vi: "Tuân thủ nguyên tắc xây dựng, quản lý, khai thác, bảo vệ và duy trì cơ sở dữ liệu",
      en: "The principles for building, managing, using, protecting and keeping databases are followed",
    },
  },
  {
    id: "ben-tre-18-2018/value-added-services",
    cite: { article: 5, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục dịch vụ gia tăng và hợp đồng cung cấp",
          en: "list of value-added services and their contracts",
        },
        {
          vi: "đánh giá ảnh hưởng của từng dịch vụ gia tăng đến hạ tầng",
          en: "assessment of each such service's effect on the infrastructure",
        },
      ],
    },
    readings: ["V2", "A1"],
    title: {
      vi: "Dịch vụ gia tăng được cung cấp đúng pháp luật, trên cơ sở khai thác an toàn, hiệu quả hạ tầng TTTHDL",
      en: "Value-added services are lawful and rest on safe, efficient use of the centre",
    },
  },
  {
    id: "ben-tre-18-2018/value-added-capacity",
    cite: { article: 5, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "capacity-share",
    params: { percent: { atMost: 10 } },
    readings: ["B5"],
    title: {
      vi: "Dịch vụ gia tăng sử dụng tối đa 10% tổng dung lượng toàn hệ thống",
      en: "Value-added services use at most 10% of the total capacity of the whole system",
    },
  },
  {
    id: "ben-tre-18-2018/users-security-rules",
    cite: { article: 5, clause: 4 },
    modality: "must",
    bearer: "user",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cam kết của bên sử dụng về tuân thủ quy định an toàn thông tin",
          en: "users' undertakings to keep the security rules",
        },
        {
          vi: "biên bản kiểm tra, xử lý vi phạm của bên sử dụng",
          en: "minutes of checks on users and of breaches dealt with",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bên sử dụng dịch vụ tuân thủ quy định an toàn, an ninh thông tin",
      en: "Those who use the services keep the information security rules",
    },
  },
  {
    id: "ben-tre-18-2018/account-responsibility",
    cite: { article: 5, clause: 4 },
    modality: "must",
    bearer: "user",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản giao nhận tài khoản có chữ ký của người sử dụng",
          en: "handover minutes of accounts signed by their users",
        },
        { vi: "nhật ký truy cập gắn với từng tài khoản", en: "access log by account" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bên sử dụng chịu trách nhiệm về mọi hoạt động trên tài khoản của mình",
      en: "Those who use the services are responsible for everything done with their accounts",
    },
  },
  {
    id: "ben-tre-18-2018/secret-data-protected",
    cite: { article: 5, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "danh mục dữ liệu, văn bản mức mật trở lên lưu tại TTTHDL tỉnh",
          en: "list of the data and documents of that class stored at the centre",
        },
        {
          vi: "cấu hình mã hóa nơi lưu các dữ liệu đó",
          en: "encryption settings where they are stored",
        },
        {
          vi: "giải pháp mật mã được cơ quan có thẩm quyền cho phép",
          en: "cryptographic solution allowed by the competent body",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Dữ liệu, văn bản điện tử cấp độ “Mật” trở lên được áp dụng biện pháp an toàn bảo mật, mã hóa theo pháp luật",
      en: "Electronic data and documents classified “Mật” (confidential) or higher are secured and encrypted as the law requires",
    },
  },
  {
    id: "ben-tre-18-2018/secret-data-decided",
    cite: { article: 5, clause: 5 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản của cơ quan quản lý xác định độ mật của dữ liệu, văn bản điện tử",
          en: "the managing agency's decisions on the class of electronic data and documents",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan quản lý xem xét, quyết định dữ liệu, văn bản điện tử có cấp độ “Mật”",
      en: "The managing agency decides which electronic data and documents are classified “Mật” (confidential)",
    },
  },
];
