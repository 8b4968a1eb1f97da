import type { Norm } from "../../norm.js";

export const article03: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/subsystems",
    cite: { article: 3, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "subsystems" },
    members: [
      {
        id: "network",
        cite: { article: 3, clause: 1, point: "a" },
        title: { vi: "mạng và truyền dẫn", en: "network and transmission" },
      },
      {
        id: "security",
        cite: { article: 3, clause: 1, point: "b" },
        title: { vi: "an ninh", en: "security" },
      },
      {
        id: "servers",
        cite: { article: 3, clause: 1, point: "c" },
        title: { vi: "máy chủ", en: "servers" },
      },
      {
        id: "storage",
        cite: { article: 3, clause: 1, point: "d" },
        title: { vi: "lưu trữ", en: "storage" },
      },
      {
        id: "databases",
        cite: { article: 3, clause: 1, point: "đ" },
        title: { vi: "cơ sở dữ liệu", en: "databases" },
      },
      {
        id: "auxiliary",
        cite: { article: 3, clause: 1, point: "e" },
        title: { vi: "các hệ thống phụ trợ", en: "auxiliary systems" },
      },
    ],
    readings: ["K1"],
    title: {
      vi: "Trung tâm Tích hợp dữ liệu có đủ các phân hệ của kiến trúc",
      en: "The centre has every subsystem of its architecture",
    },
  },
  {
    id: "bac-kan-11-2023/network-zones",
    cite: { article: 3, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "sơ đồ phân vùng mạng", en: "diagram of the network zones" },
        {
          vi: "chính sách an ninh và truy cập đang áp dụng cho từng vùng",
          en: "security and access policy in use for each zone",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Mạng chia vùng, mỗi vùng có chính sách an ninh và truy cập riêng",
      en: "The network is divided into zones, each with security and access policies of its own",
    },
  },
  {
    id: "bac-kan-11-2023/transmission-lines",
    cite: { article: 3, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ kết nối đường truyền chuyên dùng với mạng diện rộng của tỉnh",
          en: "diagram of the dedicated lines to the province's wide area network",
        },
        {
          vi: "hợp đồng đường truyền riêng cho truy cập qua Internet",
          en: "contract for the separate line for Internet access",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Đường truyền chuyên dùng nối mạng diện rộng của tỉnh, đường riêng cho dịch vụ qua Internet",
      en: "Dedicated lines link the province's wide area network; separate lines serve access through the Internet",
    },
  },
  {
    id: "bac-kan-11-2023/security-components",
    cite: { article: 3, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục thiết bị, ứng dụng an ninh đang hoạt động",
          en: "list of the security devices and applications in operation",
        },
        {
          vi: "sơ đồ bố trí các thiết bị an ninh",
          en: "diagram of where the security devices stand",
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
    readings: ["A1", "K1"],
    title: {
      vi: "Phân hệ an ninh có đủ thiết bị và ứng dụng bảo vệ",
      en: "The security subsystem has firewalls, intrusion prevention, load balancing and security applications",
    },
  },
  {
    id: "bac-kan-11-2023/security-redundancy",
    cite: { article: 3, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thiết kế phân hệ an ninh thể hiện cặp thiết bị dự phòng",
          en: "design of the security subsystem showing the redundant pairs",
        },
        {
          vi: "biên bản thử chuyển đổi dự phòng của từng thành phần an ninh",
          en: "minutes of failover tests of each security component",
        },
      ],
    },
    members: [
      {
        id: "firewalls",
        title: {
          vi: "tường lửa lớp mạng và lớp ứng dụng",
          en: "network and application firewalls",
        },
      },
      {
        id: "intrusion-prevention",
        title: { vi: "thiết bị ngăn chặn xâm nhập trái phép", en: "intrusion prevention devices" },
      },
      { id: "load-balancers", title: { vi: "thiết bị cân bằng tải", en: "load balancers" } },
      {
        id: "security-applications",
        title: {
          vi: "ứng dụng an ninh hệ thống, an ninh máy chủ",
          en: "system and server security applications",
        },
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Các thành phần trong phân hệ an ninh có dự phòng, bổ sung, hỗ trợ lẫn nhau",
      en: "The components of the security subsystem are redundant and support one another",
    },
  },
  {
    id: "bac-kan-11-2023/server-expandability",
    cite: { article: 3, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu năng lực tính toán đã sử dụng và còn lại",
          en: "figures of computing capacity used and left",
        },
        { vi: "phương án mở rộng số lượng máy chủ", en: "plan for adding servers" },
      ],
    },
    members: [
      {
        id: "shared-applications",
        title: { vi: "ứng dụng dùng chung của tỉnh", en: "shared applications of the province" },
      },
      {
        id: "specialised-applications",
        title: { vi: "ứng dụng chuyên ngành", en: "sector-specific applications" },
      },
      {
        id: "other-applications",
        title: { vi: "hệ thống ứng dụng thông tin khác", en: "other application systems" },
        open: true,
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Hệ thống máy chủ sẵn sàng mở rộng và phục vụ nhiều nền tảng, nhiều mục đích",
      en: "The servers are ready to grow and serve many platforms and purposes",
    },
  },
  {
    id: "bac-kan-11-2023/storage-expandability",
    cite: { article: 3, clause: 1, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thiết kế phân hệ lưu trữ, sao lưu và phục hồi dữ liệu",
          en: "design of the storage, backup and recovery subsystem",
        },
        {
          vi: "số liệu dung lượng lưu trữ đã sử dụng và khả năng mở rộng",
          en: "figures of storage used and of how far it can grow",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Lưu trữ tập trung, có sao lưu, phục hồi và mở rộng được",
      en: "Storage is central, with backup and recovery, and can be extended",
    },
  },
  {
    id: "bac-kan-11-2023/database-subsystem",
    cite: { article: 3, clause: 1, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục cơ sở dữ liệu dùng chung, chuyên ngành và các ứng dụng mỗi cơ sở dữ liệu phục vụ",
          en: "list of shared and specialised databases with the applications each serves",
        },
      ],
    },
    members: [
      { id: "shared", title: { vi: "cơ sở dữ liệu dùng chung", en: "shared databases" } },
      {
        id: "specialised",
        title: { vi: "cơ sở dữ liệu chuyên ngành", en: "sector-specific databases" },
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Cơ sở dữ liệu dùng chung, chuyên ngành liên kết, tích hợp các ứng dụng",
      en: "Shared and specialised databases link and integrate the applications",
    },
  },
  {
    id: "bac-kan-11-2023/auxiliary-subsystem",
    cite: { article: 3, clause: 1, point: "e" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách hệ thống phụ trợ kèm tình trạng hoạt động",
          en: "list of the auxiliary systems with their condition",
        },
      ],
    },
    members: [
      { id: "power-supply", title: { vi: "hệ thống nguồn điện", en: "power supply" } },
      {
        id: "precision-cooling",
        title: { vi: "điều hòa chính xác", en: "precision air conditioning" },
      },
      { id: "ups", title: { vi: "thiết bị lưu điện", en: "uninterruptible power supply" } },
      { id: "generator", title: { vi: "máy phát điện", en: "generator" } },
      { id: "raised-floor", title: { vi: "sàn nâng", en: "raised floor" } },
      { id: "cable-trays", title: { vi: "hệ thống máng, cáp", en: "cable trays and cables" } },
      {
        id: "fire-protection",
        title: { vi: "hệ thống phòng cháy, chữa cháy", en: "fire protection system" },
      },
      { id: "security-cameras", title: { vi: "camera an ninh", en: "security cameras" } },
      {
        id: "other-auxiliary",
        title: { vi: "thiết bị có liên quan khác", en: "other related equipment" },
        open: true,
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Trung tâm Tích hợp dữ liệu có đủ các hệ thống phụ trợ",
      en: "The centre has all its auxiliary systems",
    },
  },
  {
    id: "bac-kan-11-2023/services",
    cite: { article: 3, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "services" },
    members: [
      {
        id: "shared-applications",
        cite: { article: 3, clause: 2, point: "a" },
        title: {
          vi: "ứng dụng dùng chung cho chỉ đạo điều hành, tác nghiệp",
          en: "shared applications for management and daily work",
        },
      },
      {
        id: "servers",
        cite: { article: 3, clause: 2, point: "b", item: 1 },
        title: { vi: "máy chủ, máy chủ ảo", en: "servers and virtual servers" },
      },
      {
        id: "hosting",
        cite: { article: 3, clause: 2, point: "b", item: 2 },
        title: {
          vi: "phân vùng cài đặt, vận hành ứng dụng",
          en: "space to install and run applications (hosting)",
        },
      },
      {
        id: "data-services",
        cite: { article: 3, clause: 2, point: "b", item: 3 },
        title: {
          vi: "tạo lập, số hóa, lưu trữ dữ liệu",
          en: "creating, digitising and storing data",
        },
      },
      {
        id: "directory",
        cite: { article: 3, clause: 2, point: "b", item: 4 },
        title: { vi: "dịch vụ thư mục", en: "directory service" },
      },
      {
        id: "security-services",
        cite: { article: 3, clause: 2, point: "b", item: 5 },
        title: {
          vi: "rà quét, đánh giá, ứng cứu, khắc phục sự cố bảo mật ứng dụng",
          en: "scanning, assessment, response and repair for application security",
        },
      },
      {
        id: "administration-services",
        cite: { article: 3, clause: 2, point: "b", item: 6 },
        title: {
          vi: "quản trị hạ tầng, vận hành ứng dụng",
          en: "administering infrastructure and running applications",
        },
      },
      {
        id: "data-sharing",
        cite: { article: 3, clause: 2, point: "b", item: 7 },
        title: {
          vi: "hỗ trợ kết nối, chia sẻ dữ liệu",
          en: "support for connecting and sharing data",
        },
      },
      {
        id: "other-services",
        cite: { article: 3, clause: 2, point: "b", item: 8 },
        title: { vi: "dịch vụ công nghệ thông tin khác", en: "other IT services" },
        open: true,
      },
    ],
    readings: ["K1"],
    title: {
      vi: "Trung tâm Tích hợp dữ liệu cung cấp đủ các ứng dụng và dịch vụ đã nêu",
      en: "The centre provides every application and service listed",
    },
  },
];
