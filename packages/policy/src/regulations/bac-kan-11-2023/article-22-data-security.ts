import type { Norm } from "../../norm.js";

export const article22: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/encryption-rules",
    cite: { article: 22, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy định sử dụng phương thức mã hóa đã ban hành, nêu chuẩn áp dụng",
          en: "encryption rules issued, naming the standards",
        },
        {
          vi: "danh sách hệ thống đang áp dụng mã hóa và thuật toán",
          en: "list of systems that encrypt and their algorithms",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Xây dựng, áp dụng quy định mã hóa theo chuẩn quốc gia hoặc quốc tế được công nhận",
      en: "Rules on encryption by recognised national or international standards are made and applied",
    },
  },
  {
    id: "bac-kan-11-2023/key-management",
    cite: { article: 22, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình cấp, lưu, thay, hủy khóa mã hóa",
          en: "procedure for issuing, storing, replacing and destroying keys",
        },
        { vi: "sổ quản lý khóa mã hóa", en: "register of encryption keys" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Có biện pháp quản lý khóa mã hóa thích hợp",
      en: "Encryption keys are managed by fitting means",
    },
  },
  {
    id: "bac-kan-11-2023/secret-keys",
    cite: { article: 22, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân loại khóa bí mật và dữ liệu mã hóa kèm người quản lý",
          en: "table classifying secret keys and encrypted data with who manages them",
        },
      ],
    },
    readings: ["K2", "A1", "K1"],
    title: {
      vi: "Phân loại, quản lý, sử dụng khóa bí mật và dữ liệu mã hóa",
      en: "Secret keys and encrypted data are classified, managed and used by rule",
    },
  },
  {
    id: "bac-kan-11-2023/integrity-checks",
    cite: { article: 22, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "mô tả cơ chế mã hóa và kiểm tra tính nguyên vẹn",
          en: "description of the encryption and integrity mechanism",
        },
        {
          vi: "kết quả kiểm tra tính nguyên vẹn gần nhất",
          en: "latest results of integrity checks",
        },
      ],
    },
    readings: ["K2", "A1", "K1"],
    title: {
      vi: "Có cơ chế mã hóa và kiểm tra tính nguyên vẹn của dữ liệu",
      en: "There is a mechanism to encrypt data and to check their integrity",
    },
  },
  {
    id: "bac-kan-11-2023/backup-rules",
    cite: { article: 22, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "backupRules" },
    members: [
      { id: "frequency", title: { vi: "tần suất sao lưu", en: "frequency" } },
      { id: "media", title: { vi: "phương tiện lưu trữ", en: "media" } },
      { id: "retention", title: { vi: "thời gian lưu trữ", en: "retention" } },
      { id: "place", title: { vi: "nơi lưu trữ", en: "place of storage" } },
      { id: "method", title: { vi: "phương thức lưu trữ", en: "method of storage" } },
      { id: "retrieval", title: { vi: "phương thức lấy dữ liệu ra", en: "method of retrieval" } },
    ],
    readings: ["K2", "K1"],
    title: {
      vi: "Quy định sao lưu, khôi phục dữ liệu có đủ các nội dung",
      en: "The rules on backing up and restoring data cover every point",
    },
  },
];
