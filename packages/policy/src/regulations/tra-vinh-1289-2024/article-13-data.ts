import type { Norm } from "../../norm.js";

export const article13: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/backup-procedure",
    cite: { article: 13, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "quy trình sao lưu dự phòng được ban hành", en: "backup procedure in force" },
        {
          vi: "nhật ký thực hiện sao lưu theo quy trình",
          en: "log of backups made by the procedure",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xây dựng và thực hiện quy trình sao lưu dự phòng",
      en: "A backup procedure is drawn up and carried out",
    },
  },
  {
    id: "tra-vinh-1289-2024/data-classification",
    cite: { article: 13, clause: 1, point: "b" },
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
          vi: "lịch sao lưu theo loại dữ liệu và nơi lưu",
          en: "backup plan by kind of data and place",
        },
      ],
    },
    members: [
      {
        id: "importance",
        title: { vi: "thứ tự ưu tiên về mức độ quan trọng", en: "priority by importance" },
      },
      { id: "time", title: { vi: "thời gian", en: "time" } },
      { id: "information-kind", title: { vi: "loại thông tin", en: "type of information" } },
      { id: "place", title: { vi: "nơi lưu trữ", en: "place of storage" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Phân loại dữ liệu để lưu trữ theo thứ tự ưu tiên về mức độ quan trọng, sao lưu theo thời gian, loại thông tin, nơi lưu trữ",
      en: "Data are classified for storage by importance and for backup by time, type of information and place",
    },
  },
  {
    id: "tra-vinh-1289-2024/full-backup",
    cite: { article: 13, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "backupContents" },
    members: [
      { id: "user-data", title: { vi: "dữ liệu của người dùng", en: "users' data" } },
      { id: "application-data", title: { vi: "dữ liệu của ứng dụng", en: "application data" } },
      { id: "system-data", title: { vi: "dữ liệu của hệ thống", en: "system data" } },
    ],
    readings: ["V5"],
    title: {
      vi: "Sao lưu đầy đủ dữ liệu của người dùng, ứng dụng và hệ thống",
      en: "Data of users, applications and the system are fully backed up",
    },
  },
  {
    id: "tra-vinh-1289-2024/backup-verification",
    cite: { article: 13, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "backup-verification",
    params: { verified: "every-run" },
    readings: ["T10"],
    title: {
      vi: "Kiểm tra, đối chiếu dữ liệu sau mỗi lần sao lưu",
      en: "Data are checked and compared after every backup",
    },
  },
  {
    id: "tra-vinh-1289-2024/backup-frequency",
    cite: { article: 13, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "backup-frequency",
    appliesTo: { importance: ["important"], constantlyChanging: true },
    params: { every: { atMost: { amount: 1, unit: "day" } } },
    readings: ["B1", "T10"],
    title: {
      vi: "Sao lưu hằng ngày dữ liệu quan trọng, thay đổi liên tục",
      en: "Important data that change constantly are backed up every day",
    },
  },
  {
    id: "tra-vinh-1289-2024/backup-upon-change",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký sao lưu đối chiếu nhật ký thay đổi cấu hình",
          en: "backup log compared with the log of configuration changes",
        },
      ],
    },
    readings: ["A1", "G5", "T10"],
    title: {
      vi: "Sao lưu định kỳ hoặc khi cấu hình hệ thống thay đổi",
      en: "Backups are made regularly or when the system's configuration changes",
    },
  },
  {
    id: "tra-vinh-1289-2024/regular-backup-contents",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "backupContents" },
    members: [
      {
        id: "system-configuration",
        title: { vi: "tập tin cấu hình hệ thống", en: "system configuration files" },
      },
      {
        id: "operating-system-images",
        title: {
          vi: "bản dự phòng hệ điều hành máy chủ",
          en: "backup images of the servers' operating systems",
        },
        formerly: ["server-operating-systems"],
      },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      {
        id: "business-data",
        title: { vi: "dữ liệu, thông tin nghiệp vụ", en: "business data and information" },
      },
      {
        id: "other-important-data",
        title: { vi: "thông tin, dữ liệu quan trọng khác", en: "other important data" },
        open: true,
      },
    ],
    references: [{ relation: "see", cite: { article: 12, clause: 3 } }],
    readings: ["T10"],
    title: {
      vi: "Sao lưu định kỳ hoặc khi thay đổi cấu hình gồm đủ các nội dung được liệt kê",
      en: "A regular backup, or one upon a change, holds everything listed",
    },
  },
];
