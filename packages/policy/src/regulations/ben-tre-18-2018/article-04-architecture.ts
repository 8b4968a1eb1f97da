import type { Norm } from "../../norm.js";

export const article04: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/subsystems",
    formerly: ["ben-tre-18-2018/architecture"],
    cite: { article: 4, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "subsystems" },
    members: [
      {
        id: "network",
        cite: { article: 4, clause: 1, point: "a" },
        title: { vi: "phân hệ mạng và truyền dẫn", en: "network and transmission subsystem" },
      },
      {
        id: "security",
        cite: { article: 4, clause: 1, point: "b" },
        title: { vi: "phân hệ an ninh", en: "security subsystem" },
      },
      {
        id: "servers",
        cite: { article: 4, clause: 1, point: "c" },
        title: { vi: "phân hệ máy chủ", en: "server subsystem" },
      },
      {
        id: "storage",
        cite: { article: 4, clause: 1, point: "d" },
        title: { vi: "phân hệ lưu trữ", en: "storage subsystem" },
      },
      {
        id: "auxiliary",
        cite: { article: 4, clause: 1, point: "e" },
        title: { vi: "phân hệ các hệ thống phụ trợ", en: "auxiliary systems" },
      },
    ],
    readings: ["V1"],
    title: {
      vi: "Kiến trúc TTTHDL tỉnh gồm đủ các phân hệ: mạng và truyền dẫn, an ninh, máy chủ, lưu trữ, hệ thống phụ trợ",
      en: "The centre's architecture has all subsystems: network and transmission, security, servers, storage, auxiliary systems",
    },
  },
  {
    id: "ben-tre-18-2018/network-connections",
    cite: { article: 4, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "sơ đồ kết nối từ TTTHDL tỉnh đến các cơ quan, huyện, phường, xã, thị trấn",
          en: "diagram of the connections from the centre to agencies, districts and communes",
        },
        {
          vi: "danh sách điểm kết nối đang hoạt động",
          en: "list of active connection points",
        },
      ],
    },
    members: [
      {
        id: "provincial-party-office",
        title: { vi: "Văn phòng Tỉnh ủy", en: "Office of the provincial Party Committee" },
      },
      {
        id: "peoples-council-office",
        title: {
          vi: "Văn phòng Hội đồng nhân dân tỉnh",
          en: "Office of the provincial People's Council",
        },
      },
      {
        id: "provincial-office",
        title: {
          vi: "Văn phòng Ủy ban nhân dân tỉnh",
          en: "Office of the provincial People's Committee",
        },
      },
      {
        id: "departments",
        title: { vi: "các sở, ban, ngành", en: "departments and sector agencies" },
      },
      {
        id: "party-and-mass-organisations",
        title: { vi: "các cơ quan Đảng, đoàn thể", en: "Party agencies and mass organisations" },
      },
      {
        id: "districts-and-communes",
        title: {
          vi: "các huyện, phường, xã, thị trấn",
          en: "districts, wards, communes and townships",
        },
      },
    ],
    readings: ["V1", "A1"],
    title: {
      vi: "Phân hệ mạng và truyền dẫn kết nối đến các cơ quan, huyện, phường, xã, thị trấn",
      en: "The network and transmission subsystem connects agencies, districts, wards, communes and townships",
    },
  },
  {
    id: "ben-tre-18-2018/network-zones",
    cite: { article: 4, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        { vi: "sơ đồ phân vùng mạng", en: "diagram of the network zones" },
        {
          vi: "cấu hình chính sách truy cập giữa các vùng trên tường lửa",
          en: "firewall configuration of the access policies between zones",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "Phân hệ mạng chia thành nhiều vùng, mỗi vùng có chính sách an ninh và truy cập riêng",
      en: "The network subsystem is divided into zones, each with its own security and access policies",
    },
  },
  {
    id: "ben-tre-18-2018/security-components",
    cite: { article: 4, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "danh mục thiết bị, ứng dụng an ninh đang hoạt động",
          en: "list of active security devices and applications",
        },
        {
          vi: "sơ đồ bố trí các thiết bị an ninh",
          en: "layout diagram of the security devices",
        },
      ],
    },
    members: [
      {
        id: "network-firewalls",
        title: { vi: "tường lửa lớp mạng", en: "network-layer firewalls" },
      },
      {
        id: "application-firewalls",
        title: { vi: "tường lửa lớp ứng dụng", en: "application-layer firewalls" },
      },
      {
        id: "intrusion-prevention",
        title: { vi: "thiết bị ngăn chặn xâm nhập trái phép", en: "intrusion prevention devices" },
      },
      { id: "load-balancing", title: { vi: "thiết bị cân bằng tải", en: "load balancers" } },
      {
        id: "security-applications",
        title: {
          vi: "ứng dụng an ninh hệ thống, an ninh máy chủ",
          en: "system and server security applications",
        },
      },
    ],
    readings: ["V1", "A1"],
    title: {
      vi: "Phân hệ an ninh có tường lửa, thiết bị ngăn chặn xâm nhập, thiết bị cân bằng tải và ứng dụng an ninh",
      en: "The security subsystem has firewalls, intrusion prevention, load balancing and security applications",
    },
  },
  {
    id: "ben-tre-18-2018/security-redundancy",
    cite: { article: 4, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "tài liệu thiết kế dự phòng của từng thành phần an ninh",
          en: "redundancy design of each security component",
        },
        {
          vi: "biên bản thử nghiệm chuyển đổi sang thiết bị dự phòng",
          en: "record of a failover test",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "Các thành phần của phân hệ an ninh có tính dự phòng, bổ sung, hỗ trợ lẫn nhau",
      en: "The components of the security subsystem are redundant and support one another",
    },
  },
  {
    id: "ben-tre-18-2018/server-capacity",
    cite: { article: 4, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "báo cáo năng lực tính toán hiện có và mức độ sử dụng",
          en: "report on available computing capacity and its use",
        },
        { vi: "phương án mở rộng số lượng máy chủ", en: "plan for adding servers" },
      ],
    },
    members: [
      {
        id: "specialised-applications",
        title: { vi: "ứng dụng chuyên ngành", en: "sector-specific applications" },
      },
      { id: "web-pages", title: { vi: "trang thông tin điện tử", en: "web pages" } },
      {
        id: "specialised-databases",
        title: { vi: "cơ sở dữ liệu chuyên ngành", en: "sector-specific databases" },
      },
      {
        id: "integrated-information-system",
        title: {
          vi: "hệ thống thông tin tích hợp của tỉnh",
          en: "the province's integrated information system",
        },
      },
      { id: "others", title: { vi: "mục đích khác", en: "other purposes" }, open: true },
    ],
    readings: ["V1", "A1"],
    title: {
      vi: "Hệ thống máy chủ sẵn sàng mở rộng, cung cấp năng lực tính toán cho nhiều mục đích",
      en: "The servers are ready for expansion and provide computing capacity for various purposes",
    },
  },
  {
    id: "ben-tre-18-2018/central-storage",
    cite: { article: 4, clause: 1, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "tài liệu cấu hình hệ thống lưu trữ tập trung",
          en: "configuration of the central storage system",
        },
        {
          vi: "biên bản bàn giao hệ thống băng từ và nhật ký sao lưu ra băng từ",
          en: "handover record of the tape system and its backup log",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "Hệ thống lưu trữ tập trung có năng lực xử lý cao, dung lượng lớn, có băng từ để sao lưu, phục hồi dữ liệu",
      en: "Central storage has high processing power and large capacity, with tape for data backup and recovery",
    },
  },
  {
    id: "ben-tre-18-2018/storage-growth",
    cite: { article: 4, clause: 1, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "tài liệu thiết kế về khả năng mở rộng của hệ thống lưu trữ",
          en: "design showing how the storage system can be expanded",
        },
        {
          vi: "dự báo dung lượng dữ liệu các năm tới",
          en: "forecast of data volumes for the coming years",
        },
      ],
    },
    readings: ["V1", "A1"],
    title: {
      vi: "Hệ thống lưu trữ bảo đảm khả năng mở rộng khi dữ liệu phát triển trong tương lai",
      en: "The storage system can be expanded as data grows",
    },
  },
  {
    id: "ben-tre-18-2018/auxiliary-systems",
    cite: { article: 4, clause: 1, point: "e" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "danh mục hệ thống phụ trợ đang hoạt động",
          en: "list of active auxiliary systems",
        },
        {
          vi: "hồ sơ nghiệm thu các hệ thống phụ trợ",
          en: "acceptance records of the auxiliary systems",
        },
      ],
    },
    members: [
      { id: "power", title: { vi: "hệ thống điện", en: "power supply" } },
      { id: "air-conditioning", title: { vi: "điều hòa", en: "air conditioning" } },
      { id: "ups", title: { vi: "thiết bị lưu điện", en: "uninterruptible power supply" } },
      { id: "generator", title: { vi: "máy phát điện", en: "generator" } },
      { id: "raised-floor", title: { vi: "sàn nâng", en: "raised floor" } },
      {
        id: "fire-protection",
        title: { vi: "hệ thống phòng cháy và chữa cháy", en: "fire protection" },
      },
      { id: "security-cameras", title: { vi: "camera an ninh", en: "security cameras" } },
      {
        id: "other-auxiliary",
        title: { vi: "các thiết bị có liên quan khác", en: "other related equipment" },
        open: true,
      },
    ],
    readings: ["V1", "A1"],
    title: {
      vi: "TTTHDL tỉnh có các hệ thống phụ trợ: điện, điều hòa, lưu điện, máy phát điện, sàn nâng, phòng cháy và chữa cháy, camera an ninh",
      en: "The centre has its auxiliary systems: power, air conditioning, UPS, generator, raised floor, fire protection, security cameras",
    },
  },
  {
    id: "ben-tre-18-2018/services",
    cite: { article: 4, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "services" },
    members: [
      {
        id: "dedicated-data-network",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "mạng truyền số liệu chuyên dùng", en: "dedicated data transmission network" },
      },
      {
        id: "mail",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "hệ thống thư điện tử", en: "email system" },
      },
      {
        id: "one-stop",
        cite: { article: 4, clause: 2, point: "a" },
        title: {
          vi: "một cửa điện tử liên thông và dịch vụ công trực tuyến",
          en: "interconnected electronic one-stop system and online public services",
        },
      },
      {
        id: "document-management",
        cite: { article: 4, clause: 2, point: "a" },
        title: {
          vi: "phần mềm quản lý văn bản và điều hành",
          en: "document management and executive work software",
        },
      },
      {
        id: "other-shared-software",
        cite: { article: 4, clause: 2, point: "a" },
        title: {
          vi: "các phần mềm dùng chung khác triển khai tại TTTHDL tỉnh",
          en: "other shared software deployed at the centre",
        },
        open: true,
      },
      {
        id: "directory",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "dịch vụ thư mục", en: "directory service" },
      },
      {
        id: "dns",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "phân giải tên miền", en: "domain name resolution" },
      },
      {
        id: "web-hosting",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "lưu ký trang tin điện tử", en: "web hosting" },
      },
      {
        id: "ldap",
        cite: { article: 4, clause: 2, point: "a" },
        title: {
          vi: "giao thức truy cập các cấu trúc thư mục (LDAP)",
          en: "directory access protocol (LDAP)",
        },
      },
      {
        id: "internet-access",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "dịch vụ truy cập Internet", en: "Internet access" },
      },
      {
        id: "security",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "hệ thống bảo mật", en: "security systems" },
      },
      {
        id: "other-systems",
        cite: { article: 4, clause: 2, point: "a" },
        title: { vi: "các hệ thống có liên quan khác", en: "other related systems" },
        open: true,
      },
      {
        id: "lan-connections",
        cite: { article: 4, clause: 2, point: "a" },
        title: {
          vi: "quản lý các kết nối từ mạng cục bộ của các cơ quan",
          en: "management of connections from the agencies' local networks",
        },
      },
    ],
    readings: ["V1"],
    title: {
      vi: "TTTHDL tỉnh cung cấp các dịch vụ, hệ thống phần mềm cho cơ quan nhà nước, tổ chức chính trị, chính trị - xã hội",
      en: "The centre provides services and software systems to state agencies and political and socio-political organisations",
    },
  },
  {
    id: "ben-tre-18-2018/further-applications",
    cite: { article: 4, clause: 2, point: "b" },
    modality: "may",
    bearer: "provincial-committee",
    topic: "permission",
    params: { conditions: [{ vi: "căn cứ vào nhu cầu thực tế", en: "based on actual needs" }] },
    title: {
      vi: "Ủy ban nhân dân tỉnh chỉ đạo bổ sung các ứng dụng khác vận hành trên TTTHDL tỉnh",
      en: "The provincial People's Committee may direct that further applications run at the centre",
    },
  },
];
