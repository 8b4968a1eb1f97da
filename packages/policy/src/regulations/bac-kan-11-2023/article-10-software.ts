import type { Norm } from "../../norm.js";

export const article10: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/software-asset-fields",
    cite: { article: 10, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "softwareAssetFields" },
    members: [
      { id: "name", title: { vi: "tên tài sản", en: "name" } },
      { id: "value", title: { vi: "giá trị", en: "value" } },
      { id: "importance", title: { vi: "mức độ quan trọng", en: "importance" } },
      { id: "purpose", title: { vi: "mục đích sử dụng", en: "purpose of use" } },
      { id: "scope", title: { vi: "phạm vi sử dụng", en: "scope of use" } },
      { id: "owner", title: { vi: "chủ thể quản lý", en: "who manages it" } },
      { id: "licence", title: { vi: "thông tin về bản quyền", en: "licence" } },
      { id: "version", title: { vi: "phiên bản", en: "version" } },
      { id: "location", title: { vi: "nơi lưu giữ", en: "where it is kept" } },
    ],
    readings: ["K1"],
    title: {
      vi: "Danh sách tài sản phần mềm có đủ các thông tin cơ bản",
      en: "The list of software assets has all its basic fields",
    },
  },
  {
    id: "bac-kan-11-2023/software-risk",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân loại, đánh giá rủi ro từng tài sản phần mềm",
          en: "table of the class and risk of each software asset",
        },
        {
          vi: "biện pháp bảo vệ tương ứng với mức rủi ro",
          en: "measures matched to each level of risk",
        },
      ],
    },
    members: [
      { id: "confidentiality", title: { vi: "tính bảo mật", en: "confidentiality" } },
      { id: "integrity", title: { vi: "tính toàn vẹn", en: "integrity" } },
      { id: "availability", title: { vi: "tính sẵn sàng", en: "availability" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Phân loại, đánh giá rủi ro của tài sản phần mềm để quản lý, bảo vệ phù hợp",
      en: "Software assets are classified and their risks assessed so that they are protected accordingly",
    },
  },
  {
    id: "bac-kan-11-2023/software-licence",
    cite: { article: 10, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "software-licence",
    params: { licensed: "all" },
    readings: ["K1"],
    title: {
      vi: "Phần mềm, chương trình ứng dụng có bản quyền sử dụng theo quy định của pháp luật",
      en: "Software is licensed as the law requires",
    },
  },
  {
    id: "bac-kan-11-2023/operating-system-licence",
    cite: { article: 10, clause: 4, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách hệ điều hành của từng máy kèm bản quyền",
          en: "list of each machine's operating system with its licence",
        },
        {
          vi: "văn bản khuyến cáo sử dụng của cơ quan chức năng",
          en: "recommendation of the competent authority",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Máy chủ, máy trạm được trang bị hệ điều hành có bản quyền, được cơ quan chức năng khuyến cáo sử dụng",
      en: "Servers and workstations have licensed operating systems that the authorities recommend",
    },
  },
  {
    id: "bac-kan-11-2023/antivirus",
    cite: { article: 10, clause: 4, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "malware-protection",
    params: {
      kinds: ["server", "workstation"],
      measures: [
        "installed",
        "licensed",
        "recommended",
        "auto-update",
        "auto-scan",
        "autoplay-disabled",
      ],
    },
    references: [{ relation: "see", cite: { article: 24, clause: 1 } }],
    readings: ["K7", "K1"],
    title: {
      vi: "Máy chủ, máy trạm có phần mềm diệt virus có bản quyền, được khuyến cáo sử dụng, tự động cập nhật, tự động quét, vô hiệu hóa tính năng tự động thực thi",
      en: "Servers and workstations have licensed, recommended antivirus software that updates and scans automatically, with autoplay disabled",
    },
  },
  {
    id: "bac-kan-11-2023/patching",
    cite: { article: 10, clause: 4, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: {
      name: { vi: "Cập nhật vá lỗ hổng bảo mật", en: "Patching of security holes" },
      activity: "patching",
      covers: ["operating-systems", "application-software"],
    },
    readings: ["G5", "K1", "G14", "G15"],
    title: {
      vi: "Vá lỗ hổng hệ điều hành, phần mềm của máy chủ, máy trạm thường xuyên, kịp thời",
      en: "Operating systems and software of servers and workstations are patched regularly and in time",
    },
  },
  {
    id: "bac-kan-11-2023/mobile-devices-vetted",
    cite: { article: 10, clause: 4, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ kiểm duyệt thiết bị trước khi kết nối",
          en: "register of devices vetted before connection",
        },
      ],
    },
    members: [
      { id: "laptops", title: { vi: "máy tính xách tay", en: "laptops" } },
      { id: "tablets", title: { vi: "máy tính bảng", en: "tablets" } },
      { id: "smartphones", title: { vi: "điện thoại thông minh", en: "smartphones" } },
      {
        id: "devices-with-operating-system",
        title: { vi: "thiết bị có hệ điều hành", en: "devices with an operating system" },
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Máy tính xách tay, thiết bị di động được kiểm duyệt trước khi kết nối vào mạng nội bộ",
      en: "Laptops and mobile devices are vetted before they are connected to the local network",
    },
  },
  {
    id: "bac-kan-11-2023/server-purpose",
    cite: { article: 10, clause: 4, point: "e" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách phần mềm trên từng máy chủ đối chiếu với danh mục dịch vụ dùng chung",
          en: "list of each server's software compared with the shared services",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Máy chủ chỉ cài phần mềm, dịch vụ dùng chung",
      en: "Servers carry shared software and services only",
    },
  },
  {
    id: "bac-kan-11-2023/no-foreign-software",
    cite: { article: 10, clause: 4, point: "e" },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nguồn gốc của từng phần mềm cài trên máy chủ",
          en: "origin of each piece of software on the servers",
        },
      ],
    },
    members: [
      {
        id: "unknown-origin",
        title: { vi: "phần mềm không rõ nguồn gốc", en: "software of unknown origin" },
      },
      {
        id: "personal-use",
        title: { vi: "phần mềm phục vụ mục đích cá nhân", en: "software for private use" },
      },
      {
        id: "not-work-related",
        title: { vi: "phần mềm không phục vụ công việc", en: "software outside work" },
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Không cài phần mềm không rõ nguồn gốc, phần mềm cá nhân hoặc ngoài công việc trên máy chủ",
      en: "No software of unknown origin, for private use or outside work is installed on servers",
    },
  },
  {
    id: "bac-kan-11-2023/file-scanning",
    cite: { article: 10, clause: 4, point: "f" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "chính sách quét tệp tin của phần mềm diệt virus",
          en: "file scanning policy of the antivirus software",
        },
        { vi: "nhật ký quét tệp tin", en: "file scan log" },
      ],
    },
    references: [{ relation: "see", cite: { article: 24, clause: 3 } }],
    readings: ["K7", "A1", "K1"],
    title: {
      vi: "Quét phần mềm độc hại tất cả các tệp tin, thư mục trước khi sao chép, sử dụng, truyền đưa, trao đổi",
      en: "All files and folders are scanned for malware before they are copied, used, sent or exchanged",
    },
  },
  {
    id: "bac-kan-11-2023/no-software-distribution",
    cite: { article: 10, clause: 5 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "văn bản đồng ý của cơ quan chủ quản cho từng lần chia sẻ",
          en: "consent of the owning body for each sharing",
        },
        {
          vi: "xác nhận không có lần chia sẻ nào ngoài các văn bản đó",
          en: "statement that nothing else was shared",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Không phát tán, chia sẻ phần mềm của Trung tâm Tích hợp dữ liệu khi chưa được cơ quan chủ quản đồng ý",
      en: "The centre's software is not spread or shared without the owning body's consent",
    },
  },
];
