import type { Norm } from "../../norm.js";

export const article29: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/implementation-organised",
    cite: { article: 29, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [{ vi: "kế hoạch triển khai Quy chế", en: "plan for implementing the regulation" }],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Tổ chức triển khai thực hiện hiệu quả Quy chế",
      en: "The Department of Information and Communications organises effective implementation of the regulation",
    },
  },
  {
    id: "ben-tre-18-2018/implementation-guided",
    cite: { article: 29, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản hướng dẫn, đôn đốc gửi các cơ quan",
          en: "guidance and reminders sent to the agencies",
        },
        { vi: "biên bản kiểm tra việc thực hiện", en: "implementation check records" },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Hướng dẫn, kiểm tra, đôn đốc việc thực hiện Quy chế",
      en: "The Department of Information and Communications guides, checks and urges implementation of the regulation",
    },
  },
  {
    id: "ben-tre-18-2018/implementation-report",
    cite: { article: 29, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tình hình thực hiện Quy chế",
        en: "report on the implementation of the regulation",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
      dueBy: { monthDay: "12-31", inclusive: false },
    },
    readings: ["G7", "R2"],
    title: {
      vi: "Báo cáo định kỳ Ủy ban nhân dân tỉnh về tình hình thực hiện Quy chế trước ngày 31/12 hằng năm",
      en: "Annual report to the provincial People's Committee on the implementation of the regulation, before 31 December",
    },
  },
  {
    id: "ben-tre-18-2018/implementation-report-ad-hoc",
    cite: { article: 29, clause: 1 },
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
      vi: "Báo cáo đột xuất Ủy ban nhân dân tỉnh về tình hình thực hiện Quy chế khi có yêu cầu",
      en: "Ad hoc reports to the provincial People's Committee on the implementation of the regulation, on request",
    },
  },
  {
    id: "ben-tre-18-2018/agencies-implement",
    cite: { article: 29, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản triển khai Quy chế của cơ quan",
          en: "agency's document on implementing the regulation",
        },
        {
          vi: "văn bản phân công người theo dõi việc thực hiện",
          en: "assignment of the person who follows the implementation",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thủ trưởng các cơ quan, đơn vị, địa phương tổ chức triển khai thực hiện nghiêm túc Quy chế",
      en: "Heads of agencies, units and localities organise strict implementation of the regulation",
    },
  },
  {
    id: "ben-tre-18-2018/difficulties-reported",
    cite: { article: 29, clause: 2, paragraph: 2 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator", "user"],
      evidence: [
        {
          vi: "văn bản phản ánh khó khăn, vướng mắc đã gửi",
          en: "written reports of difficulties sent",
        },
      ],
    },
    readings: ["G5", "O4", "A1"],
    title: {
      vi: "Kịp thời phản ánh bằng văn bản về Sở Thông tin và Truyền thông khi có khó khăn, vướng mắc, cần sửa đổi, bổ sung",
      en: "Difficulties and needed amendments are reported in writing and in time to the Department of Information and Communications",
    },
  },
  {
    id: "ben-tre-18-2018/amendments-proposed",
    cite: { article: 29, clause: 2, paragraph: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo tổng hợp vướng mắc và đề xuất sửa đổi, bổ sung",
          en: "summary of difficulties with proposed amendments",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Sở Thông tin và Truyền thông tổng hợp vướng mắc, báo cáo, đề xuất Ủy ban nhân dân tỉnh xem xét, quyết định",
      en: "The Department of Information and Communications summarises the difficulties and submits proposals to the provincial People's Committee",
    },
  },
  {
    id: "ben-tre-18-2018/amendments-decided",
    cite: { article: 29, clause: 2, paragraph: 2 },
    modality: "may",
    bearer: "provincial-committee",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "khi Sở Thông tin và Truyền thông báo cáo, đề xuất",
          en: "on the report and proposal of the Department of Information and Communications",
        },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Ủy ban nhân dân tỉnh xem xét, quyết định việc sửa đổi, bổ sung Quy chế",
      en: "The provincial People's Committee considers and decides on amending the regulation",
    },
  },
];
