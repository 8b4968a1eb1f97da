import type { Norm } from "../../norm.js";

export const article08: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/internet-protection",
    cite: { article: 8, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chính sách bảo mật kết nối Internet và cấu hình thiết bị tại biên mạng",
          en: "security policy of the Internet connection and configuration of the edge devices",
        },
        {
          vi: "báo cáo các cuộc tấn công, phần mềm độc hại đã bị chặn",
          en: "report of blocked attacks and malware",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hạ tầng kết nối Internet có giải pháp, chính sách bảo mật chống tấn công xâm nhập, lây lan virus, phần mềm độc hại từ bên ngoài",
      en: "Internet infrastructure has security measures and policies against intrusion, viruses and malware from outside",
    },
  },
  {
    id: "ben-tre-18-2018/peripheral-malware",
    cite: { article: 8, clause: 1 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy định và cấu hình kiểm soát thiết bị ngoại vi",
          en: "rules and configuration for controlling peripheral devices",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Ngăn chặn, không để phát tán virus, phần mềm độc hại từ thiết bị ngoại vi",
      en: "Viruses and malware are kept from spreading from peripheral devices",
    },
  },
  {
    id: "ben-tre-18-2018/internet-monitoring",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo giám sát nội dung, băng thông truy cập Internet",
          en: "monitoring reports on content and bandwidth of Internet access",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Giám sát, kiểm tra nội dung và băng thông truy cập",
      en: "The content and bandwidth of access are monitored and checked",
    },
  },
  {
    id: "ben-tre-18-2018/internet-breaches",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "nhật ký chặn truy cập vi phạm", en: "log of blocked access" },
        {
          vi: "văn bản đề xuất biện pháp xử lý vi phạm",
          en: "proposals of measures against violations",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ngăn chặn, đề xuất biện pháp xử lý các hành vi vi phạm",
      en: "Violations are blocked and measures against them proposed",
    },
  },
  {
    id: "ben-tre-18-2018/internet-line-proposal",
    cite: { article: 8, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Tham mưu, đề xuất thuê đường truyền Internet",
        en: "Proposal for Internet lines",
      },
      activity: "internet-line-proposal",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm tham mưu, đề xuất thuê đường truyền Internet cho TTTHDL tỉnh",
      en: "The rental of Internet lines for the centre is proposed every year",
    },
  },
  {
    id: "ben-tre-18-2018/internet-providers",
    cite: { article: 8, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "internet-providers",
    params: { providers: { atLeast: 2 }, loadSharing: false },
    readings: ["B6"],
    title: {
      vi: "Thuê đường truyền Internet của tối thiểu 02 nhà cung cấp dịch vụ khác nhau",
      en: "Internet lines come from at least 2 different providers",
    },
  },
];
