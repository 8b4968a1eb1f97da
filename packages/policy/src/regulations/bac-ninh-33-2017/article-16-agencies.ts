import type { Norm } from "../../norm.js";

export const article16: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/shared-data-catalogue",
    cite: { article: 16, clause: 1, point: "a" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        { vi: "danh mục đã ban hành", en: "catalogue issued" },
        { vi: "biên bản thống nhất với các cơ quan", en: "minutes of agreement with the agencies" },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Chủ trì soạn thảo, ban hành danh mục dữ liệu dùng chung, thông tin số chia sẻ",
      en: "The Department leads the drafting and issues the catalogue of shared data and information",
    },
  },
  {
    id: "bac-ninh-33-2017/sector-software-coordination",
    cite: { article: 16, clause: 1, point: "b" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "ý kiến chuyên môn đối với từng phần mềm nghiệp vụ được triển khai",
          en: "technical opinion on each work software deployed",
        },
      ],
    },
    references: [{ to: "e-government-architecture", relation: "follows" }],
    readings: ["A1"],
    title: {
      vi: "Phối hợp triển khai phần mềm nghiệp vụ theo kiến trúc đã phê duyệt",
      en: "The Department helps to deploy work software in line with the approved architecture",
    },
  },
  {
    id: "bac-ninh-33-2017/connection-support",
    cite: { article: 16, clause: 1, point: "c" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận, hỗ trợ yêu cầu kết nối",
          en: "register of connection requests and help given",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hỗ trợ tổ chức kết nối hệ thống của tỉnh và bảo đảm an toàn thông tin",
      en: "The Department helps organisations to connect to the province's systems and to secure information",
    },
  },
  {
    id: "bac-ninh-33-2017/shared-applications-operation",
    cite: { article: 16, clause: 1, point: "d" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch vận hành, nâng cấp ứng dụng dùng chung",
          en: "plan for operating and upgrading the shared applications",
        },
        { vi: "báo cáo vận hành trong năm", en: "operation report of the year" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chủ trì quản lý, vận hành, nâng cấp ứng dụng dùng chung của tỉnh",
      en: "The Department leads in managing, operating and upgrading the province's shared applications",
    },
  },
  {
    id: "bac-ninh-33-2017/project-appraisal",
    cite: { article: 16, clause: 1, point: "d" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [{ vi: "văn bản thẩm định của từng dự án", en: "appraisal of each project" }],
    },
    references: [
      { to: "e-government-architecture-national", relation: "follows" },
      { to: "e-government-architecture", relation: "follows" },
    ],
    readings: ["A1"],
    title: {
      vi: "Tham gia hoặc chủ trì thẩm định dự án công nghệ thông tin theo hướng tiết kiệm, đúng kiến trúc",
      en: "The Department takes part in or leads the appraisal of IT projects for saving and conformity with the architecture",
    },
  },
  {
    id: "bac-ninh-33-2017/security-with-police",
    cite: { article: 16, clause: 1, point: "đ" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch hoặc biên bản phối hợp với Công an tỉnh",
          en: "plan or minutes of work with the provincial police",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp với Công an tỉnh bảo đảm an toàn, bảo mật",
      en: "The Department works with the provincial police on security",
    },
  },
  {
    id: "bac-ninh-33-2017/it-staffing",
    cite: { article: 16, clause: 2, point: "a" },
    modality: "must",
    bearer: "home-affairs-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản tham mưu và danh sách cán bộ công nghệ thông tin của các cơ quan",
          en: "advice given and list of the agencies' IT staff",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu bố trí cán bộ công nghệ thông tin chuyên trách hoặc kiêm nhiệm",
      en: "The Department of Home Affairs advises on full-time or part-time IT staff",
    },
  },
  {
    id: "bac-ninh-33-2017/commendation-guidance",
    cite: { article: 16, clause: 2, point: "b" },
    modality: "must",
    bearer: "home-affairs-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản hướng dẫn thi đua, khen thưởng chuyên đề",
          en: "guidance on such commendations",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 17, paragraph: 1 } }],
    readings: ["A1"],
    title: {
      vi: "Hướng dẫn thi đua, khen thưởng chuyên đề về ứng dụng công nghệ thông tin",
      en: "The Department of Home Affairs guides commendations for the use of IT",
    },
  },
  {
    id: "bac-ninh-33-2017/investment-phasing",
    cite: { article: 16, clause: 3 },
    modality: "must",
    bearer: "planning-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân kỳ vốn của từng dự án trong kế hoạch",
          en: "phasing of capital for each project of the plan",
        },
      ],
    },
    references: [{ to: "it-plan", relation: "follows" }],
    readings: ["A1"],
    title: {
      vi: "Phân kỳ vốn đầu tư cho dự án công nghệ thông tin theo kế hoạch đã phê duyệt",
      en: "Capital for IT projects is phased by the approved plan",
    },
  },
  {
    id: "bac-ninh-33-2017/budget",
    cite: { article: 16, clause: 4 },
    modality: "must",
    bearer: "finance-department",
    topic: "activity-cadence",
    params: { activity: "budget-allocation", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm cân đối, bố trí ngân sách cho ứng dụng công nghệ thông tin và an toàn thông tin số",
      en: "Balance and allocate every year the budget for IT applications and their security",
    },
  },
  {
    id: "bac-ninh-33-2017/upkeep-funds",
    cite: { article: 16, clause: 4 },
    modality: "must",
    bearer: "finance-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "dự toán được giao cho việc duy trì, nâng cấp từng hệ thống",
          en: "allotted estimate for keeping and upgrading each system",
        },
      ],
    },
    readings: ["N7", "A1"],
    title: {
      vi: "Bố trí kinh phí duy trì, nâng cấp hệ thống thông tin đã xây dựng",
      en: "Funds are provided to keep and upgrade the information systems already built",
    },
  },
  {
    id: "bac-ninh-33-2017/software-deployment-lead",
    cite: { article: 16, clause: 5, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định phân công đầu mối triển khai phần mềm",
          en: "decision naming who leads the deployment",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chủ trì triển khai phần mềm quản lý nghiệp vụ của mình",
      en: "Agencies lead in deploying their own work software",
    },
  },
  {
    id: "bac-ninh-33-2017/project-planning",
    cite: { article: 16, clause: 5, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "dự án, hoạt động đã lập đối chiếu với kế hoạch ứng dụng công nghệ thông tin",
          en: "projects and activities compared with the IT plan",
        },
      ],
    },
    references: [{ to: "it-plan", relation: "follows" }],
    readings: ["A1"],
    title: {
      vi: "Lập dự án, hoạt động công nghệ thông tin theo kế hoạch của tỉnh, ngành",
      en: "IT projects and activities are drawn up in line with the plans of province and sector",
    },
  },
  {
    id: "bac-ninh-33-2017/dissemination",
    cite: { article: 16, clause: 5, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "văn bản, biên bản phổ biến Quy chế",
          en: "documents or minutes by which it was made known",
        },
      ],
    },
    title: {
      vi: "Phổ biến Quy chế tới toàn thể đơn vị, cán bộ trực thuộc",
      en: "The regulation is made known to every unit and member of staff",
    },
  },
];
