import type { Norm } from "../../norm.js";

export const article24: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/safe-and-effective-operation",
    cite: { article: 24, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo vận hành, khai thác TTTHDL tỉnh",
          en: "reports on operating and using the centre",
        },
        {
          vi: "văn bản phân công trách nhiệm quản lý kỹ thuật",
          en: "assignment of technical management responsibilities",
        },
      ],
    },
    readings: ["O2", "A1"],
    title: {
      vi: "Chịu trách nhiệm quản lý kỹ thuật, vận hành, khai thác TTTHDL tỉnh an toàn, có hiệu quả",
      en: "The operating agency is responsible for safe and effective technical management, operation and use of the centre",
    },
  },
  {
    id: "ben-tre-18-2018/service-requirements-assured",
    cite: { article: 24, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chỉ tiêu chất lượng dịch vụ và kết quả đo",
          en: "service quality targets and measurements",
        },
        {
          vi: "báo cáo đánh giá an toàn thông tin của TTTHDL tỉnh",
          en: "security assessment report of the centre",
        },
      ],
    },
    members: [
      { id: "infrastructure", title: { vi: "hạ tầng kỹ thuật", en: "technical infrastructure" } },
      { id: "service-quality", title: { vi: "chất lượng dịch vụ", en: "service quality" } },
      {
        id: "information-security",
        title: { vi: "an toàn thông tin", en: "information security" },
      },
      { id: "smooth-operation", title: { vi: "hoạt động thông suốt", en: "smooth operation" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Bảo đảm yêu cầu về hạ tầng kỹ thuật, chất lượng dịch vụ, an toàn thông tin và hoạt động thông suốt của TTTHDL tỉnh",
      en: "The requirements for infrastructure, service quality, information security and smooth operation of the centre are met",
    },
  },
  {
    id: "ben-tre-18-2018/maintenance",
    cite: { article: 24, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: { activity: "maintenance" },
    readings: ["G5", "G14"],
    title: {
      vi: "Tổ chức bảo trì, bảo dưỡng TTTHDL tỉnh",
      en: "Maintenance of the centre is organised",
    },
  },
  {
    id: "ben-tre-18-2018/centre-guarded",
    cite: { article: 24, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "phương án bảo vệ TTTHDL tỉnh", en: "security plan of the premises" },
        { vi: "sổ theo dõi người ra, vào", en: "register of entries and exits" },
      ],
    },
    readings: ["A1"],
    title: { vi: "Tổ chức bảo vệ TTTHDL tỉnh", en: "The operating agency guards the centre" },
  },
  {
    id: "ben-tre-18-2018/training-plan-advised",
    cite: { article: 24, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "văn bản tham mưu kế hoạch đào tạo", en: "proposal of the training plan" },
        {
          vi: "danh sách cán bộ kèm chứng chỉ chuyên môn",
          en: "list of staff with their professional certificates",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu cơ quan quản lý kế hoạch đào tạo cán bộ quản lý, vận hành có chuyên môn",
      en: "The operating agency advises the managing agency on a training plan for qualified management and operating staff",
    },
  },
  {
    id: "ben-tre-18-2018/services-on-request",
    cite: { article: 24, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách yêu cầu, quyết định cung cấp và kết quả thực hiện",
          en: "list of requests, provision decisions and results",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cung cấp dịch vụ, hệ thống phần mềm theo yêu cầu của tổ chức, cơ quan nhà nước và quyết định của cơ quan quản lý",
      en: "Services and software are provided at the request of organisations and state agencies and by decision of the managing agency",
    },
  },
  {
    id: "ben-tre-18-2018/procedures-advised",
    cite: { article: 24, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "dự thảo quy trình, nội quy đã trình cơ quan quản lý",
          en: "draft procedures and rules submitted to the managing agency",
        },
        { vi: "các quy trình, nội quy đã được ban hành", en: "issued procedures and rules" },
      ],
    },
    members: [
      {
        id: "service-procedures",
        title: { vi: "quy trình cung cấp dịch vụ", en: "service provision procedures" },
      },
      {
        id: "operating-procedures",
        title: { vi: "quy trình vận hành", en: "operating procedures" },
      },
      {
        id: "maintenance-procedures",
        title: { vi: "quy trình bảo trì, bảo dưỡng", en: "maintenance procedures" },
      },
      {
        id: "incident-procedures",
        title: { vi: "quy trình khắc phục sự cố", en: "incident resolution procedures" },
      },
      {
        id: "entry-rules",
        title: {
          vi: "nội quy quản lý ra, vào TTTHDL tỉnh",
          en: "rules on entering and leaving the centre",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Tham mưu cơ quan quản lý ban hành các quy trình và nội quy quản lý ra, vào TTTHDL tỉnh",
      en: "The operating agency advises the managing agency on issuing the procedures and the rules on entering and leaving the centre",
    },
  },
  {
    id: "ben-tre-18-2018/services-to-standard",
    cite: { article: 24, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tiêu chuẩn chất lượng dịch vụ đã công bố",
          en: "published service quality standards",
        },
        {
          vi: "kết quả đo chất lượng và khảo sát người sử dụng",
          en: "quality measurements and user surveys",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cung cấp dịch vụ đúng tiêu chuẩn chất lượng, quy trình, trên cơ sở khai thác hiệu quả hạ tầng TTTHDL tỉnh",
      en: "Services meet the quality standards and procedures and make effective use of the centre's infrastructure",
    },
  },
  {
    id: "ben-tre-18-2018/operation-report",
    cite: { article: 24, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tình hình hoạt động và cung cấp dịch vụ của TTTHDL tỉnh",
        en: "report on the centre's operation and services",
      },
      cadence: { counting: "rolling", every: { amount: 6, unit: "month" } },
      recipient: "managing-agency",
    },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo cơ quan quản lý định kỳ 06 tháng một lần về tình hình hoạt động và cung cấp dịch vụ của TTTHDL tỉnh",
      en: "Report to the managing agency every 6 months on the centre's operation and services",
    },
  },
  {
    id: "ben-tre-18-2018/operator-report-ad-hoc",
    cite: { article: 24, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "các báo cáo đột xuất đã gửi kèm văn bản yêu cầu",
          en: "ad hoc reports sent, with their requests",
        },
      ],
    },
    readings: ["O3", "A1"],
    title: {
      vi: "Báo cáo đột xuất cơ quan quản lý khi có yêu cầu",
      en: "Ad hoc reports to the managing agency on request",
    },
  },
  {
    id: "ben-tre-18-2018/security-report",
    cite: { article: 24, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo về an toàn thông tin, dữ liệu tại TTTHDL tỉnh",
        en: "report on information and data security at the centre",
      },
      cadence: { counting: "calendar", every: "month" },
      recipient: "managing-agency",
    },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo hằng tháng cơ quan quản lý về an toàn thông tin, dữ liệu tại TTTHDL tỉnh",
      en: "Monthly report to the managing agency on information and data security at the centre",
    },
  },
  {
    id: "ben-tre-18-2018/rules-kept",
    cite: { article: 24, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục văn bản đang áp dụng và kết quả tự kiểm tra việc tuân thủ",
          en: "list of applicable texts and compliance self-check",
        },
      ],
    },
    members: [
      { id: "state-rules", title: { vi: "quy định của nhà nước", en: "state regulations" } },
      { id: "sector-rules", title: { vi: "quy định của ngành", en: "sector regulations" } },
      {
        id: "this-regulation",
        title: { vi: "các quy định của Quy chế", en: "provisions of the regulation" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Tuân thủ quy định của nhà nước, quy định của ngành và quy định của Quy chế",
      en: "State regulations, sector regulations and the regulation itself are followed",
    },
  },
  {
    id: "ben-tre-18-2018/duty-round-the-clock",
    cite: { article: 24, clause: 10 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "lịch trực của TTTHDL tỉnh", en: "duty roster of the centre" },
        { vi: "sổ giao nhận ca trực", en: "shift handover log" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổ chức cử cán bộ trực TTTHDL tỉnh 24/24",
      en: "Staff are on duty at the centre 24/24",
    },
  },
  {
    id: "ben-tre-18-2018/budget-proposed",
    cite: { article: 24, clause: 11 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: {
      name: {
        vi: "Đề xuất kinh phí quản lý kỹ thuật, vận hành, bảo trì, bảo dưỡng",
        en: "Proposal of the operating and maintenance budget",
      },
      activity: "budget-proposal",
    },
    readings: ["G5", "G14"],
    title: {
      vi: "Đề xuất cơ quan quản lý kinh phí quản lý kỹ thuật, vận hành và bảo trì, bảo dưỡng TTTHDL tỉnh",
      en: "The operating agency proposes to the managing agency the budget for technical management, operation and maintenance of the centre",
    },
  },
  {
    id: "ben-tre-18-2018/budget-approved",
    cite: { article: 24, clause: 11 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản phê duyệt kinh phí của cơ quan quản lý",
          en: "managing agency's approval of the budget",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan quản lý phê duyệt kinh phí do cơ quan vận hành đề xuất",
      en: "The managing agency approves the budget proposed by the operating agency",
    },
  },
];
