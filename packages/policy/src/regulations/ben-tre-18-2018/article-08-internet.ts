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
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hạ tầng kết nối Internet có giải pháp, chính sách bảo mật chống tấn công xâm nhập, lây lan mã độc từ bên ngoài",
      en: "Internet connections have measures and policies against intrusion and malware from outside",
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
          en: "rules and settings that control peripheral devices",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Không để phát tán mã độc từ thiết bị ngoại vi",
      en: "Malware does not spread from peripheral devices",
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
      vi: "Giám sát, kiểm tra nội dung và băng thông truy cập",
      en: "The content and bandwidth of access are supervised",
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
      vi: "Ngăn chặn, đề xuất biện pháp xử lý các hành vi vi phạm",
      en: "Breaches are stopped and measures proposed",
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
