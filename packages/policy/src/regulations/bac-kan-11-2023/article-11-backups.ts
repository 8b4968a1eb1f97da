import type { Norm } from "../../norm.js";

export const article11: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/full-storage",
    cite: { article: 11, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "backupContents" },
    members: [
      { id: "user-data", title: { vi: "dữ liệu của người dùng", en: "users' data" } },
      { id: "application-data", title: { vi: "dữ liệu của ứng dụng", en: "application data" } },
      { id: "system-data", title: { vi: "dữ liệu của hệ thống", en: "system data" } },
    ],
    readings: ["V5", "K1"],
    title: {
      vi: "Lưu trữ đầy đủ dữ liệu của người dùng, ứng dụng và hệ thống",
      en: "User, application and system data are stored in full",
    },
  },
  {
    id: "bac-kan-11-2023/storage-terms",
    cite: { article: 11, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng thời hạn lưu của từng loại dữ liệu",
          en: "table of the storage term of each kind of data",
        },
        { vi: "biên bản thử phục hồi dữ liệu", en: "minutes of restoration tests" },
      ],
    },
    readings: ["G5", "A1", "K1"],
    title: {
      vi: "Lưu trữ đúng và đủ thời hạn từng loại dữ liệu, phục hồi được nguyên trạng khi có sự cố",
      en: "Each type of data is kept for its full term and can be restored to its original state after an incident",
    },
  },
  {
    id: "bac-kan-11-2023/backup-procedure",
    cite: { article: 11, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình sao lưu, phục hồi đã ban hành",
          en: "backup and recovery procedure issued",
        },
        {
          vi: "nhật ký sao lưu của toàn Trung tâm Tích hợp dữ liệu",
          en: "backup log of the whole centre",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xây dựng, triển khai quy trình sao lưu, phục hồi dữ liệu dự phòng cho toàn Trung tâm Tích hợp dữ liệu",
      en: "A backup and recovery procedure for the whole centre is established and applied",
    },
  },
  {
    id: "bac-kan-11-2023/data-classification",
    cite: { article: 11, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân loại dữ liệu theo mức độ quan trọng",
          en: "table classifying data by importance",
        },
        { vi: "lịch sao lưu theo từng loại dữ liệu", en: "backup schedule for each class of data" },
      ],
    },
    members: [
      { id: "importance", title: { vi: "mức độ quan trọng", en: "importance" } },
      { id: "time", title: { vi: "thời gian", en: "time" } },
      { id: "kind-of-information", title: { vi: "loại thông tin", en: "type of information" } },
      { id: "place", title: { vi: "nơi lưu trữ", en: "place of storage" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Phân loại dữ liệu để lưu trữ theo thứ tự ưu tiên về mức độ quan trọng, sao lưu theo thời gian, loại thông tin, nơi lưu trữ",
      en: "Data are classified for storage by importance and for backup by time, type of information and place",
    },
  },
  {
    id: "bac-kan-11-2023/backup-places",
    cite: { article: 11, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "backup-places",
    appliesTo: { importance: ["important"] },
    params: { places: { atLeast: 2 }, separateBy: ["device", "site"] },
    readings: ["B2", "K1"],
    title: {
      vi: "Dữ liệu quan trọng được lưu trữ tối thiểu tại 02 thiết bị hoặc 02 địa điểm cách biệt nhau",
      en: "Important data are stored on 2 separate devices or at 2 separate sites, or more",
    },
  },

  {
    id: "bac-kan-11-2023/backup-frequency-by-importance",
    cite: { article: 11, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "lịch sao lưu ghi tần suất của từng mức dữ liệu",
          en: "backup schedule with the frequency for each level of data",
        },
      ],
    },
    readings: ["G5", "A1", "K1"],
    title: {
      vi: "Tần suất sao lưu theo mức độ quan trọng của dữ liệu",
      en: "Backups are as frequent as the data's importance calls for",
    },
  },
  {
    id: "bac-kan-11-2023/backup-verification",
    cite: { article: 11, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-verification",
    params: { verified: "every-run" },
    readings: ["K1"],
    title: {
      vi: "Kiểm tra, đối chiếu dữ liệu sau mỗi lần sao lưu",
      en: "Data are checked and compared after every backup",
    },
  },
];
