import type { Norm } from "../../norm.js";

export const article14: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/equipment-in-server-room",
    cite: { article: 14, clause: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ bố trí thiết bị trong phòng máy chủ",
          en: "equipment layout of the server room",
        },
      ],
    },
    members: [
      { id: "firewalls", title: { vi: "thiết bị tường lửa", en: "firewalls" } },
      { id: "routers", title: { vi: "thiết bị định tuyến", en: "routers" } },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "switches", title: { vi: "thiết bị chuyển mạch", en: "switches" } },
      { id: "central-storage", title: { vi: "thiết bị lưu trữ tập trung", en: "central storage" } },
      {
        id: "other-devices",
        title: {
          vi: "các thiết bị khác liên quan đến hệ thống Cổng TTĐT tỉnh",
          en: "other devices related to the portal system",
        },
        open: true,
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Thiết bị của hệ thống Cổng TTĐT tỉnh được đặt trong phòng máy chủ",
      en: "The portal system's equipment is located in the server room",
    },
  },
  {
    id: "ben-tre-03-2019/server-room",
    cite: { article: 14, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản kiểm tra phòng máy chủ kèm số liệu nhiệt độ, độ ẩm",
          en: "server room check record with temperature and humidity readings",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Phòng máy chủ độc lập, được giữ khô thoáng",
      en: "The server room is separate and kept dry and ventilated",
    },
  },
  {
    id: "ben-tre-03-2019/stable-power",
    cite: { article: 14, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký nguồn điện; danh mục thiết bị ổn định nguồn",
          en: "power log; list of power conditioning equipment",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Nguồn điện phòng máy chủ ổn định",
      en: "The server room's power supply is stable",
    },
  },
  {
    id: "ben-tre-03-2019/air-conditioning",
    cite: { article: 14, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký vận hành máy điều hòa nhiệt độ",
          en: "operating log of the air conditioning",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Máy điều hòa nhiệt độ phòng máy chủ được vận hành liên tục",
      en: "The server room's air conditioning runs continuously",
    },
  },
  {
    id: "ben-tre-03-2019/server-room-access",
    cite: { article: 14, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách cán bộ chuyên trách được vào phòng máy chủ",
          en: "list of specialised staff allowed into the server room",
        },
        { vi: "nhật ký ra, vào phòng máy chủ", en: "server room entry log" },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Chỉ cán bộ chuyên trách được giao nhiệm vụ mới được vào phòng máy chủ",
      en: "Only assigned specialised staff may enter the server room",
    },
  },
  {
    id: "ben-tre-03-2019/generator",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "provincial-office",
    topic: "power",
    params: { ups: false, generator: true },
    readings: ["B7", "Q1"],
    title: {
      vi: "Trang bị máy phát điện dự phòng cho phòng máy chủ",
      en: "A standby generator is available for the server room",
    },
  },
  {
    id: "ben-tre-03-2019/generator-readiness",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "nhật ký vận hành thử máy phát điện", en: "generator test log" },
        { vi: "sổ theo dõi nhiên liệu dự trữ", en: "fuel reserve register" },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Máy phát điện dự phòng luôn sẵn sàng, bảo đảm phòng máy chủ hoạt động xuyên suốt khi mất điện lưới",
      en: "The standby generator is always ready to keep the server room running during power cuts",
    },
  },
  {
    id: "ben-tre-03-2019/lightning-and-fire-protection",
    cite: { article: 14, clause: 4 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "hồ sơ nghiệm thu thiết bị chống sét",
          en: "acceptance records of the lightning protection",
        },
        {
          vi: "hồ sơ nghiệm thu thiết bị phòng cháy, chữa cháy",
          en: "acceptance records of the fire protection",
        },
      ],
    },
    readings: ["Q1"],
    title: {
      vi: "Trang bị, lắp đặt thiết bị chống sét, phòng cháy, chữa cháy",
      en: "Lightning and fire protection equipment is provided and installed",
    },
  },
  {
    id: "ben-tre-03-2019/protection-maintenance",
    cite: { article: 14, clause: 4 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản bảo trì gần nhất của từng thiết bị",
          en: "latest maintenance record of each device",
        },
      ],
    },
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Thường xuyên bảo trì thiết bị chống sét, phòng cháy, chữa cháy",
      en: "Lightning and fire protection equipment is maintained regularly",
    },
  },
  {
    id: "ben-tre-03-2019/equipment-safety-checks",
    cite: { article: 14, clause: 5 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [{ vi: "nhật ký kiểm tra an toàn thiết bị", en: "log of equipment safety checks" }],
    },
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Thường xuyên kiểm tra mức độ an toàn của tất cả các thiết bị phòng máy chủ",
      en: "The safety of all server room equipment is checked regularly",
    },
  },
  {
    id: "ben-tre-03-2019/incident-report-to-superior",
    cite: { article: 14, clause: 5 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "sổ sự cố ghi thời điểm phát hiện, thời điểm báo cáo và hướng xử lý",
          en: "incident register with times of detection and report, and the remedy",
        },
      ],
    },
    readings: ["G5", "Q1", "Q4", "A1"],
    title: {
      vi: "Kịp thời báo cáo lãnh đạo trực tiếp quản lý khi xảy ra sự cố để xử lý, khắc phục",
      en: "Incidents are reported to the direct manager in time so that they can be resolved",
    },
  },
];
