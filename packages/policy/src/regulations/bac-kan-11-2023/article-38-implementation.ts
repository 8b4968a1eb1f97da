import type { Norm } from "../../norm.js";

export const article38: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/later-versions",
    cite: { article: 38, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "danh mục văn bản đang áp dụng thay cho các văn bản được dẫn chiếu (số, ngày ban hành)",
          en: "list of the texts applied in place of those referred to (number, date of issue)",
        },
      ],
    },
    readings: ["K1", "S2", "A1"],
    title: {
      vi: "Văn bản dẫn chiếu được sửa đổi, thay thế thì áp dụng văn bản mới",
      en: "Where a text referred to is amended or replaced, the newer text applies",
    },
  },
  {
    id: "bac-kan-11-2023/difficulties-report",
    cite: { article: 38, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [{ vi: "văn bản phản ánh khó khăn, vướng mắc", en: "letters on difficulties met" }],
    },
    readings: ["G5", "O4", "A1"],
    title: {
      vi: "Kịp thời phản ánh khó khăn, vướng mắc về Sở Thông tin và Truyền thông",
      en: "Difficulties are reported to the Department of Information and Communications in time",
    },
  },
  {
    id: "bac-kan-11-2023/difficulties-summary",
    cite: { article: 38, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo tổng hợp khó khăn, vướng mắc gửi Ủy ban nhân dân tỉnh",
          en: "summary of difficulties sent to the provincial People's Committee",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp khó khăn, vướng mắc, báo cáo Ủy ban nhân dân tỉnh",
      en: "The Department gathers the difficulties and reports them to the provincial People's Committee",
    },
  },
  {
    id: "bac-kan-11-2023/amendment-decision",
    cite: { article: 38, clause: 2 },
    modality: "may",
    bearer: "provincial-committee",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "có khó khăn, vướng mắc, phát sinh cần sửa đổi, bổ sung",
          en: "difficulties that call for an amendment",
        },
      ],
    },
    title: {
      vi: "Ủy ban nhân dân tỉnh xem xét, quyết định việc sửa đổi, bổ sung",
      en: "The provincial People's Committee considers and decides on amendments",
    },
  },
];
