import type { Norm } from "../../norm.js";

export const article30: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/monitoring-system-requirements",
    cite: { article: 30, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (khoản 1 Điều 5 Thông tư 31/2017/TT-BTTTT hoặc văn bản thay thế)",
          en: "the text applied: number and article (Circular 31/2017/TT-BTTTT Điều 5.1 or its successor)",
        },
        {
          vi: "bảng đối chiếu hệ thống giám sát với từng yêu cầu",
          en: "comparison of the monitoring system with each requirement",
        },
      ],
    },
    references: [{ to: "tt-31-2017", relation: "delegates", cite: { article: 5, clause: 1 } }],
    readings: ["K1", "S2", "A1"],
    title: {
      vi: "Hệ thống giám sát đáp ứng yêu cầu của thông tư về giám sát",
      en: "The monitoring system meets the circular on monitoring",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-information",
    cite: { article: 30, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (khoản 2 Điều 5 Thông tư 31/2017/TT-BTTTT hoặc văn bản thay thế)",
          en: "the text applied: number and article (Circular 31/2017/TT-BTTTT Điều 5.2 or its successor)",
        },
        {
          vi: "danh mục đối tượng giám sát đối chiếu với yêu cầu",
          en: "list of what is monitored, compared with the requirement",
        },
      ],
    },
    references: [{ to: "tt-31-2017", relation: "delegates", cite: { article: 5, clause: 2 } }],
    readings: ["K1", "S2", "A1"],
    title: {
      vi: "Thông tin giám sát, danh mục đối tượng giám sát đáp ứng yêu cầu của thông tư",
      en: "Monitoring information and the list of what is monitored meet the circular",
    },
  },
  {
    id: "bac-kan-11-2023/log-forwarding",
    cite: { article: 30, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách đối tượng giám sát và thời điểm gửi nhật ký gần nhất",
          en: "list of what is monitored with the time of its latest log",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Kết nối và gửi nhật ký hệ thống từ đối tượng giám sát về hệ thống giám sát",
      en: "Logs are sent from what is monitored to the monitoring system",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-tasks",
    cite: { article: 30, clause: 1, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (khoản 3 Điều 5 Thông tư 31/2017/TT-BTTTT hoặc văn bản thay thế)",
          en: "the text applied: number and article (Circular 31/2017/TT-BTTTT Điều 5.3 or its successor)",
        },
        { vi: "báo cáo thực hiện nhiệm vụ giám sát", en: "report on the monitoring tasks done" },
      ],
    },
    references: [{ to: "tt-31-2017", relation: "delegates", cite: { article: 5, clause: 3 } }],
    readings: ["K1", "S2", "A1"],
    title: {
      vi: "Thực thi nhiệm vụ giám sát theo thông tư",
      en: "Monitoring tasks are carried out under the circular",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-continuity",
    cite: { article: 30, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "lịch trực giám sát an toàn thông tin 24/7",
          en: "duty roster of security monitoring, 24/7",
        },
        {
          vi: "danh sách người xử lý sự cố từ xa và tại chỗ",
          en: "list of the people who handle incidents remotely and on site",
        },
      ],
    },
    readings: ["K1", "A1"],
    title: {
      vi: "Giám sát an toàn thông tin mạng toàn diện 24/7",
      en: "Comprehensive network security monitoring 24/7",
    },
  },

  {
    id: "bac-kan-11-2023/incident-staff",
    cite: { article: 30, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân công người xử lý sự cố từ xa và tại chỗ",
          en: "assignment of staff to remote and on-site handling",
        },
      ],
    },
    members: [
      { id: "remote", title: { vi: "từ xa", en: "remote" } },
      { id: "on-site", title: { vi: "tại chỗ", en: "on site" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Bố trí nhân sự xử lý sự cố từ xa và tại chỗ",
      en: "Staff are assigned to handle incidents remotely and on site",
    },
  },
  {
    id: "bac-kan-11-2023/threat-detection-continuity",
    cite: { article: 30, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký cảnh báo và thời điểm xử lý từng cảnh báo",
          en: "log of alerts and of when each was dealt with",
        },
      ],
    },
    readings: ["K1", "A1"],
    title: {
      vi: "Giám sát an toàn thông tin liên tục, phát hiện, xử lý mối đe dọa an ninh 24/7",
      en: "Threats are detected and answered continuously, 24/7",
    },
  },

  {
    id: "bac-kan-11-2023/incident-procedures",
    cite: { article: 30, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình xử lý sự cố đã ban hành cho từng đối tượng",
          en: "incident procedure issued for each object",
        },
        {
          vi: "quy trình riêng cho tấn công trang tin, mã độc, từ chối dịch vụ",
          en: "procedures for web site attacks, malware and denial of service",
        },
      ],
    },
    members: [
      { id: "network", title: { vi: "hệ thống mạng", en: "network" } },
      { id: "it-system", title: { vi: "hệ thống công nghệ thông tin", en: "IT system" } },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "user-computers", title: { vi: "máy tính người dùng", en: "users' computers" } },
      { id: "services", title: { vi: "dịch vụ", en: "services" } },
      { id: "applications", title: { vi: "ứng dụng", en: "applications" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Quy định quy trình, trình tự xử lý cho mọi loại sự cố an toàn thông tin",
      en: "Procedures and steps are laid down for every kind of security incident",
    },
  },
  {
    id: "bac-kan-11-2023/owner-monitoring",
    cite: { article: 30, clause: 5, point: "a" },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["managing-agency"],
    topic: "attestation",
    params: {
      attesters: ["system-owner", "managing-agency", "operator"],
      evidence: [
        {
          vi: "nhật ký giám sát, phát hiện, cảnh báo của chủ quản hệ thống",
          en: "the system owner's log of monitoring, detection and warnings",
        },
        {
          vi: "văn bản phối hợp với cơ quan nghiệp vụ",
          en: "documents on working with the competent agency",
        },
      ],
    },
    readings: ["G5", "A1", "K10"],
    title: {
      vi: "Cơ quan nghiệp vụ và chủ quản hệ thống giám sát, phát hiện, cảnh báo thường xuyên, liên tục",
      en: "Competent agencies and system owners monitor, detect and warn regularly and without a break",
    },
  },
  {
    id: "bac-kan-11-2023/national-systems-monitoring",
    cite: { article: 30, clause: 5, point: "a" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "danh mục hệ thống quan trọng quốc gia có phần đặt tại Trung tâm Tích hợp dữ liệu và giải pháp giám sát",
          en: "list of nationally important systems with a part at the centre and how they are monitored",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 2, clause: 4 } }],
    readings: ["A1"],
    title: {
      vi: "Hệ thống thông tin quan trọng quốc gia có giải pháp giám sát, phát hiện, cảnh báo sự cố",
      en: "Information systems of national importance have monitoring, detection and warning in place",
    },
  },
  {
    id: "bac-kan-11-2023/owner-cooperation",
    cite: { article: 30, clause: 5, point: "b" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch phối hợp với cơ quan nghiệp vụ",
          en: "plan of work with the competent agency",
        },
        {
          vi: "danh sách người được huấn luyện về hệ thống giám sát",
          en: "list of those trained on the monitoring system",
        },
      ],
    },
    members: [
      { id: "building", title: { vi: "xây dựng", en: "building" } },
      { id: "deployment", title: { vi: "triển khai", en: "deployment" } },
      { id: "training", title: { vi: "huấn luyện", en: "training" } },
      { id: "maintenance", title: { vi: "duy trì", en: "keeping it up" } },
    ],
    readings: ["A1", "K10"],
    title: {
      vi: "Chủ quản hệ thống phối hợp với cơ quan nghiệp vụ về hệ thống giám sát",
      en: "System owners work with the competent agencies on the monitoring system",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-warnings",
    cite: { article: 30, clause: 5, point: "c" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "sổ tiếp nhận thông tin giám sát và cảnh báo đã gửi",
          en: "register of monitoring information received and warnings sent",
        },
      ],
    },
    readings: ["A1", "K10"],
    title: {
      vi: "Cơ quan nghiệp vụ tiếp nhận, phân tích, xử lý thông tin giám sát và cảnh báo bên liên quan",
      en: "Competent agencies take in, analyse and act on monitoring information and warn those concerned",
    },
  },
  {
    id: "bac-kan-11-2023/monitored-sources",
    cite: { article: 30, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "monitoredSources" },
    members: [
      {
        id: "network",
        cite: { article: 30, clause: 6, point: "a" },
        title: {
          vi: "thiết bị mạng như router, switch",
          en: "network devices such as routers, switches",
        },
      },
      {
        id: "security-devices",
        cite: { article: 30, clause: 6, point: "a" },
        title: {
          vi: "thiết bị bảo mật như tường lửa, IPS, IDS, sandbox, WAF, chống APT",
          en: "security devices such as firewalls, IPS, IDS, sandboxes, WAF, APT protection",
        },
      },
      {
        id: "servers",
        cite: { article: 30, clause: 6, point: "b" },
        title: {
          vi: "máy chủ vật lý và ảo hóa trên Windows, Linux, Unix và nền tảng khác",
          en: "physical and virtual servers on Windows, Linux, Unix and other platforms",
        },
      },
      {
        id: "applications",
        cite: { article: 30, clause: 6, point: "c" },
        title: {
          vi: "ứng dụng phục vụ hệ thống (DHCP, DNS, NTP, VPN, proxy) và cung cấp dịch vụ (web, thư, FTP, TFTP)",
          en: "applications that run the system (DHCP, DNS, NTP, VPN, proxy) and that serve users (web, mail, FTP, TFTP)",
        },
      },
      {
        id: "databases",
        cite: { article: 30, clause: 6, point: "c" },
        title: {
          vi: "hệ quản trị cơ sở dữ liệu như Oracle, SQL, MySQL",
          en: "database management systems such as Oracle, SQL, MySQL",
        },
      },
      {
        id: "endpoints",
        cite: { article: 30, clause: 6, point: "d" },
        title: {
          vi: "thiết bị đầu cuối: máy người sử dụng, máy in, máy fax, điện thoại IP, camera IP",
          en: "endpoints: users' computers, printers, fax machines, IP telephones, IP cameras",
        },
      },
      {
        id: "network-points",
        cite: { article: 30, clause: 6, point: "đ" },
        title: { vi: "điểm giám sát trên đường truyền", en: "monitoring points on the lines" },
      },
    ],
    readings: ["K2", "K1"],
    emendation: { printed: "FPT", read: "FTP" },
    title: {
      vi: "Thu nhật ký an toàn thông tin từ mọi thiết bị và nguồn dữ liệu",
      en: "Security logs are collected from all devices and data sources",
    },
  },
  {
    id: "bac-kan-11-2023/log-collection-means",
    cite: { article: 30, clause: 6 },
    modality: "may",
    bearer: "operator",
    topic: "permission",
    params: {},
    members: [
      { id: "syslog", title: { vi: "syslog", en: "syslog" } },
      { id: "api", title: { vi: "API", en: "API" } },
      { id: "jdbc", title: { vi: "JDBC", en: "JDBC" } },
      { id: "wmi", title: { vi: "WMI", en: "WMI" } },
      { id: "others", title: { vi: "cách thu khác", en: "other means" }, open: true },
      {
        id: "monitoring-tools",
        title: { vi: "công cụ giám sát máy chủ", en: "server monitoring tools" },
      },
      { id: "agents", title: { vi: "tác tử (agent)", en: "agents" } },
    ],
    readings: ["K1"],
    title: {
      vi: "Thu nhật ký qua giao thức ghi nhật ký, giao diện lập trình, công cụ giám sát hoặc tác tử",
      en: "Logs may be collected through logging protocols, interfaces, monitoring tools or agents",
    },
  },
  {
    id: "bac-kan-11-2023/network-monitoring-points",
    cite: { article: 30, clause: 6, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ vị trí các điểm giám sát trên đường truyền",
          en: "diagram of the monitoring points on the lines",
        },
      ],
    },
    members: [
      {
        id: "border",
        title: {
          vi: "giao diện của thiết bị định tuyến biên với mạng bên ngoài",
          en: "border router interfaces to outside networks",
        },
      },
      {
        id: "zones",
        title: { vi: "mỗi vùng mạng của hệ thống", en: "each network zone of the system" },
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Có điểm giám sát biên với mạng ngoài và điểm giám sát ở mỗi vùng mạng",
      en: "There are monitoring points at the border with outside networks and in every network zone",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-retention",
    cite: { article: 30, clause: 7, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "log-retention",
    params: {
      source: "monitoring",
      retention: { atLeast: { amount: 6, unit: "month" } },
      perServer: false,
    },
    readings: ["B4", "G3", "K1"],
    title: {
      vi: "Lưu trữ thông tin, dữ liệu giám sát tối thiểu 06 tháng",
      en: "Monitoring data are kept for at least 6 months",
    },
  },

  {
    id: "bac-kan-11-2023/monitoring-storage-rules",
    cite: { article: 30, clause: 7, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "monitoringStorageRules" },
    members: [
      { id: "frequency", title: { vi: "tần suất sao lưu dự phòng", en: "backup frequency" } },
      { id: "media", title: { vi: "phương tiện lưu trữ", en: "media" } },
      { id: "retention", title: { vi: "thời gian lưu trữ", en: "retention" } },
      { id: "place", title: { vi: "nơi lưu trữ", en: "place of storage" } },
      { id: "method", title: { vi: "phương thức lưu trữ", en: "method of storage" } },
      { id: "retrieval", title: { vi: "phương thức lấy dữ liệu ra", en: "method of retrieval" } },
    ],
    readings: ["K1"],
    title: {
      vi: "Quy định lưu trữ dữ liệu giám sát có đủ các nội dung",
      en: "The rules on storing monitoring data cover every point",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-encryption-at-rest",
    cite: { article: 30, clause: 7, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "log-encryption",
    params: { source: "monitoring", encrypted: true },
    readings: ["K1"],
    title: {
      vi: "Mã hóa dữ liệu giám sát khi lưu trữ",
      en: "Monitoring data are encrypted where they are stored",
    },
  },

  {
    id: "bac-kan-11-2023/time-synchronisation",
    cite: { article: 30, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình máy chủ thời gian trên hệ thống giám sát và thiết bị được giám sát",
          en: "time server settings of the monitoring system and of the devices",
        },
        { vi: "kết quả đo độ lệch giờ chọn mẫu", en: "sample measurements of clock drift" },
      ],
    },
    readings: ["K4", "A1", "K1"],
    title: {
      vi: "Đồng bộ thời gian giữa hệ thống giám sát và thiết bị được giám sát",
      en: "Clocks of the monitoring system and of what it monitors are synchronised",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-abilities",
    cite: { article: 30, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "monitoringAbilities" },
    members: [
      {
        id: "central-real-time-view",
        cite: { article: 30, clause: 8, point: "a" },
        title: {
          vi: "giám sát chủ động trạng thái an ninh của toàn hệ thống theo thời gian thực trên một giao diện quản lý tập trung duy nhất",
          en: "active monitoring of the whole system's security in real time on one single central interface",
        },
      },
      {
        id: "log-management",
        cite: { article: 30, clause: 8, point: "a" },
        title: { vi: "quản lý nhật ký và phản hồi", en: "log management and response" },
      },
      {
        id: "weakness-detection",
        cite: { article: 30, clause: 8, point: "a" },
        title: {
          vi: "kịp thời phát hiện và có biện pháp xử lý các lỗ hổng trong hệ thống",
          en: "weaknesses detected and handled in time",
        },
      },
      {
        id: "alert-ranking",
        cite: { article: 30, clause: 8, point: "a" },
        title: {
          vi: "xếp hạng cảnh báo bất thường tại từng nút mạng hoặc thiết bị, mức độ nghiêm trọng tỉ lệ thuận với mức độ khẩn trương loại bỏ mối đe dọa",
          en: "ranking of anomaly alerts by network node or device, their gravity in proportion to the urgency of removing the threat",
        },
      },
      {
        id: "early-warning",
        cite: { article: 30, clause: 8, point: "b" },
        title: {
          vi: "cảnh báo sớm điểm yếu, nguy cơ và điều chỉnh phòng thủ",
          en: "early warning of weaknesses and risks, with defence adjusted",
        },
      },
      {
        id: "response-support",
        cite: { article: 30, clause: 8, point: "b" },
        title: {
          vi: "hỗ trợ ứng cứu, xử lý sự cố an ninh mạng",
          en: "support for responding to and handling security incidents",
        },
      },
      {
        id: "email-notification",
        cite: { article: 30, clause: 8, point: "c" },
        title: { vi: "thông báo sự cố qua thư điện tử", en: "notice of incidents by e-mail" },
      },
      {
        id: "tiered-accounts",
        cite: { article: 30, clause: 8, point: "c" },
        title: {
          vi: "theo dõi qua tài khoản theo cấp độ quản lý",
          en: "follow-up through accounts by level of management",
        },
      },
      {
        id: "log-analysis",
        cite: { article: 30, clause: 8, point: "d" },
        title: {
          vi: "thu thập, xử lý, phân tích nhật ký",
          en: "collection, processing and analysis of logs",
        },
      },
      {
        id: "network-attack-detection",
        cite: { article: 30, clause: 8, point: "e" },
        title: {
          vi: "phát hiện tấn công cơ bản lớp mạng",
          en: "detection of basic network attacks",
        },
      },
      {
        id: "command-server-detection",
        cite: { article: 30, clause: 8, point: "e" },
        title: {
          vi: "phát hiện kết nối đến máy chủ điều khiển mã độc",
          en: "detection of connections to malware control servers",
        },
      },
      {
        id: "anomaly-detection",
        cite: { article: 30, clause: 8, point: "f" },
        title: {
          vi: "phát hiện hành vi bất thường trên thiết bị đầu cuối, máy chủ",
          en: "detection of unusual behaviour of endpoints and servers",
        },
      },
      {
        id: "ticketing",
        cite: { article: 30, clause: 8, point: "g" },
        title: {
          vi: "hệ thống phiếu sự cố với chi tiết, tương quan, mức độ, tình trạng xử lý",
          en: "incident tickets with details, correlation, level and state of handling",
        },
      },
    ],
    readings: ["K4", "K1"],
    title: {
      vi: "Hệ thống giám sát có đủ các khả năng đã nêu",
      en: "The monitoring system has every ability listed",
    },
  },
  {
    id: "bac-kan-11-2023/log-sources",
    cite: { article: 30, clause: 8, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "monitoredSources" },
    members: [
      {
        id: "network",
        title: { vi: "thiết bị mạng (router, switch)", en: "network devices (routers, switches)" },
      },
      {
        id: "security-devices",
        title: {
          vi: "thiết bị bảo mật (tường lửa, NIDS, máy chủ bảo vệ đầu cuối)",
          en: "security devices (firewall, NIDS, endpoint server)",
        },
      },
      {
        id: "operating-systems",
        title: { vi: "hệ điều hành (Linux, Windows)", en: "operating systems (Linux, Windows)" },
      },
      {
        id: "applications",
        title: { vi: "ứng dụng (web, thư điện tử)", en: "applications (web, mail)" },
      },
    ],
    readings: ["K4", "K1"],
    title: {
      vi: "Hệ thống giám sát tiếp nhận nhật ký của 04 nguồn thiết yếu",
      en: "The monitoring system takes in logs of the 4 essential sources",
    },
  },
];
