import type { Norm } from "../../norm.js";

export const article17: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/weakness-register",
    cite: { article: 17, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi điểm yếu theo từng thành phần",
          en: "register of weaknesses by component",
        },
      ],
    },
    members: [
      { id: "operating-systems", title: { vi: "hệ điều hành", en: "operating systems" } },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "applications", title: { vi: "ứng dụng", en: "applications" } },
      { id: "services", title: { vi: "dịch vụ", en: "services" } },
      { id: "others", title: { vi: "thành phần khác", en: "other components" }, open: true },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Quản lý điểm yếu an toàn thông tin của từng thành phần, phân loại theo mức độ nguy hiểm",
      en: "Weaknesses of each component are managed and classified by danger",
    },
  },
  {
    id: "tra-vinh-1289-2024/weakness-severity",
    cite: { article: 17, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "bảng phân loại mức nguy hiểm của điểm yếu", en: "grading of weaknesses by danger" },
        { vi: "phương án, quy trình xử lý theo từng mức", en: "plan and procedure for each grade" },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Xây dựng phương án, quy trình xử lý đối với từng mức độ nguy hiểm của điểm yếu",
      en: "A plan and a procedure exist for each level of danger",
    },
  },
  {
    id: "tra-vinh-1289-2024/weakness-coordination",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản, thư trao đổi với nhà cung cấp về xử lý điểm yếu",
          en: "letters exchanged with suppliers on handling weaknesses",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Làm đầu mối phối hợp nhà cung cấp xử lý điểm yếu",
      en: "The operator leads suppliers in handling weaknesses",
    },
  },
  {
    id: "tra-vinh-1289-2024/weaknesses-before-use",
    cite: { article: 17, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo đánh giá điểm yếu trước khi đưa vào sử dụng",
          en: "weakness report from before the first use",
        },
      ],
    },
    members: [
      { id: "system-devices", title: { vi: "thiết bị hệ thống", en: "system devices" } },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "services", title: { vi: "dịch vụ", en: "services" } },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Kiểm tra, đánh giá, xử lý điểm yếu của thiết bị hệ thống, máy chủ, dịch vụ trước khi đưa vào sử dụng",
      en: "Devices, servers and services are checked for weaknesses before use",
    },
  },
  {
    id: "tra-vinh-1289-2024/vulnerability-assessment",
    cite: { article: 17, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: { vi: "Kiểm tra, đánh giá điểm yếu an toàn thông tin", en: "Vulnerability assessment" },
      activity: "vulnerability-assessment",
      covers: ["whole-system"],
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14", "T10", "G15"],
    title: {
      vi: "Mỗi năm kiểm tra, đánh giá điểm yếu của toàn hệ thống",
      en: "Assess the whole system for vulnerabilities every year",
    },
  },
  {
    id: "tra-vinh-1289-2024/weakness-answer",
    cite: { article: 17, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký xử lý từng cảnh báo điểm yếu",
          en: "log of how each weakness warning was handled",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Kiểm tra, đánh giá, xử lý điểm yếu khi có thông tin hoặc cảnh báo về thành phần cụ thể",
      en: "Weaknesses are checked, assessed and handled upon news or a warning about a component",
    },
  },
];
