import type { Norm } from "../../norm.js";

// The number of the article and its first clauses are on the missing pages (reading T1).
export const article25: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/first-duties-of-department",
    cite: { article: 25, clause: 1, inferred: true },
    alsoCites: [{ article: 25, clause: 2, inferred: true }],
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    encoded: false,
    reason: {
      vi: "Trang in khoản 1 và khoản 2 Điều 25 của Quyết định 1289/QĐ-UBND không có trong bản nguồn nên chưa biết nội dung; không được hiểu là không có nghĩa vụ.",
      en: "The pages of Decision 1289/QĐ-UBND with Article 25, clauses 1 and 2 are missing from the source, so their content is unknown; this does not mean that there is no duty.",
    },
    readings: ["T1"],
    title: {
      vi: "Hai khoản đầu về trách nhiệm của cơ quan quản lý, thuộc trang còn thiếu",
      en: "The first two clauses on the managing agency's duties, on the missing pages",
    },
  },
  {
    id: "tra-vinh-1289-2024/security-agency-duties",
    cite: { article: 25, clause: 3, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Điều 21 Nghị định 85/2016/NĐ-CP hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decree 85/2016/NĐ-CP Điều 21 or its successor)",
        },
        { vi: "báo cáo thực hiện từng trách nhiệm", en: "report on each of the duties" },
      ],
    },
    references: [{ to: "nd-85-2016", relation: "delegates", cite: { article: 21 } }],
    readings: ["T1", "S2", "A1"],
    title: {
      vi: "Trách nhiệm của cơ quan chuyên trách về an toàn thông tin theo nghị định",
      en: "The duties of the specialised security agency under the decree",
    },
  },
  {
    id: "tra-vinh-1289-2024/managed-systems-responsibility",
    cite: { article: 25, clause: 3, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách hệ thống thông tin thuộc phạm vi quản lý và người phụ trách",
          en: "list of the information systems in its charge, with those responsible",
        },
      ],
    },
    readings: ["A1", "T1"],
    title: {
      vi: "Chịu trách nhiệm về các hệ thống thông tin thuộc phạm vi quản lý",
      en: "The managing agency is responsible for the information systems in its charge",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-coordination",
    cite: { article: 25, clause: 4, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận và điều phối sự cố",
          en: "register of incidents taken in and coordinated",
        },
      ],
    },
    readings: ["A1", "T1"],
    title: {
      vi: "Tiếp nhận, điều phối xử lý sự cố an toàn thông tin mạng tại Trung tâm dữ liệu",
      en: "Network security incidents at the centre are taken in and their handling coordinated",
    },
  },
  {
    id: "tra-vinh-1289-2024/training-programme",
    cite: { article: 25, clause: 5, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-cadence",
    params: {
      name: { vi: "Đào tạo, tập huấn", en: "Training" },
      activity: "training",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "T1", "G14"],
    title: {
      vi: "Mỗi năm tổ chức đào tạo, tập huấn cho viên chức kỹ thuật",
      en: "Run training and courses for technical staff every year",
    },
  },
  {
    id: "tra-vinh-1289-2024/drill-programme",
    cite: { article: 25, clause: 5, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-cadence",
    params: {
      activity: "drill",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "T1", "G14"],
    title: {
      vi: "Mỗi năm tổ chức diễn tập cho viên chức kỹ thuật",
      en: "Run exercises for technical staff every year",
    },
  },
  {
    id: "tra-vinh-1289-2024/publicity",
    cite: { article: 25, clause: 6, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-existence",
    params: {
      name: { vi: "Tuyên truyền, hướng dẫn", en: "Publicity and guidance" },
      activity: "publicity",
    },
    readings: ["G5", "T1", "G14"],
    title: {
      vi: "Tuyên truyền, hướng dẫn cán bộ các cơ quan sử dụng dịch vụ của Trung tâm dữ liệu an toàn",
      en: "Officials of all agencies are taught to use the centre's services safely",
    },
  },
  {
    id: "tra-vinh-1289-2024/requests-received",
    cite: { article: 25, clause: 7, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận đề nghị cung cấp hạ tầng, dịch vụ",
          en: "register of requests for infrastructure and services",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 27, clause: 1 } }],
    readings: ["A1", "T1"],
    title: {
      vi: "Tiếp nhận đề nghị cung cấp hạ tầng, dịch vụ",
      en: "Requests for infrastructure and services are received",
    },
  },
  {
    id: "tra-vinh-1289-2024/requests-answered-in-time",
    cite: { article: 25, clause: 7, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ phản hồi đề nghị có ngày nhận và ngày trả lời",
          en: "register of replies with the days of receipt and answer",
        },
        {
          vi: "quy định về thời gian phản hồi đang áp dụng",
          en: "the rule on reply times that is applied",
        },
      ],
    },
    readings: ["A1", "G5", "T1"],
    title: {
      vi: "Phản hồi việc cung cấp dịch vụ, phần mềm đúng thời gian quy định",
      en: "Supplying services and software is answered within the time laid down",
    },
  },
  {
    id: "tra-vinh-1289-2024/services-opened-or-stopped",
    cite: { article: 25, clause: 8, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản yêu cầu của Ủy ban nhân dân tỉnh và văn bản chỉ đạo mở, dừng dịch vụ",
          en: "the province's requests and the orders to open or stop services",
        },
      ],
    },
    readings: ["A1", "T1"],
    title: {
      vi: "Chỉ đạo mở hoặc dừng đột xuất dịch vụ theo yêu cầu của Ủy ban nhân dân tỉnh",
      en: "Services are opened or stopped at short notice when the provincial People's Committee asks",
    },
  },
  {
    id: "tra-vinh-1289-2024/procedures-approved",
    cite: { article: 25, clause: 9, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "quyết định phê duyệt từng quy trình", en: "decision approving each procedure" },
      ],
    },
    members: [
      { id: "management-procedures", title: { vi: "quản lý", en: "management" } },
      { id: "operating-procedures", title: { vi: "vận hành", en: "operation" } },
      { id: "maintenance-procedures", title: { vi: "bảo trì, bảo dưỡng", en: "maintenance" } },
      { id: "incident-procedures", title: { vi: "ứng cứu sự cố", en: "incident response" } },
    ],
    readings: ["A1", "T1"],
    title: {
      vi: "Phê duyệt các quy trình về quản lý, vận hành, bảo trì, ứng cứu sự cố",
      en: "The procedures for managing, operating, maintaining and incident response are approved",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-inspection",
    cite: { article: 25, clause: 10, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-existence",
    params: {
      name: { vi: "Kiểm tra việc vận hành, khai thác", en: "Inspection of operation and use" },
      activity: "inspection",
    },
    readings: ["G5", "T1", "G14"],
    title: {
      vi: "Kiểm tra việc vận hành, khai thác dịch vụ, phần mềm, cơ sở dữ liệu",
      en: "The running and use of services, software and databases are inspected",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-supervision",
    cite: { article: 25, clause: 10, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo giám sát việc vận hành, khai thác",
          en: "supervision reports on running and use",
        },
      ],
    },
    members: [
      { id: "services", title: { vi: "dịch vụ", en: "services" } },
      { id: "systems", title: { vi: "hệ thống", en: "systems" } },
      { id: "software", title: { vi: "phần mềm", en: "software" } },
      { id: "applications", title: { vi: "ứng dụng", en: "applications" } },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      { id: "others", title: { vi: "đối tượng khác", en: "others" }, open: true },
    ],
    readings: ["A1", "T1"],
    title: {
      vi: "Quản lý, giám sát việc vận hành, khai thác tại Trung tâm dữ liệu",
      en: "The running and use of the centre are managed and supervised",
    },
  },
  {
    id: "tra-vinh-1289-2024/development-plan",
    cite: { article: 25, clause: 11, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch phát triển Trung tâm dữ liệu và phương án kỹ thuật kèm theo",
          en: "development plan of the centre with its technical plans",
        },
      ],
    },
    members: [
      { id: "solutions", title: { vi: "giải pháp", en: "solutions" } },
      { id: "technical-plans", title: { vi: "phương án kỹ thuật", en: "technical plans" } },
      { id: "development-plan", title: { vi: "kế hoạch phát triển", en: "development plan" } },
    ],
    readings: ["A1", "T1"],
    title: {
      vi: "Xây dựng giải pháp, phương án kỹ thuật, kế hoạch phát triển Trung tâm dữ liệu",
      en: "Solutions, technical plans and a development plan for the centre are drawn up",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report-yearly",
    cite: { article: 25, clause: 12, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo về hoạt động của Trung tâm dữ liệu",
        en: "report on the centre's operation",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["T1", "R2"],
    title: {
      vi: "Báo cáo hằng năm gửi Ủy ban nhân dân tỉnh về hoạt động của Trung tâm dữ liệu",
      en: "Yearly report to the provincial People's Committee on the centre's operation",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report-ad-hoc",
    cite: { article: 25, clause: 12, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo đột xuất gửi Ủy ban nhân dân tỉnh",
          en: "ad hoc reports to the provincial People's Committee",
        },
      ],
    },
    readings: ["A1", "T1"],
    title: {
      vi: "Báo cáo đột xuất gửi Ủy ban nhân dân tỉnh về hoạt động của Trung tâm dữ liệu",
      en: "Reports to the provincial People's Committee on the centre's operation outside the yearly round",
    },
  },
];
