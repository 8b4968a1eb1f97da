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
          vi: "chính sách bảo mật kết nối Internet và cấu hình thiết bị ở biên",
          en: "security policy of the Internet connection and settings of the edge devices",
        },
        {
          vi: "báo cáo các cuộc tấn công, mã độc đã bị chặn",
          en: "report of attacks and malware blocked",
        },
        {
          vi: "quy định và cấu hình kiểm soát thiết bị ngoại vi",
          en: "rules and settings that control peripheral devices",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hạ tầng Internet chống tấn công, mã độc từ ngoài và không để phát tán từ thiết bị ngoại vi",
      en: "The Internet infrastructure keeps out attacks and malware and lets none spread from peripheral devices",
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
          en: "monitoring reports on content and bandwidth",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Giám sát, kiểm tra nội dung và băng thông truy cập Internet",
      en: "The content and bandwidth of Internet access are watched and checked",
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
        { vi: "nhật ký chặn truy cập vi phạm", en: "log of access blocked" },
        {
          vi: "văn bản đề xuất biện pháp xử lý vi phạm",
          en: "proposals of measures against breaches",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ngăn chặn và đề xuất xử lý vi phạm khi truy cập Internet",
      en: "Breaches in Internet access are stopped and measures proposed",
    },
  },
  {
    id: "ben-tre-18-2018/internet-line-proposal",
    cite: { article: 8, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      activity: "internet-line-proposal",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm tham mưu, đề xuất thuê đường truyền Internet cho TTTHDL tỉnh",
      en: "Propose every year which Internet lines to rent for the centre",
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
      vi: "Đường truyền Internet của tối thiểu 02 nhà cung cấp dịch vụ khác nhau",
      en: "Internet lines from at least 2 different providers",
    },
  },
];
