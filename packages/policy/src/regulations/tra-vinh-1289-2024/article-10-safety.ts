import type { Norm } from "../../norm.js";

export const article10: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/equipment-stability",
    cite: { article: 10, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thống kê thời gian hoạt động của máy chủ, thiết bị, hệ thống giám sát",
          en: "uptime record of servers, devices and monitoring",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Máy chủ, thiết bị, hệ thống giám sát hoạt động liên tục, ổn định, an toàn",
      en: "Servers, devices and monitoring run continuously, steadily and safely",
    },
  },
  {
    id: "tra-vinh-1289-2024/only-working-equipment",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng kiểm kê hiện vật trong phòng máy chủ",
          en: "stocktaking of what is in the server room",
        },
        { vi: "ảnh chụp phòng máy chủ", en: "photographs of the server room" },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Trung tâm dữ liệu chỉ đặt thiết bị đang hoạt động phục vụ vận hành hệ thống",
      en: "Only working equipment that serves operation stands in the centre",
    },
  },
  {
    id: "tra-vinh-1289-2024/no-other-items",
    cite: { article: 10, clause: 2 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản kiểm tra phòng máy chủ kèm ảnh",
          en: "minutes of a check of the server room, with photographs",
        },
      ],
    },
    members: [
      { id: "broken-equipment", title: { vi: "thiết bị hỏng", en: "broken equipment" } },
      {
        id: "equipment-for-disposal",
        title: { vi: "thiết bị chờ thanh lý", en: "equipment awaiting disposal" },
      },
      { id: "documents", title: { vi: "tài liệu", en: "documents" } },
      { id: "materials", title: { vi: "vật tư", en: "materials" } },
      {
        id: "flammables",
        title: { vi: "vật dụng dễ cháy nổ", en: "inflammable or explosive items" },
      },
      {
        id: "others",
        title: { vi: "thiết bị, vật khác", en: "other equipment and items" },
        open: true,
      },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Không đặt thiết bị hỏng, chờ thanh lý, tài liệu, vật tư, vật dụng dễ cháy nổ trong Trung tâm dữ liệu",
      en: "No broken or written-off equipment, documents, materials or inflammable items are kept in the centre",
    },
  },
  {
    id: "tra-vinh-1289-2024/industrial-hygiene",
    cite: { article: 10, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "nhật ký vệ sinh công nghiệp phòng máy chủ", en: "cleaning log of the server room" },
        {
          vi: "biên bản kiểm tra dột, thấm nước, nắng chiếu",
          en: "minutes of checks for leaks, damp and sunlight",
        },
      ],
    },
    members: [
      { id: "dry", title: { vi: "khô ráo", en: "dry" } },
      { id: "clean", title: { vi: "sạch sẽ", en: "clean" } },
      { id: "no-leaks", title: { vi: "không dột", en: "no roof leaks" } },
      { id: "no-damp", title: { vi: "không thấm nước", en: "no water seepage" } },
      {
        id: "no-direct-sun",
        title: { vi: "không bị nắng chiếu trực tiếp", en: "no direct sunlight" },
      },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Trung tâm dữ liệu bảo đảm vệ sinh công nghiệp",
      en: "The centre maintains industrial hygiene",
    },
  },
  {
    id: "tra-vinh-1289-2024/temperature-humidity",
    cite: { article: 10, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu nhiệt độ, độ ẩm ghi tự động",
          en: "automatic records of temperature and humidity",
        },
        {
          vi: "tiêu chuẩn môi trường áp dụng cho thiết bị",
          en: "the environmental standard applied to the equipment",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Độ ẩm, nhiệt độ đạt tiêu chuẩn cho thiết bị công nghệ thông tin",
      en: "Humidity and temperature meet the standard for information technology equipment",
    },
  },
  {
    id: "tra-vinh-1289-2024/fire-licence",
    cite: { article: 10, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "giấy phép của cảnh sát phòng cháy cho hệ thống phòng cháy, chữa cháy",
          en: "the fire police's licence for the fire protection",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Hệ thống phòng cháy, chữa cháy được Phòng Cảnh sát Phòng cháy, chữa cháy và Cứu nạn cứu hộ, Công an tỉnh Trà Vinh cấp giấy phép",
      en: "The fire protection system is licensed by the fire police",
    },
  },
  {
    id: "tra-vinh-1289-2024/power",
    cite: { article: 10, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { ups: true, generator: true },
    readings: ["B7", "T10"],
    title: {
      vi: "Hệ thống điện có thiết bị tích điện, máy phát điện dự phòng",
      en: "The power system has a UPS and a standby generator",
    },
  },
  {
    id: "tra-vinh-1289-2024/cooling-standard",
    cite: { article: 10, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu nhiệt độ phòng máy chủ đối chiếu tiêu chuẩn",
          en: "server room temperatures compared with the standard",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 5, clause: 2, point: "b" } }],
    readings: ["A1", "T10"],
    title: {
      vi: "Hệ thống điều hòa đảm bảo nhiệt độ phòng máy chủ theo tiêu chuẩn đối với Trung tâm dữ liệu",
      en: "Air conditioning keeps the server room at the temperature that the data centre standard sets",
    },
  },
  {
    id: "tra-vinh-1289-2024/camera-retention",
    cite: { article: 10, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "camera-retention",
    params: { retention: { atLeast: { amount: 30, unit: "day" } }, continuous: true },
    readings: ["B4", "G3", "T10"],
    title: {
      vi: "Camera giám sát liên tục 24 giờ/ngày và 7 ngày/tuần; lưu trữ dữ liệu hình ảnh ít nhất 30 ngày",
      en: "Cameras record 24 hours a day, 7 days a week; recordings are kept for at least 30 days",
    },
  },
  {
    id: "tra-vinh-1289-2024/camera-coverage",
    cite: { article: 10, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "sơ đồ vị trí và góc nhìn của camera", en: "plan of the cameras and what they see" },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Camera giám sát toàn bộ Trung tâm dữ liệu",
      en: "Cameras watch the whole centre",
    },
  },
];
