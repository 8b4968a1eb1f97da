import type { Norm } from "../../norm.js";

export const article14: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/asset-labelling",
    cite: { article: 14, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "asset-labelling",
    params: { named: true, labelled: true },
    readings: ["T10"],
    title: {
      vi: "Thiết bị đặt tại Trung tâm dữ liệu được đặt tên và dán nhãn",
      en: "Equipment in the centre is named and labelled",
    },
  },
  {
    id: "tra-vinh-1289-2024/equipment-review",
    cite: { article: 14, clause: 2 },
    modality: "must",
    bearer: "operating-staff",
    topic: "activity-cadence",
    params: {
      name: { vi: "Tổng hợp tình hình quản lý, sử dụng thiết bị", en: "Review of equipment" },
      activity: "equipment-review",
      cadence: { counting: "calendar", every: "quarter" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Mỗi quý tổng hợp tình hình quản lý, sử dụng thiết bị",
      en: "Take stock every quarter of how equipment is managed and used",
    },
  },
  {
    id: "tra-vinh-1289-2024/replacement-proposals",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách thiết bị hết bảo hành, hỏng kèm văn bản đề xuất",
          en: "list of devices out of warranty or broken, with the proposals made",
        },
      ],
    },
    readings: ["A1", "G5"],
    title: {
      vi: "Kịp thời đề xuất đầu tư, nâng cấp khi thiết bị hết bảo hành, bị hỏng",
      en: "Further or better equipment is proposed in time when a warranty ends or a device breaks",
    },
  },
  {
    id: "tra-vinh-1289-2024/endpoint-standards",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình, chứng nhận của thiết bị đối chiếu tiêu chuẩn",
          en: "specifications and certificates compared with the standards",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 5, clause: 2, point: "b" } }],
    readings: ["A1"],
    title: {
      vi: "Thiết bị đầu cuối được trang bị theo tiêu chuẩn thiết bị của Trung tâm dữ liệu",
      en: "Endpoints provided meet the standards for data centre equipment",
    },
  },
  {
    id: "tra-vinh-1289-2024/important-equipment-report",
    cite: { article: 14, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo hỏng thiết bị quan trọng có thời điểm phát hiện, thời điểm gửi",
          en: "reports of broken important equipment with times of finding and sending",
        },
      ],
    },
    members: [
      { id: "server", title: { vi: "máy chủ", en: "servers" } },
      { id: "router", title: { vi: "thiết bị định tuyến", en: "routers" } },
      { id: "switch", title: { vi: "thiết bị chuyển mạch", en: "switches" } },
      { id: "firewall", title: { vi: "thiết bị tường lửa", en: "firewalls" } },
    ],
    readings: ["A1", "G5"],
    emendation: { printed: "chuyên mạch", read: "chuyển mạch" },
    title: {
      vi: "Báo cáo ngay cơ quan quản lý khi thiết bị quan trọng hỏng",
      en: "The managing agency is notified at once when important equipment breaks",
    },
  },
  {
    id: "tra-vinh-1289-2024/remote-access",
    cite: { article: 14, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "remote-administration",
    params: {
      demands: ["authenticated", "encrypted"],
      from: "anywhere",
      objects: ["server", "device", "monitoring-system"],
    },
    readings: ["T9", "T10"],
    title: {
      vi: "Truy cập thiết bị đầu cuối từ xa phải có cơ chế xác thực và sử dụng giao thức mạng an toàn",
      en: "Remote access to endpoints is authenticated and uses a secure network protocol",
    },
  },
  {
    id: "tra-vinh-1289-2024/endpoint-changes",
    cite: { article: 14, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình cài đặt, kết nối, gỡ thiết bị đầu cuối được phê duyệt",
          en: "approved procedure for installing, connecting and removing endpoints",
        },
        { vi: "phiếu cho phép của từng lần", en: "permission for each occasion" },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Cài đặt, kết nối, gỡ bỏ thiết bị đầu cuối khi được phép và theo quy trình được phê duyệt",
      en: "Endpoints are installed, connected and removed with permission and by an approved procedure",
    },
  },
];
