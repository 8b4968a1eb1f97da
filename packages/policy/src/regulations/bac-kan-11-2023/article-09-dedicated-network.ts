import type { Norm } from "../../norm.js";

export const article09: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/dedicated-network-lead",
    cite: { article: 9, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "văn bản giao đầu mối", en: "document that names the focal point" },
        {
          vi: "danh sách ứng dụng trên mạng truyền số liệu chuyên dùng",
          en: "list of the applications on the dedicated network",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Làm đầu mối triển khai ứng dụng trên mạng truyền số liệu chuyên dùng",
      en: "The operator is the focal point for applications on the dedicated data network",
    },
  },
  {
    id: "bac-kan-11-2023/dedicated-network-rules",
    cite: { article: 9, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "hồ sơ kết nối của từng đơn vị vào mạng truyền số liệu chuyên dùng",
          en: "connection dossier of each agency on the dedicated network",
        },
        {
          vi: "kết quả kiểm tra an toàn thông tin tại điểm kết nối của đơn vị",
          en: "security check at each agency's connection point",
        },
      ],
    },
    references: [
      { to: "tt-12-2019", relation: "follows" },
      { to: "tt-27-2017", relation: "follows" },
    ],
    readings: ["A1"],
    title: {
      vi: "Đơn vị sử dụng mạng truyền số liệu chuyên dùng theo các thông tư về mạng này",
      en: "Agencies on the dedicated data network follow the circulars on it",
    },
  },
];
