import type { Norm } from "../../norm.js";

export const article17: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/maintenance-without-interruption",
    cite: { article: 17, clause: 1 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch bảo trì có phương án duy trì dịch vụ",
          en: "maintenance plan that says how the services are kept up",
        },
        {
          vi: "thống kê gián đoạn dịch vụ trong thời gian bảo trì",
          en: "record of service interruptions during maintenance",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Bảo trì, bảo dưỡng không làm gián đoạn, ảnh hưởng dịch vụ",
      en: "Maintenance does not interrupt or impair the services",
    },
  },
  {
    id: "ben-tre-18-2018/maintenance-by-script",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kịch bản, quy trình bảo trì đã được phê duyệt",
          en: "approved maintenance script and procedure",
        },
        {
          vi: "biên bản thực hiện theo từng bước của kịch bản",
          en: "minutes of each step of the script",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Bảo trì, bảo dưỡng theo đúng kịch bản, quy trình",
      en: "Maintenance follows its script and procedure",
    },
  },
  {
    id: "ben-tre-18-2018/maintenance-journal",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký bảo trì ghi tình trạng trước và sau khi thực hiện",
          en: "maintenance log with the state before and after",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Ghi nhật ký tình trạng hoạt động trước và sau bảo trì",
      en: "The state before and after maintenance is logged",
    },
  },
];
