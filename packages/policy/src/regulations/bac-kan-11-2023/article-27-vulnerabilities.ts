import type { Norm } from "../../norm.js";

export const article27: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/weakness-management",
    cite: { article: 27, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách điểm yếu của từng thành phần kèm mức nguy hiểm",
          en: "list of each component's weaknesses with their danger",
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
    readings: ["A1", "K1"],
    title: {
      vi: "Quản lý điểm yếu an toàn thông tin của từng thành phần, phân loại theo mức độ nguy hiểm",
      en: "Weaknesses of each component are managed and classified by danger",
    },
  },
  {
    id: "bac-kan-11-2023/weakness-procedures",
    cite: { article: 27, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phương án và quy trình xử lý theo từng mức nguy hiểm",
          en: "plan and procedure for each level of danger",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Xây dựng phương án, quy trình xử lý đối với từng mức độ nguy hiểm của điểm yếu",
      en: "A plan and a procedure exist for each level of danger",
    },
  },
  {
    id: "bac-kan-11-2023/serious-weakness-report",
    cite: { article: 27, clause: 2 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "báo cáo từng điểm yếu nghiêm trọng, ghi giờ phát hiện và giờ báo",
          en: "report of each serious weakness with the times of discovery and report",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Báo cáo ngay lãnh đạo hoặc cán bộ quản lý khi phát hiện điểm yếu nghiêm trọng",
      en: "Serious weaknesses are reported at once to the head or the manager",
    },
  },
  {
    id: "bac-kan-11-2023/weakness-handling",
    cite: { article: 27, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "ý kiến chỉ đạo và kết quả xử lý từng điểm yếu nghiêm trọng",
          en: "directions given and results for each serious weakness",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cảnh báo, xử lý điểm yếu theo chỉ đạo",
      en: "Weaknesses are warned of and dealt with as directed",
    },
  },
  {
    id: "bac-kan-11-2023/weakness-handling-without-interruption",
    cite: { article: 27, clause: 2 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu giám sát dịch vụ trong thời gian xử lý điểm yếu",
          en: "service monitoring figures while weaknesses were dealt with",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Xử lý điểm yếu không làm gián đoạn hoạt động của hệ thống",
      en: "Handling a weakness does not affect or interrupt the system",
    },
  },
  {
    id: "bac-kan-11-2023/weakness-fallback",
    cite: { article: 27, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phương án xử lý tạm thời điểm yếu chưa khắc phục",
          en: "plan of interim measures for weaknesses not yet repaired",
        },
        { vi: "phương án khôi phục khi xử lý thất bại", en: "recovery plan for failed repairs" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Có phương án xử lý tạm thời và phương án khôi phục khi xử lý điểm yếu thất bại",
      en: "There are plans for interim measures and for recovery when a repair fails",
    },
  },
  {
    id: "bac-kan-11-2023/weakness-support",
    cite: { article: 27, clause: 4 },
    modality: "must",
    bearer: "operator",
    alsoBinds: ["system-owner"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách đầu mối chuyên gia, bên cung cấp dịch vụ hỗ trợ",
          en: "list of contacts among experts and support providers",
        },
        { vi: "biên bản phối hợp xử lý điểm yếu", en: "minutes of joint handling of weaknesses" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đơn vị vận hành và chủ quản hệ thống phối hợp với chuyên gia, bên hỗ trợ khi cần",
      en: "Operator and system owner work with experts and support providers when needed",
    },
  },
  {
    id: "bac-kan-11-2023/weakness-check-before-use",
    cite: { article: 27, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả kiểm tra điểm yếu trước ngày đưa từng thiết bị, máy chủ, dịch vụ vào sử dụng",
          en: "weakness check of each device, server and service before its first day of use",
        },
      ],
    },
    members: [
      { id: "system-devices", title: { vi: "thiết bị hệ thống", en: "system devices" } },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "services", title: { vi: "dịch vụ", en: "services" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Kiểm tra, đánh giá, xử lý điểm yếu của thiết bị hệ thống, máy chủ, dịch vụ trước khi đưa vào sử dụng",
      en: "Devices, servers and services are checked for weaknesses before use",
    },
  },
  {
    id: "bac-kan-11-2023/vulnerability-assessment",
    cite: { article: 27, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: { vi: "Kiểm tra, đánh giá điểm yếu an toàn thông tin", en: "Vulnerability assessment" },
      activity: "vulnerability-assessment",
      covers: ["whole-system"],
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "K1", "G14", "G15"],
    title: {
      vi: "Mỗi năm kiểm tra, đánh giá điểm yếu của toàn hệ thống",
      en: "Assess the whole system for vulnerabilities every year",
    },
  },

  {
    id: "bac-kan-11-2023/weakness-check-on-warning",
    cite: { article: 27, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận cảnh báo điểm yếu và kết quả xử lý",
          en: "register of weakness warnings and how each was dealt with",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Kiểm tra, đánh giá, xử lý điểm yếu khi có thông tin hoặc cảnh báo về thành phần cụ thể",
      en: "Weaknesses are checked, assessed and handled upon news or a warning about a component",
    },
  },
];
