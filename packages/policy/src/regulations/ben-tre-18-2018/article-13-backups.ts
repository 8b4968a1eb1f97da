import type { Norm } from "../../norm.js";

export const article13: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/data-kept",
    cite: { article: 13, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "backupContents" },
    members: [
      { id: "user-data", title: { vi: "dữ liệu của người dùng", en: "users' data" } },
      { id: "application-data", title: { vi: "dữ liệu của ứng dụng", en: "application data" } },
      { id: "system-data", title: { vi: "dữ liệu của hệ thống", en: "system data" } },
    ],
    readings: ["V5", "V9"],
    title: {
      vi: "Lưu trữ đầy đủ dữ liệu của người dùng, ứng dụng và hệ thống",
      en: "User, application and system data are stored in full",
    },
  },
  {
    id: "ben-tre-18-2018/data-kept-for-term",
    cite: { article: 13, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng thời hạn lưu trữ của từng loại dữ liệu",
          en: "retention schedule by type of data",
        },
        { vi: "biên bản thử nghiệm phục hồi dữ liệu", en: "records of restore tests" },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Lưu trữ đúng và đủ thời hạn từng loại dữ liệu, phục hồi được nguyên trạng khi có sự cố",
      en: "Each type of data is kept for its full term and can be restored to its original state after an incident",
    },
  },
  {
    id: "ben-tre-18-2018/backup-procedure",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình sao lưu, phục hồi dữ liệu đã ban hành",
          en: "issued backup and recovery procedure",
        },
        { vi: "nhật ký thực hiện quy trình", en: "log of applying the procedure" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xây dựng, triển khai quy trình sao lưu, phục hồi dữ liệu dự phòng cho toàn bộ TTTHDL tỉnh",
      en: "A backup and recovery procedure for the whole centre is established and applied",
    },
  },
  {
    id: "ben-tre-18-2018/data-classified",
    cite: { article: 13, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân loại dữ liệu theo mức độ quan trọng",
          en: "classification of data by importance",
        },
        {
          vi: "kế hoạch sao lưu ghi rõ thời gian, loại thông tin, nơi lưu trữ",
          en: "backup plan with times, types of information and places",
        },
      ],
    },
    members: [
      {
        id: "importance",
        title: { vi: "thứ tự ưu tiên về mức độ quan trọng", en: "priority by importance" },
      },
      { id: "time", title: { vi: "thời gian", en: "time" } },
      { id: "information-type", title: { vi: "loại thông tin", en: "type of information" } },
      { id: "place", title: { vi: "nơi lưu trữ", en: "place of storage" } },
    ],
    readings: ["A1", "V9"],
    title: {
      vi: "Phân loại dữ liệu để lưu trữ theo thứ tự ưu tiên về mức độ quan trọng, sao lưu theo thời gian, loại thông tin, nơi lưu trữ",
      en: "Data are classified for storage by importance and for backup by time, type of information and place",
    },
  },
  {
    id: "ben-tre-18-2018/backup-places",
    cite: { article: 13, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "backup-places",
    appliesTo: { importance: ["important"] },
    params: { places: { atLeast: 2 }, separateBy: ["site"] },
    readings: ["B2", "V9"],
    title: {
      vi: "Dữ liệu quan trọng được lưu trữ tối thiểu tại 02 địa điểm cách biệt nhau",
      en: "Important data are stored at no fewer than 2 separate sites",
    },
  },
  {
    id: "ben-tre-18-2018/backup-verification",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-verification",
    params: { verified: "every-run" },
    readings: ["V9"],
    title: {
      vi: "Kiểm soát, đối chiếu dữ liệu sau khi sao lưu",
      en: "Data are checked and compared after backup",
    },
  },
  {
    id: "ben-tre-18-2018/backup-frequency",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-frequency",
    appliesTo: { importance: ["important"] },
    params: { every: { atMost: { amount: 1, unit: "day" } } },
    readings: ["B1", "V9"],
    title: {
      vi: "Sao lưu dữ liệu quan trọng tối thiểu 01 ngày 01 lần",
      en: "Important data are backed up at least once a day",
    },
  },
];
