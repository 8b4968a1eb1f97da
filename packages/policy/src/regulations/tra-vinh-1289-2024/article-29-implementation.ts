import type { Norm } from "../../norm.js";

export const article29: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/implementation",
    cite: { article: 29, clause: 1 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator", "connected-agency"],
      evidence: [
        {
          vi: "kế hoạch thực hiện quy chế của từng cơ quan",
          en: "each agency's plan for carrying out the regulation",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Các cơ quan, đơn vị, cá nhân tổ chức thực hiện quy chế theo chức năng của mình",
      en: "Agencies, units and persons carry out the regulation within their remits",
    },
  },
  {
    id: "tra-vinh-1289-2024/implementation-followed-up",
    cite: { article: 29, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo, biên bản kiểm tra việc thực hiện quy chế",
          en: "reports or minutes of checking the regulation's observance",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Theo dõi, kiểm tra, đôn đốc việc thực hiện quy chế",
      en: "The implementation of the regulation is monitored, checked and urged",
    },
  },
  {
    id: "tra-vinh-1289-2024/difficulties-reported",
    cite: { article: 29, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        { vi: "văn bản phản ánh khó khăn, vướng mắc", en: "papers reporting difficulties" },
      ],
    },
    readings: ["A1", "G5"],
    title: {
      vi: "Kịp thời phản ánh khó khăn, vướng mắc về cơ quan quản lý",
      en: "Difficulties are reported to the managing agency in time",
    },
  },
  {
    id: "tra-vinh-1289-2024/difficulties-passed-on",
    cite: { article: 29, clause: 3 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo tổng hợp kiến nghị điều chỉnh quy chế",
          en: "summary report of proposed changes to the regulation",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét điều chỉnh Quy chế",
      en: "Difficulties are gathered and reported to the provincial People's Committee, which considers changing the regulation",
    },
  },
];
