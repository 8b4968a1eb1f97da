import type { Norm } from "../../norm.js";

export const article08: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/maintenance",
    cite: { article: 8, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      activity: "maintenance",
      covers: ["network", "security", "servers", "storage", "auxiliary"],
      cadence: { counting: "calendar", every: "year" },
    },
    references: [{ relation: "see", cite: { article: 4 } }],
    readings: ["G12", "T10", "G14", "G15"],
    title: {
      vi: "Bảo trì, bảo dưỡng các phân hệ của Trung tâm dữ liệu mỗi năm",
      en: "Maintain the centre's subsystems every year",
    },
  },
  {
    id: "tra-vinh-1289-2024/maintenance-scope",
    cite: { article: 8, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "phạm vi bảo trì, bảo dưỡng hằng năm: các phân hệ trong kiến trúc của Trung tâm dữ liệu",
          en: "scope of the yearly maintenance: the subsystems in the architecture of the data centre",
        },
      ],
    },
    members: [
      {
        id: "network",
        title: { vi: "phân hệ mạng và truyền dẫn", en: "network and transmission subsystem" },
      },
      { id: "security", title: { vi: "phân hệ an toàn thông tin", en: "information security" } },
      { id: "servers", title: { vi: "phân hệ máy chủ", en: "server subsystem" } },
      { id: "storage", title: { vi: "phân hệ lưu trữ", en: "storage subsystem" } },
      { id: "auxiliary", title: { vi: "phân hệ các hệ thống phụ trợ", en: "auxiliary systems" } },
    ],
    references: [{ relation: "see", cite: { article: 4 } }],
    readings: ["G15"],
    title: {
      vi: "Bảo trì, bảo dưỡng trong năm bao gồm các phân hệ của kiến trúc",
      en: "The year's maintenance takes in the subsystems of the architecture",
    },
  },
  {
    id: "tra-vinh-1289-2024/maintenance-plan",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Lập dự toán, kế hoạch, danh mục sửa chữa, bảo trì, bảo dưỡng",
        en: "Estimate, plan and list of repair and maintenance",
      },
      activity: "maintenance-plan",
      cadence: { counting: "calendar", every: "year" },
    },
    members: [
      { id: "budget-estimate", title: { vi: "dự toán kinh phí", en: "budget estimate" } },
      { id: "plan", title: { vi: "kế hoạch", en: "plan" } },
      {
        id: "equipment-list",
        title: {
          vi: "danh mục thiết bị, hệ thống cần thuê dịch vụ",
          en: "list of the equipment and systems that need a hired service",
        },
      },
    ],
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm lập dự toán kinh phí, kế hoạch, danh mục thiết bị, hệ thống cần thuê sửa chữa, bảo trì, bảo dưỡng",
      en: "Draw up every year the budget, the plan and the list of equipment for outsourced repair and maintenance",
    },
  },
  {
    id: "tra-vinh-1289-2024/maintenance-carried-out",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "hợp đồng và hồ sơ lựa chọn nhà cung cấp dịch vụ bảo trì",
          en: "contracts and selection records of maintenance suppliers",
        },
        { vi: "biên bản nghiệm thu bảo trì", en: "acceptance minutes of maintenance" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổ chức thực hiện việc thuê sửa chữa, bảo trì, bảo dưỡng đúng pháp luật",
      en: "Hired repair and maintenance are carried out lawfully",
    },
  },
  {
    id: "tra-vinh-1289-2024/maintenance-without-interruption",
    cite: { article: 8, clause: 3, point: "a" },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phương án duy trì dịch vụ trong lúc bảo trì",
          en: "plan for keeping services up during maintenance",
        },
        {
          vi: "nhật ký gián đoạn trong các đợt bảo trì",
          en: "log of interruptions during maintenance",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Bảo trì không làm gián đoạn, ảnh hưởng hoạt động và dịch vụ",
      en: "Maintenance neither interrupts nor disturbs operation and services",
    },
  },
  {
    id: "tra-vinh-1289-2024/maintenance-as-approved",
    cite: { article: 8, clause: 3, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch bảo trì được phê duyệt đối chiếu biên bản thực hiện",
          en: "approved maintenance plan compared with the minutes of the work",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Bảo trì theo đúng kế hoạch được phê duyệt",
      en: "Maintenance follows the approved plan",
    },
  },
];
