import type { Norm } from "../../norm.js";

export const article06: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/online-meetings",
    cite: { article: 6, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thống kê cuộc họp trực tuyến và lý do của các cuộc họp trực tiếp",
          en: "figures of online meetings and reasons for those held in person",
        },
      ],
    },
    members: [
      {
        id: "with-ministries",
        title: {
          vi: "họp với bộ, ngành Trung ương",
          en: "meetings with ministries and central agencies",
        },
      },
      {
        id: "between-agencies",
        title: { vi: "họp giữa các cơ quan, đơn vị", en: "meetings between agencies" },
      },
    ],
    readings: ["N3", "A1"],
    title: {
      vi: "Ưu tiên họp trực tuyến khi có điều kiện",
      en: "Meetings are held online where conditions allow",
    },
  },
  {
    id: "bac-ninh-33-2017/conference-platform",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        { vi: "hồ sơ nghiệm thu phần mềm nền tảng", en: "acceptance record of the platform" },
        {
          vi: "vị trí cài đặt tại trung tâm tích hợp dữ liệu",
          en: "where it is installed in the centre",
        },
      ],
    },
    readings: ["O4"],
    title: {
      vi: "Xây dựng, cài đặt phần mềm nền tảng hội nghị truyền hình tại trung tâm tích hợp dữ liệu",
      en: "The video conference platform is built and installed in the data integration centre",
    },
  },
  {
    id: "bac-ninh-33-2017/conference-on-platform",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "hồ sơ kết nối hệ thống của cơ quan với nền tảng chung",
          en: "record of how the agency's system is connected to the shared platform",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hệ thống hội nghị truyền hình của cơ quan phát triển trên nền tảng chung",
      en: "Agencies' video conference systems are built on the shared platform",
    },
  },
  {
    id: "bac-ninh-33-2017/conference-terminals",
    cite: { article: 6, clause: 2 },
    modality: "may",
    bearer: "connected-agency",
    topic: "permission",
    params: {
      conditions: [
        { vi: "được cơ quan có thẩm quyền đồng ý", en: "the competent authority agrees" },
      ],
    },
    readings: ["N4"],
    title: {
      vi: "Cơ quan tự trang bị thiết bị đầu cuối",
      en: "Agencies equip themselves with terminals",
    },
  },
  {
    id: "bac-ninh-33-2017/terminal-compatibility",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản thử kết nối thiết bị đầu cuối với nền tảng chung",
          en: "minutes of testing the terminals against the shared platform",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thiết bị đầu cuối tương thích với hạ tầng nền tảng chung",
      en: "Terminals are compatible with the shared platform",
    },
  },
];
