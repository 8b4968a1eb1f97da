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
          vi: "kế hoạch bảo trì, bảo dưỡng có phương án duy trì dịch vụ",
          en: "maintenance plan with provision for keeping services available",
        },
        {
          vi: "số liệu thống kê gián đoạn dịch vụ trong thời gian bảo trì, bảo dưỡng",
          en: "statistics of service interruptions during maintenance",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Bảo trì, bảo dưỡng không làm gián đoạn, ảnh hưởng đến việc cung cấp dịch vụ của TTTHDL tỉnh",
      en: "Maintenance does not interrupt or affect the centre's services",
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
          vi: "kịch bản, quy trình bảo trì, bảo dưỡng đã được phê duyệt",
          en: "approved maintenance script and procedure",
        },
        {
          vi: "biên bản thực hiện theo từng bước của kịch bản",
          en: "record of each step of the script",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Thực hiện bảo trì, bảo dưỡng theo đúng kịch bản, quy trình",
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
          vi: "nhật ký bảo trì, bảo dưỡng ghi tình trạng trước và sau khi thực hiện",
          en: "maintenance log with the condition before and after",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Ghi nhật ký tình trạng hoạt động trước và sau khi bảo trì, bảo dưỡng",
      en: "The operating condition before and after maintenance is logged",
    },
  },
];
