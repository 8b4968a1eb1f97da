import type { Norm } from "../../norm.js";

export const article23: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/use-policy-advised",
    cite: { article: 23, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "tờ trình về chính sách khai thác, sử dụng dịch vụ",
          en: "submission on the policy for using the services",
        },
        {
          vi: "văn bản phê duyệt của Ủy ban nhân dân tỉnh",
          en: "approval of the provincial People's Committee",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham mưu Ủy ban nhân dân tỉnh phê duyệt chính sách khai thác, sử dụng các dịch vụ của TTTHDL tỉnh",
      en: "The managing agency advises the provincial People's Committee on approving the policy for using the centre's services",
    },
  },
  {
    id: "ben-tre-18-2018/maintenance-procedures-approved",
    cite: { article: 23, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "quyết định phê duyệt quy trình bảo dưỡng",
          en: "decisions approving the maintenance procedures",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phê duyệt các quy trình về bảo dưỡng TTTHDL tỉnh",
      en: "The managing agency approves the centre's maintenance procedures",
    },
  },
  {
    id: "ben-tre-18-2018/operation-supervised",
    cite: { article: 23, clause: 3 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "kế hoạch thanh tra, kiểm tra", en: "inspection plan" },
        {
          vi: "kết luận thanh tra, biên bản kiểm tra, báo cáo giám sát",
          en: "inspection conclusions and records, monitoring reports",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thanh tra, kiểm tra, giám sát việc vận hành, khai thác dịch vụ, hệ thống phần mềm tại TTTHDL tỉnh",
      en: "The managing agency inspects and monitors the operation and use of services and software at the centre",
    },
  },
  {
    id: "ben-tre-18-2018/operation-report-yearly",
    cite: { article: 23, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tình hình hoạt động và cung cấp dịch vụ của TTTHDL tỉnh",
        en: "report on the centre's operation and services",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo hằng năm Ủy ban nhân dân tỉnh về tình hình hoạt động và cung cấp dịch vụ của TTTHDL tỉnh",
      en: "Annual report to the provincial People's Committee on the centre's operation and services",
    },
  },
  {
    id: "ben-tre-18-2018/operation-report-ad-hoc",
    cite: { article: 23, clause: 4 },
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
    readings: ["O3", "A1"],
    title: {
      vi: "Báo cáo đột xuất Ủy ban nhân dân tỉnh về tình hình hoạt động và cung cấp dịch vụ của TTTHDL tỉnh",
      en: "Ad hoc reports to the provincial People's Committee on the centre's operation and services",
    },
  },
  {
    id: "ben-tre-18-2018/security-report-monthly",
    cite: { article: 23, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tình hình an toàn thông tin, dữ liệu của TTTHDL tỉnh",
        en: "report on the centre's information and data security",
      },
      cadence: { counting: "calendar", every: "month" },
      recipient: "provincial-committee",
    },
    readings: ["O3", "R2"],
    title: {
      vi: "Báo cáo hằng tháng Ủy ban nhân dân tỉnh về tình hình an toàn thông tin, dữ liệu của TTTHDL tỉnh",
      en: "Monthly report to the provincial People's Committee on the centre's information and data security",
    },
  },
];
