import type { Norm } from "../../norm.js";

export const article15: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/only-working-equipment",
    cite: { article: 15, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng kiểm kê thiết bị, vật dụng trong phòng máy chủ",
          en: "inventory of the items in the server room",
        },
        { vi: "ảnh chụp phòng máy chủ", en: "photographs of the server room" },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "TTTHDL tỉnh chỉ đặt thiết bị đang hoạt động phục vụ vận hành hệ thống",
      en: "The centre houses only working equipment that serves system operation",
    },
  },
  {
    id: "ben-tre-18-2018/no-other-items",
    cite: { article: 15, clause: 1 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản kiểm tra phòng máy chủ kèm ảnh chụp",
          en: "inspection record of the server room, with photographs",
        },
      ],
    },
    members: [
      { id: "broken-equipment", title: { vi: "thiết bị hỏng", en: "broken equipment" } },
      {
        id: "equipment-for-disposal",
        title: {
          vi: "thiết bị chờ thanh lý, tiêu hủy",
          en: "equipment awaiting disposal or destruction",
        },
      },
      { id: "documents", title: { vi: "tài liệu", en: "documents" } },
      {
        id: "flammables",
        title: { vi: "vật dụng dễ cháy, nổ", en: "flammable or explosive items" },
      },
      {
        id: "others",
        title: { vi: "thiết bị, vật khác", en: "other equipment and items" },
        open: true,
      },
    ],
    readings: ["A1", "V9"],
    title: {
      vi: "Không đặt thiết bị hỏng, thiết bị chờ thanh lý, tiêu hủy, tài liệu, vật dụng dễ cháy, nổ trong TTTHDL tỉnh",
      en: "No broken equipment, equipment awaiting disposal, documents or flammable items are kept in the centre",
    },
  },
  {
    id: "ben-tre-18-2018/industrial-hygiene",
    cite: { article: 15, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "nhật ký vệ sinh công nghiệp phòng máy chủ", en: "cleaning log of the server room" },
        {
          vi: "biên bản kiểm tra tình trạng dột, thấm nước, ánh nắng chiếu trực tiếp",
          en: "records of checks for leaks, water seepage and direct sunlight",
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
        title: { vi: "không bị ánh nắng chiếu trực tiếp", en: "no direct sunlight" },
      },
    ],
    readings: ["A1", "V9"],
    title: {
      vi: "TTTHDL tỉnh bảo đảm vệ sinh công nghiệp",
      en: "The centre maintains industrial hygiene",
    },
  },
  {
    id: "ben-tre-18-2018/temperature-humidity",
    cite: { article: 15, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu nhiệt độ, độ ẩm ghi tự động",
          en: "automatic temperature and humidity records",
        },
        {
          vi: "tài liệu tiêu chuẩn môi trường áp dụng cho thiết bị",
          en: "environmental standard applied to the equipment",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Độ ẩm, nhiệt độ đạt tiêu chuẩn quy định cho thiết bị công nghệ thông tin",
      en: "Humidity and temperature meet the standard for information technology equipment",
    },
  },
  {
    id: "ben-tre-18-2018/fire-protection",
    cite: { article: 15, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản kiểm tra, bảo dưỡng hệ thống phòng cháy, chữa cháy",
          en: "inspection and maintenance records of the fire protection system",
        },
        {
          vi: "phương án thoát nạn; tài liệu về chất chữa cháy sử dụng trong phòng máy chủ",
          en: "escape plan; documents on the extinguishing agent of the server room",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống phòng cháy, chữa cháy đáp ứng tiêu chuẩn, bảo đảm an toàn cho thiết bị và người quản trị hệ thống",
      en: "The fire protection system meets the standards and keeps equipment and system administrators safe",
    },
  },
  {
    id: "ben-tre-18-2018/fire-licence",
    cite: { article: 15, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "giấy phép do Cảnh sát Phòng cháy và chữa cháy cấp",
          en: "licence issued by the fire police",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống phòng cháy, chữa cháy được Cảnh sát Phòng cháy và chữa cháy cấp giấy phép",
      en: "The fire protection system is licensed by the fire police",
    },
  },
  {
    id: "ben-tre-18-2018/power-stability",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký mất điện, chất lượng nguồn điện",
          en: "log of power cuts and power quality",
        },
        {
          vi: "biên bản thử nghiệm chuyển sang máy phát điện",
          en: "record of a switchover test to the generator",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống điện cấp cho TTTHDL tỉnh ổn định, liên tục",
      en: "The centre's power supply is stable and uninterrupted",
    },
  },
  {
    id: "ben-tre-18-2018/power",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { ups: false, generator: true },
    readings: ["B7", "V9"],
    title: {
      vi: "Trang bị máy phát điện dự phòng khi nguồn điện chính gặp sự cố",
      en: "A standby generator is available for when the main power fails",
    },
  },
  {
    id: "ben-tre-18-2018/generator-maintenance",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: { activity: "generator-maintenance" },
    readings: ["G5", "V9", "G14"],
    title: {
      vi: "Bảo trì định kỳ máy phát điện, bảo đảm hoạt động 24/24 của TTTHDL tỉnh",
      en: "The generator is maintained regularly so that the centre runs 24/24",
    },
  },
  {
    id: "ben-tre-18-2018/cooling-temperature",
    cite: { article: 15, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu nhiệt độ phòng máy chủ so với tiêu chuẩn",
          en: "server room temperatures compared with the standard",
        },
        {
          vi: "thông số công suất lạnh của hệ thống điều hòa nhiệt độ",
          en: "cooling capacity of the air conditioning",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống điều hòa nhiệt độ bảo đảm nhiệt độ phòng máy chủ theo tiêu chuẩn đối với Trung tâm Dữ liệu",
      en: "Air conditioning keeps the server room at the temperature set by the data centre standard",
    },
  },
  {
    id: "ben-tre-18-2018/air-conditioning-continuity",
    cite: { article: 15, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký bảo trì định kỳ hệ thống điều hòa nhiệt độ",
          en: "regular maintenance log of the air conditioning",
        },
        {
          vi: "số liệu nhiệt độ phòng máy chủ ghi liên tục 24/24",
          en: "server room temperatures recorded 24/24",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống điều hòa nhiệt độ bảo đảm hoạt động 24/24 của TTTHDL tỉnh",
      en: "The air conditioning keeps the centre running 24/24",
    },
  },
  {
    id: "ben-tre-18-2018/cooling-maintenance",
    cite: { article: 15, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: { activity: "cooling-maintenance" },
    readings: ["G5", "V9", "G14"],
    title: {
      vi: "Bảo trì định kỳ hệ thống điều hòa nhiệt độ, bảo đảm hoạt động 24/24 của TTTHDL tỉnh",
      en: "The air conditioning is maintained regularly so that the centre runs 24/24",
    },
  },
  {
    id: "ben-tre-18-2018/camera-coverage",
    cite: { article: 15, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ vị trí và góc quan sát của các camera",
          en: "plan of the cameras and their fields of view",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: { vi: "Hệ thống camera giám sát toàn bộ TTTHDL", en: "Cameras cover the whole centre" },
  },
  {
    id: "ben-tre-18-2018/camera-retention",
    cite: { article: 15, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "camera-retention",
    params: { retention: { atLeast: { amount: 30, unit: "day" } }, continuous: true },
    readings: ["B4", "G3", "V9"],
    title: {
      vi: "Camera giám sát liên tục 24/24; lưu trữ dữ liệu hình ảnh ít nhất 30 ngày",
      en: "Cameras record 24/24; recordings are kept for at least 30 days",
    },
  },
];
