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
          vi: "hồ sơ đánh giá TTTHDL tỉnh theo Thông tư số 03/2013/TT-BTTTT",
          en: "assessment file of the centre under Circular 03/2013/TT-BTTTT",
        },
        {
          vi: "danh mục tiêu chuẩn, quy chuẩn kỹ thuật đang áp dụng tại TTTHDL tỉnh",
          en: "list of standards and technical regulations applied at the centre",
        },
      ],
    },
    references: [{ to: "tt-03-2013", relation: "follows" }],
    readings: ["A1", "V9"],
    title: {
      vi: "Tuân thủ tiêu chuẩn, quy chuẩn kỹ thuật đối với TTTHDL theo Thông tư số 03/2013/TT-BTTTT",
      en: "The centre complies with the standards and technical regulations under Circular 03/2013/TT-BTTTT",
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
          en: "certificate or self-assessment report under ISO 27001:2013",
        },
        {
          vi: "bộ chính sách bảo mật thông tin đã ban hành",
          en: "issued information security policies",
        },
      ],
    },
    references: [{ to: "iso-27001-2013", relation: "follows" }],
    readings: ["A1", "V9"],
    title: {
      vi: "Tuân thủ tiêu chuẩn quốc tế ISO 27001:2013 về quản lý bảo mật thông tin",
      en: "The centre complies with the international standard ISO 27001:2013 on information security management",
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
          vi: "số, ký hiệu, điều khoản của văn bản được áp dụng (Điều 13 Nghị định số 64/2007/NĐ-CP hoặc văn bản thay thế)",
          en: "number and article of the text applied (Article 13 of Decree 64/2007/NĐ-CP or its successor)",
        },
        {
          vi: "bảng đối chiếu cơ sở dữ liệu với từng nguyên tắc",
          en: "comparison of the databases against each principle",
        },
      ],
    },
    references: [{ to: "nd-64-2007", relation: "delegates", cite: { article: 13 } }],
    readings: ["S2", "A1"],
    title: {
      vi: "Tuân thủ nguyên tắc xây dựng, quản lý, khai thác, bảo vệ và duy trì cơ sở dữ liệu",
      en: "The principles for building, managing, using, protecting and maintaining databases are followed",
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
          vi: "báo cáo đánh giá ảnh hưởng của từng dịch vụ gia tăng đến hạ tầng",
          en: "assessment of each value-added service's impact on the infrastructure",
        },
      ],
    },
    readings: ["V2", "A1"],
    title: {
      vi: "Cung cấp dịch vụ gia tăng theo quy định của pháp luật, trên cơ sở khai thác an toàn, hiệu quả hạ tầng TTTHDL hiện có",
      en: "Value-added services are lawful and based on safe, efficient use of the centre's existing infrastructure",
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
          vi: "văn bản cam kết tuân thủ quy định về an toàn, an ninh thông tin của bên sử dụng dịch vụ",
          en: "service users' commitments to comply with the information security rules",
        },
        {
          vi: "biên bản kiểm tra, xử lý vi phạm của bên sử dụng dịch vụ",
          en: "records of checks on service users and of violations handled",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan, tổ chức, cá nhân sử dụng dịch vụ TTTHDL tỉnh tuân thủ quy định về bảo đảm an toàn, an ninh thông tin",
      en: "Agencies, organisations and individuals using the centre's services comply with the information security rules",
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
          en: "account handover records signed by their users",
        },
        { vi: "nhật ký truy cập của từng tài khoản", en: "access log of each account" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan, tổ chức, cá nhân sử dụng dịch vụ chịu trách nhiệm đối với mọi hoạt động trên tài khoản truy cập của mình",
      en: "Service users are responsible for all activity on their accounts",
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
          vi: "danh mục dữ liệu, văn bản điện tử cấp độ “Mật” trở lên lưu trữ tại TTTHDL tỉnh",
          en: "list of electronic data and documents classified “Mật” or higher stored at the centre",
        },
        {
          vi: "cấu hình mã hóa tại nơi lưu trữ các dữ liệu đó",
          en: "encryption settings where those data are stored",
        },
        {
          vi: "văn bản của cơ quan có thẩm quyền cho phép sử dụng giải pháp mật mã",
          en: "competent authority's approval of the cryptographic solution",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Áp dụng biện pháp an toàn bảo mật, mã hóa đối với dữ liệu, văn bản điện tử cấp độ “Mật” trở lên theo quy định của pháp luật",
      en: "Electronic data and documents classified “Mật” (confidential) or higher are protected and encrypted as the law requires",
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
          vi: "văn bản của cơ quan quản lý xác định dữ liệu, văn bản điện tử cấp độ “Mật”",
          en: "managing agency's decisions classifying electronic data and documents as “Mật”",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan quản lý xem xét, quyết định việc xác định dữ liệu, văn bản điện tử cấp độ “Mật”",
      en: "The managing agency decides which electronic data and documents are classified “Mật” (confidential)",
    },
  },
];
