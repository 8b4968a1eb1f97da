import type { Norm } from "../../norm.js";

export const article26: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/soc-coordination",
    cite: { article: 26, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "danh sách cơ quan đã kết nối vào SOC", en: "list of agencies connected to the SOC" },
        { vi: "văn bản điều phối việc kết nối", en: "documents coordinating the connection" },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Kết nối, điều phối các cơ quan, đơn vị trên địa bàn tỉnh tham gia hệ thống bảo đảm an toàn thông tin (SOC)",
      en: "The Department connects the province's agencies to the security operations centre (SOC) and coordinates them",
    },
  },
  {
    id: "bac-kan-11-2023/incident-team-role",
    cite: { article: 26, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định thành lập, quy chế hoạt động của Đội Ứng cứu sự cố",
          en: "decision founding the response team and its rules",
        },
        {
          vi: "báo cáo hoạt động của Đội Ứng cứu sự cố",
          en: "activity report of the response team",
        },
      ],
    },
    members: [
      { id: "monitoring", title: { vi: "giám sát hệ thống", en: "monitoring the system" } },
      { id: "incident-handling", title: { vi: "xử lý sự cố", en: "handling incidents" } },
      {
        id: "weakness-handling",
        title: { vi: "xử lý lỗ hổng, điểm yếu bảo mật", en: "handling security weaknesses" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Đề cao vai trò giám sát, xử lý của Đội Ứng cứu sự cố và đơn vị tham mưu",
      en: "The incident response team and the advising unit take a leading part in monitoring and handling",
    },
  },
  {
    id: "bac-kan-11-2023/central-malware-protection",
    cite: { article: 26, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "danh sách máy chủ, máy trạm do hệ thống chống mã độc tập trung quản lý",
          en: "list of servers and workstations under the central anti-malware system",
        },
        {
          vi: "báo cáo vận hành hệ thống chống mã độc tập trung",
          en: "operation report of that system",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Xây dựng, vận hành hệ thống chống mã độc tập trung cho các cơ quan nhà nước trong tỉnh",
      en: "A central anti-malware system for the province's state agencies is built and run",
    },
  },
  {
    id: "bac-kan-11-2023/national-monitoring",
    cite: { article: 26, clause: 3 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "biên bản kết nối với Trung tâm giám sát an toàn không gian mạng quốc gia",
          en: "minutes of the connection to the national cyberspace monitoring centre",
        },
        {
          vi: "nhật ký chia sẻ thông tin giám sát",
          en: "log of the monitoring information shared",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Kết nối, chia sẻ thông tin giám sát với trung tâm giám sát quốc gia",
      en: "Monitoring information is connected to and shared with the national monitoring centre",
    },
  },
];
