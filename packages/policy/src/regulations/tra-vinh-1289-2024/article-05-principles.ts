import type { Norm } from "../../norm.js";

export const article05: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/goal",
    cite: { article: 5, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "mục tiêu quản lý, vận hành, khai thác và bảo đảm an toàn thông tin: Trung tâm dữ liệu hoạt động ổn định, liên tục; thông tin nguyên vẹn, bảo mật, khả dụng",
          en: "aims of managing, operating, using and securing the centre: it runs steadily and continuously; information keeps its integrity, confidentiality and availability",
        },
      ],
    },
    members: [
      { id: "integrity", title: { vi: "tính nguyên vẹn", en: "integrity" } },
      { id: "confidentiality", title: { vi: "tính bảo mật", en: "confidentiality" } },
      { id: "availability", title: { vi: "tính khả dụng", en: "availability" } },
    ],
    title: {
      vi: "Mục tiêu: Trung tâm dữ liệu hoạt động ổn định, liên tục; hệ thống thông tin nguyên vẹn, bảo mật, khả dụng",
      en: "Aims: the centre runs steadily and continuously; its systems keep integrity, confidentiality and availability",
    },
  },
  {
    id: "tra-vinh-1289-2024/principle-it-law",
    cite: { article: 5, clause: 2, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "bảng đối chiếu biện pháp bảo đảm hạ tầng với Luật Công nghệ thông tin",
          en: "comparison of the infrastructure measures with the Law on Information Technology",
        },
      ],
    },
    references: [{ to: "law-information-technology-2006", relation: "follows" }],
    readings: ["A1", "T10"],
    title: {
      vi: "Hạ tầng thông tin được bảo đảm theo nguyên tắc, biện pháp của Luật Công nghệ thông tin",
      en: "Information infrastructure follows the principles and measures of the Law on Information Technology",
    },
  },
  {
    id: "tra-vinh-1289-2024/technical-standards",
    cite: { article: 5, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "bảng đối chiếu Trung tâm dữ liệu với từng thông tư, tiêu chuẩn được nêu",
          en: "comparison of the centre with each circular and standard named",
        },
        {
          vi: "chứng nhận, báo cáo đánh giá hợp chuẩn",
          en: "certificates or reports of conformity",
        },
      ],
    },
    references: [
      { to: "tt-03-2013", relation: "follows" },
      { to: "tt-23-2022", relation: "follows" },
      { to: "tt-12-2022", relation: "follows" },
      { to: "nd-85-2016", relation: "see" },
      { to: "iso-27001-2013", relation: "follows" },
      { to: "tcvn-11930-2017", relation: "follows" },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Tuân thủ tiêu chuẩn, quy chuẩn kỹ thuật và tiêu chuẩn an toàn được nêu tên",
      en: "The technical and security standards that are named are followed",
    },
  },
  {
    id: "tra-vinh-1289-2024/principle-security-law",
    cite: { article: 5, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "bảng đối chiếu biện pháp an toàn với Luật An toàn thông tin mạng",
          en: "comparison of the security measures with the Law on Network Information Security",
        },
      ],
    },
    references: [{ to: "law-network-information-security-2015", relation: "follows" }],
    readings: ["A1", "T10"],
    title: {
      vi: "Bảo đảm các yêu cầu của Luật An toàn thông tin mạng",
      en: "The demands of the Law on Network Information Security are met",
    },
  },
  {
    id: "tra-vinh-1289-2024/database-principles",
    cite: { article: 5, clause: 2, point: "d" },
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
    readings: ["T10", "S2", "A1"],
    title: {
      vi: "Tuân thủ nguyên tắc xây dựng, quản lý, khai thác, bảo vệ và duy trì cơ sở dữ liệu",
      en: "The principles for building, managing, using, protecting and maintaining databases are followed",
    },
  },
  {
    id: "tra-vinh-1289-2024/lawful-services",
    cite: { article: 5, clause: 2, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách dịch vụ đã cung cấp và cơ quan sử dụng",
          en: "list of services supplied and the agencies using them",
        },
        { vi: "báo cáo mức sử dụng hạ tầng", en: "report on the use of the infrastructure" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cung cấp dịch vụ theo pháp luật, khai thác hiệu quả hạ tầng",
      en: "Services are supplied lawfully and the infrastructure is used efficiently",
    },
  },
  {
    id: "tra-vinh-1289-2024/service-use-rules",
    cite: { article: 5, clause: 2, point: "e" },
    modality: "must",
    bearer: "user",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "cam kết của người sử dụng về quy định an toàn thông tin",
          en: "users' undertaking to keep the security rules",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tuân thủ pháp luật, hướng dẫn an toàn thông tin và quy chế khi sử dụng dịch vụ",
      en: "The law, security guidance and this regulation are followed when services are used",
    },
  },
  {
    id: "tra-vinh-1289-2024/account-responsibility",
    cite: { article: 5, clause: 2, point: "e" },
    modality: "must",
    bearer: "user",
    alsoBinds: ["connected-agency"],
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "cam kết trách nhiệm khi nhận tài khoản",
          en: "undertaking signed on receiving the account",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Người sử dụng chịu trách nhiệm về mọi hoạt động trên tài khoản của mình",
      en: "A user is responsible for everything done with the account",
    },
  },
  {
    id: "tra-vinh-1289-2024/integrated-security",
    cite: { article: 5, clause: 2, point: "g" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "kế hoạch, dự án đầu tư giải pháp bảo vệ dùng chung",
          en: "plan or project for shared protection",
        },
        { vi: "ý kiến thẩm định về trùng lặp đầu tư", en: "review of investments for duplication" },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Bảo đảm an toàn thông tin tổng thể, đồng bộ, tập trung, có sự dùng chung, tránh đầu tư trùng lặp",
      en: "Protection is invested in as a whole, centrally and shared, without duplication",
    },
  },
  {
    id: "tra-vinh-1289-2024/regular-funding",
    cite: { article: 5, clause: 2, point: "h" },
    modality: "must",
    bearer: "provincial-committee",
    topic: "attestation",
    params: {
      attesters: ["provincial-committee", "managing-agency", "finance-department"],
      evidence: [
        {
          vi: "quyết định giao dự toán ngân sách hằng năm cho Trung tâm dữ liệu",
          en: "yearly budget allocation for the centre",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Ngân sách thường xuyên hằng năm bảo đảm kinh phí cho Trung tâm dữ liệu",
      en: "The yearly regular budget funds the centre",
    },
  },
];
