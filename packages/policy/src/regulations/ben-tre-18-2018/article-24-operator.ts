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
          en: "reports on running and using the centre",
        },
        {
          vi: "phân công trách nhiệm quản lý kỹ thuật",
          en: "assignment of technical responsibilities",
        },
      ],
    },
    readings: ["O2", "A1"],
    title: {
      vi: "Quản lý kỹ thuật, vận hành, khai thác TTTHDL tỉnh an toàn, hiệu quả",
      en: "The centre is managed, operated and used safely and effectively",
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
          en: "security assessment of the centre",
        },
      ],
    },
    members: [
      { id: "infrastructure", title: { vi: "hạ tầng kỹ thuật", en: "technical infrastructure" } },
      { id: "service-quality", title: { vi: "chất lượng dịch vụ", en: "quality of services" } },
      {
        id: "information-security",
        title: { vi: "an toàn thông tin", en: "information security" },
      },
      { id: "smooth-operation", title: { vi: "hoạt động thông suốt", en: "smooth operation" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Bảo đảm yêu cầu về hạ tầng, chất lượng, an toàn thông tin và hoạt động thông suốt",
      en: "The demands on infrastructure, quality, security and smooth operation are assured",
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
        { vi: "phương án bảo vệ TTTHDL tỉnh", en: "plan for guarding the centre" },
        { vi: "sổ theo dõi người ra, vào", en: "register of those who enter and leave" },
      ],
    },
    readings: ["A1"],
    title: { vi: "Tổ chức bảo vệ TTTHDL tỉnh", en: "The centre is guarded" },
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
      vi: "Tham mưu kế hoạch đào tạo cán bộ quản lý, vận hành",
      en: "Advise on the plan for training those who manage and run the centre",
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
          en: "list of requests, decisions to provide and what was done",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cung cấp dịch vụ, phần mềm theo yêu cầu và theo quyết định của cơ quan quản lý",
      en: "Services and software are provided on request and as the managing agency decides",
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
          en: "drafts submitted to the managing agency",
        },
        { vi: "các quy trình, nội quy đã được ban hành", en: "procedures and rules issued" },
      ],
    },
    members: [
      {
        id: "service-procedures",
        title: { vi: "quy trình cung cấp dịch vụ", en: "procedures for providing services" },
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
        title: { vi: "quy trình khắc phục sự cố", en: "procedures for remedying incidents" },
      },
      {
        id: "entry-rules",
        title: {
          vi: "nội quy quản lý ra, vào TTTHDL tỉnh",
          en: "rules for entering and leaving the centre",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Tham mưu ban hành các quy trình và nội quy ra, vào TTTHDL tỉnh",
      en: "Advise on issuing the procedures and the rules for entering the centre",
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
          en: "service quality standards made known",
        },
        {
          vi: "kết quả đo chất lượng và khảo sát người sử dụng",
          en: "quality measurements and user surveys",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cung cấp dịch vụ đúng tiêu chuẩn chất lượng, quy trình, khai thác hiệu quả hạ tầng",
      en: "Services meet quality standards and procedures and use the infrastructure efficiently",
    },
  },
  {
    id: "ben-tre-18-2018/operation-report",
    cite: { article: 24, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      cadence: { counting: "rolling", every: { amount: 6, unit: "month" } },
      recipient: "managing-agency",
    },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo định kỳ 06 tháng một lần về tình hình hoạt động và cung cấp dịch vụ của TTTHDL tỉnh",
      en: "Report every 6 months on the centre's operation and services",
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
          en: "ad hoc reports sent, with the requests for them",
        },
      ],
    },
    readings: ["O3", "A1"],
    title: {
      vi: "Báo cáo đột xuất với cơ quan quản lý khi có yêu cầu",
      en: "Ad hoc reports to the managing agency on request",
    },
  },
  {
    id: "ben-tre-18-2018/security-report",
    cite: { article: 24, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: { cadence: { counting: "calendar", every: "month" }, recipient: "managing-agency" },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo hằng tháng về an toàn thông tin, dữ liệu",
      en: "Monthly report on information and data security",
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
          vi: "danh mục văn bản đang áp dụng và kết quả tự kiểm tra tuân thủ",
          en: "list of the texts that apply and a self-check of compliance",
        },
      ],
    },
    members: [
      { id: "state-rules", title: { vi: "quy định của nhà nước", en: "rules of the state" } },
      { id: "sector-rules", title: { vi: "quy định của ngành", en: "rules of the sector" } },
      {
        id: "this-regulation",
        title: { vi: "các quy định của Quy chế", en: "rules of the regulation" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Tuân thủ quy định của nhà nước, của ngành và của Quy chế",
      en: "The rules of the state, of the sector and of the regulation are kept",
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
        { vi: "sổ giao nhận ca trực", en: "log of shift handovers" },
      ],
    },
    readings: ["A1"],
    title: { vi: "Cử cán bộ trực TTTHDL tỉnh 24/24", en: "Staff are on duty at the centre 24/24" },
  },
  {
    id: "ben-tre-18-2018/budget-proposed",
    cite: { article: 24, clause: 11 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: { activity: "budget-proposal" },
    readings: ["G5", "G14"],
    title: {
      vi: "Đề xuất kinh phí quản lý kỹ thuật, vận hành, bảo trì với cơ quan quản lý",
      en: "Propose to the managing agency the budget for technical management, running and maintenance",
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
          en: "the managing agency's approval of the budget",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan quản lý phê duyệt kinh phí do cơ quan vận hành đề xuất",
      en: "The managing agency approves the budget that the operator proposes",
    },
  },
];
