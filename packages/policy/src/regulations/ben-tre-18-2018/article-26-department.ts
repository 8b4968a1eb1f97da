import type { Norm } from "../../norm.js";

export const article26: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/shared-infrastructure-responsibility",
    cite: { article: 26, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo gửi Ủy ban nhân dân tỉnh về tình trạng hạ tầng dùng chung",
          en: "reports to the provincial People's Committee on the state of the shared infrastructure",
        },
        {
          vi: "số liệu thời gian hoạt động của hệ thống dùng chung",
          en: "uptime of the shared systems",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Chịu trách nhiệm trước Ủy ban nhân dân tỉnh về hạ tầng dùng chung ổn định, liên tục",
      en: "Be accountable to the provincial People's Committee for a stable, unbroken shared infrastructure",
    },
  },
  {
    id: "ben-tre-18-2018/shared-systems-list",
    cite: { article: 26, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "dự thảo danh mục và ý kiến của các sở, ban, ngành, huyện, thành phố",
          en: "draft list and the opinions of departments, districts and cities",
        },
        {
          vi: "quyết định ban hành danh mục của Ủy ban nhân dân tỉnh",
          en: "the provincial People's Committee's decision that issues the list",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Chủ trì tham mưu ban hành danh mục hệ thống, cơ sở dữ liệu, phần mềm dùng chung",
      en: "Lead the advice on issuing the list of shared systems, databases and software",
    },
  },
  {
    id: "ben-tre-18-2018/resources-planned",
    cite: { article: 26, clause: 3 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "quy hoạch tài nguyên hệ thống", en: "plan of system resources" },
        { vi: "kế hoạch phát triển TTTHDL tỉnh", en: "development plan of the centre" },
      ],
    },
    members: [
      { id: "system-resources", title: { vi: "tài nguyên hệ thống", en: "system resources" } },
      {
        id: "technical-solutions",
        title: { vi: "giải pháp, phương án kỹ thuật", en: "technical solutions and options" },
      },
      {
        id: "development-plans",
        title: { vi: "kế hoạch phát triển TTTHDL tỉnh", en: "development plans of the centre" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Quy hoạch tài nguyên, giải pháp kỹ thuật và kế hoạch phát triển TTTHDL tỉnh",
      en: "Plan the centre's resources, technical solutions and development",
    },
  },
  {
    id: "ben-tre-18-2018/upgrade-advised",
    cite: { article: 26, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tờ trình nâng cấp, phát triển TTTHDL tỉnh",
          en: "submission on upgrading and developing the centre",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu Ủy ban nhân dân tỉnh nâng cấp, phát triển TTTHDL tỉnh",
      en: "Advise the provincial People's Committee on upgrading and developing the centre",
    },
  },
  {
    id: "ben-tre-18-2018/usage-summary",
    cite: { article: 26, clause: 5 },
    alsoCites: [{ article: 22, clause: 6 }],
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: { cadence: { counting: "calendar", every: "year" }, recipient: "provincial-committee" },
    readings: ["R2"],
    title: {
      vi: "Tổng hợp hằng năm về khai thác, sử dụng và an toàn thông tin của TTTHDL tỉnh",
      en: "Yearly summary of the centre's use and information security",
    },
  },
  {
    id: "ben-tre-18-2018/usage-summary-ad-hoc",
    cite: { article: 26, clause: 5 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "các báo cáo đột xuất đã gửi kèm văn bản yêu cầu",
          en: "ad hoc reports sent, with the requests for them",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Báo cáo đột xuất gửi Ủy ban nhân dân tỉnh về khai thác, sử dụng và an toàn thông tin của TTTHDL tỉnh",
      en: "Ad hoc reports to the provincial People's Committee on the centre's use and information security",
    },
  },
];
