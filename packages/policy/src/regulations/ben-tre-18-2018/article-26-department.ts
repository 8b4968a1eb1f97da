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
          vi: "báo cáo Ủy ban nhân dân tỉnh về tình trạng hạ tầng kỹ thuật dùng chung",
          en: "reports to the provincial People's Committee on the state of the shared infrastructure",
        },
        {
          vi: "số liệu thời gian hoạt động của hệ thống dùng chung",
          en: "uptime data of the shared systems",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Chịu trách nhiệm trước Ủy ban nhân dân tỉnh về quản lý, vận hành hạ tầng kỹ thuật dùng chung ổn định, liên tục",
      en: "The Department is accountable to the provincial People's Committee for stable, continuous operation of the shared infrastructure",
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
          vi: "dự thảo danh mục và ý kiến của các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
          en: "draft list and opinions of departments and of district and city People's Committees",
        },
        {
          vi: "quyết định của Ủy ban nhân dân tỉnh ban hành danh mục",
          en: "provincial People's Committee's decision issuing the list",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Chủ trì tham mưu Ủy ban nhân dân tỉnh ban hành Danh mục hệ thống thông tin, cơ sở dữ liệu, phần mềm dùng chung tại TTTHDL tỉnh",
      en: "The Department leads the advice to the provincial People's Committee on issuing the list of shared information systems, databases and software",
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
        { vi: "quy hoạch tài nguyên hệ thống", en: "system resource plan" },
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
      vi: "Quy hoạch tài nguyên hệ thống, giải pháp, phương án kỹ thuật, kế hoạch phát triển TTTHDL tỉnh",
      en: "The Department plans the centre's system resources, technical solutions and development",
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
          vi: "tờ trình về nâng cấp, phát triển TTTHDL tỉnh",
          en: "submission on upgrading and developing the centre",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu Ủy ban nhân dân tỉnh nâng cấp và phát triển TTTHDL tỉnh",
      en: "The Department advises the provincial People's Committee on upgrading and developing the centre",
    },
  },
  {
    id: "ben-tre-18-2018/usage-summary",
    cite: { article: 26, clause: 5 },
    alsoCites: [{ article: 22, clause: 6 }],
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tổng hợp khai thác, sử dụng và an toàn thông tin tại TTTHDL tỉnh",
        en: "summary report on the centre's use and information security",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["R2"],
    title: {
      vi: "Hằng năm tổng hợp, báo cáo Ủy ban nhân dân tỉnh về khai thác, sử dụng và an toàn thông tin tại TTTHDL tỉnh",
      en: "Annual summary report to the provincial People's Committee on the centre's use and information security",
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
          en: "ad hoc reports sent, with their requests",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Báo cáo đột xuất Ủy ban nhân dân tỉnh về khai thác, sử dụng và an toàn thông tin tại TTTHDL tỉnh",
      en: "Ad hoc reports to the provincial People's Committee on the centre's use and information security",
    },
  },
];
