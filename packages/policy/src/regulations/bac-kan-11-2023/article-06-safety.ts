import type { Norm } from "../../norm.js";

export const article06: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/only-operating-equipment",
    cite: { article: 6, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ vị trí thiết bị đối chiếu với danh mục thiết bị đang sử dụng",
          en: "floor plan compared with the list of equipment in use",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Trung tâm Tích hợp dữ liệu chỉ đặt thiết bị đang hoạt động, thiết bị chuyên dụng phục vụ vận hành hệ thống",
      en: "Only working equipment and specialised devices that serve operation stand in the centre",
    },
  },
  {
    id: "bac-kan-11-2023/no-unrelated-items",
    cite: { article: 6, clause: 1 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản kiểm tra phòng máy kèm ảnh",
          en: "inspection minutes of the machine room with photographs",
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
        title: { vi: "vật khác không đúng mục đích", en: "other items out of place" },
        open: true,
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Không đặt thiết bị không đúng mục đích sử dụng trong Trung tâm Tích hợp dữ liệu",
      en: "No equipment that serves another purpose is kept in the centre",
    },
  },
  {
    id: "bac-kan-11-2023/environment",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký nhiệt độ, độ ẩm phòng máy",
          en: "temperature and humidity log of the machine room",
        },
        {
          vi: "ngưỡng nhiệt độ, độ ẩm theo khuyến nghị của nhà sản xuất thiết bị",
          en: "manufacturers' limits for temperature and humidity",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Môi trường khô ráo, sạch sẽ; độ ẩm, nhiệt độ phù hợp cho thiết bị công nghệ thông tin",
      en: "The environment is dry and clean, with humidity and temperature fit for the equipment",
    },
  },
  {
    id: "bac-kan-11-2023/fire-and-lightning-equipment",
    cite: { article: 6, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "biên bản nghiệm thu hệ thống phòng cháy, chữa cháy",
          en: "acceptance minutes of the fire protection system",
        },
        {
          vi: "kết quả đo điện trở tiếp đất của hệ thống chống sét",
          en: "earth resistance measurements of the lightning protection",
        },
      ],
    },
    members: [
      { id: "fire-protection", title: { vi: "phòng cháy, chữa cháy", en: "fire protection" } },
      { id: "lightning-protection", title: { vi: "chống sét", en: "lightning protection" } },
    ],
    readings: ["K1"],
    title: {
      vi: "Trang bị hệ thống phòng cháy, chữa cháy và chống sét",
      en: "Fire protection and lightning protection are installed",
    },
  },
  {
    id: "bac-kan-11-2023/fire-and-lightning-checks",
    cite: { article: 6, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: {
      name: {
        vi: "Kiểm tra hệ thống phòng cháy, chữa cháy, chống sét",
        en: "Check of fire and lightning protection",
      },
      activity: "fire-safety-check",
    },
    readings: ["G5", "K1", "G14"],
    title: {
      vi: "Kiểm tra thường xuyên hệ thống phòng cháy, chữa cháy và chống sét",
      en: "Fire and lightning protection are checked regularly",
    },
  },
  {
    id: "bac-kan-11-2023/power",
    cite: { article: 6, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { sources: { atLeast: 2 }, ups: true, generator: true },
    readings: ["B7", "K1"],
    title: {
      vi: "Hệ thống điện có ít nhất 02 nguồn ổn định, hệ thống lưu điện (UPS) và máy phát điện dự phòng",
      en: "At least 2 stable power sources, with a UPS and a standby generator",
    },
  },

  {
    id: "bac-kan-11-2023/camera-retention",
    cite: { article: 6, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "camera-retention",
    params: { retention: { atLeast: { amount: 30, unit: "day" } }, continuous: true },
    readings: ["B4", "G3", "K1"],
    title: {
      vi: "Camera giám sát liên tục 24/24 giờ; lưu trữ dữ liệu hình ảnh tối thiểu 30 ngày",
      en: "Cameras record 24/24; recordings are kept for at least 30 days",
    },
  },

  {
    id: "bac-kan-11-2023/camera-coverage",
    cite: { article: 6, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "sơ đồ vị trí và góc quay camera", en: "plan of camera positions and angles" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Camera giám sát toàn bộ Trung tâm Tích hợp dữ liệu",
      en: "Cameras watch the whole centre",
    },
  },
  {
    id: "bac-kan-11-2023/access-control-continuity",
    cite: { article: 6, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký vào ra do hệ thống kiểm soát ghi lại",
          en: "entry and exit log kept by the access control system",
        },
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của hệ thống đó",
          en: "record of that system's uptime and interruptions",
        },
      ],
    },
    readings: ["K1", "A1"],
    title: {
      vi: "Hệ thống quản lý vào, ra hoạt động 24/24 giờ và ghi đầy đủ nhật ký",
      en: "Access control runs 24/24 and logs every entry",
    },
  },
];
