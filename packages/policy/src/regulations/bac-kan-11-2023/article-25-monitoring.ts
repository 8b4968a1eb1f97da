import type { Norm } from "../../norm.js";

export const article25: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/equipment-monitoring",
    cite: { article: 25, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách thiết bị được giám sát đối chiếu với danh mục thiết bị",
          en: "list of monitored devices compared with the inventory",
        },
      ],
    },
    members: [
      { id: "operation", title: { vi: "giám sát vận hành", en: "monitoring of operation" } },
      { id: "security", title: { vi: "giám sát an ninh", en: "monitoring of security" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Giám sát vận hành và an ninh liên tục mọi thiết bị",
      en: "Every device is monitored without a break for operation and security",
    },
  },
  {
    id: "bac-kan-11-2023/data-through-system",
    cite: { article: 25, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết xuất báo cáo, phiếu xử lý sự cố từ hệ thống",
          en: "export of reports and incident tickets from the system",
        },
      ],
    },
    readings: ["K2", "A1", "K1"],
    title: {
      vi: "Dữ liệu báo cáo, xử lý sự cố, phiếu yêu cầu xử lý hình thành và trao đổi qua hệ thống",
      en: "Data of reports, incident handling and tickets are created and exchanged through the system",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-encryption",
    cite: { article: 25, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "encryption-strength",
    params: { where: "monitoring-transit", algorithm: "AES", bits: { atLeast: 256 } },
    readings: ["K1"],
    title: {
      vi: "Mã hóa dữ liệu giám sát trên đường truyền tối thiểu đạt AES 256 bit",
      en: "Monitoring data are encrypted in transit with AES 256 bit or more",
    },
  },

  {
    id: "bac-kan-11-2023/monitoring-channel",
    cite: { article: 25, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình kênh mã hóa hoặc thư mã hóa giữa nhà cung cấp, điểm giám sát và Trung tâm Tích hợp dữ liệu",
          en: "configuration of the encrypted channel or mail between provider, monitoring points and centre",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Gửi dữ liệu giám sát qua thư mã hóa hoặc kênh mã hóa riêng",
      en: "Monitoring data are sent by encrypted mail or over a separate encrypted channel",
    },
  },
  {
    id: "bac-kan-11-2023/remote-monitoring",
    cite: { article: 25, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "mô tả và kết quả thử cơ chế giám sát từ xa",
          en: "description and test of the remote monitoring mechanism",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Hệ thống có cơ chế chủ động truy cập, giám sát từ xa",
      en: "The system can be accessed and monitored actively from a distance",
    },
  },
];
