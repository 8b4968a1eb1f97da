import type { Norm } from "../../norm.js";

export const article08: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/one-stop",
    cite: { article: 8, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "application-in-use",
    params: { application: "one-stop", onlyWithPublicServices: true },
    title: {
      vi: "Cơ quan cung cấp dịch vụ hành chính công sử dụng phần mềm dịch vụ công trực tuyến tích hợp một cửa",
      en: "Agencies that provide administrative services use the online service software with its one-stop part",
    },
  },
  {
    id: "bac-ninh-33-2017/files-in-one-stop",
    cite: { article: 8, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "đối chiếu chọn mẫu hồ sơ tại trung tâm hành chính công với hồ sơ trong phần mềm",
          en: "sample comparison of files at the administrative centre with those in the software",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Quản lý thống nhất mọi hồ sơ gửi qua mạng hoặc nộp trực tiếp, theo quy trình của dịch vụ",
      en: "Every file, sent online or handed in, is managed in one place by the service's procedure",
    },
  },
  {
    id: "bac-ninh-33-2017/one-stop-functions",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "minimum-functions",
    params: { application: "one-stop", used: false },
    members: [
      {
        id: "intake-receipt",
        cite: { article: 8, clause: 2, point: "a" },
        title: {
          vi: "nhập đủ thông tin hồ sơ, in biên lai",
          en: "entering full information on a file and printing its receipt",
        },
      },
      {
        id: "quality-procedures",
        cite: { article: 8, clause: 2, point: "b" },
        title: {
          vi: "phù hợp quy trình quản lý chất lượng theo tiêu chuẩn ISO đang áp dụng",
          en: "fitting the ISO quality procedures in use",
        },
      },
      {
        id: "status-lookup",
        cite: { article: 8, clause: 2, point: "c" },
        title: {
          vi: "tra cứu thông tin và trạng thái giải quyết hồ sơ",
          en: "looking up a file and how far it has come",
        },
      },
      {
        id: "deadline-statistics",
        cite: { article: 8, clause: 2, point: "d" },
        title: {
          vi: "thống kê hồ sơ đúng hạn, quá hạn theo lĩnh vực cho lãnh đạo",
          en: "figures for the management of files on time and late in each field",
        },
      },
      {
        id: "performance-rating",
        cite: { article: 8, clause: 2, point: "đ" },
        title: {
          vi: "đánh giá việc xử lý của cán bộ tiếp nhận và tiến độ của cơ quan",
          en: "rating how receiving staff handle files and the agency's progress",
        },
      },
    ],
    references: [{ to: "iso-quality-management", relation: "follows" }],
    readings: ["N1", "N2"],
    title: {
      vi: "Các chức năng tối thiểu mà phần mềm dịch vụ công trực tuyến tích hợp một cửa phải có",
      en: "The minimum functions that the online service software with its one-stop part must have",
    },
  },
  {
    id: "bac-ninh-33-2017/status-lookup-channels",
    cite: { article: 8, clause: 2, point: "c" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phương tiện tra cứu đang mở cho người nộp hồ sơ, kèm kết quả tra thử",
          en: "channel open to applicants, with a trial look-up",
        },
      ],
    },
    members: [
      {
        id: "touch-screen",
        title: {
          vi: "màn hình cảm ứng tại trung tâm hành chính công hoặc trụ sở cơ quan",
          en: "touch screen at the administrative centre or the agency",
        },
      },
      { id: "internet", title: { vi: "Internet", en: "Internet" } },
      {
        id: "text-message",
        title: { vi: "tin nhắn điện thoại di động", en: "text message to a mobile telephone" },
      },
    ],
    readings: ["N1", "A1"],
    title: {
      vi: "Tra cứu hồ sơ được qua ít nhất một trong các phương tiện",
      en: "Files can be looked up through at least one of the channels",
    },
  },
];
