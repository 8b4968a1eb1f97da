import type { Norm } from "../../norm.js";

export const article16: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/incident-isolated",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["isolated"] },
    readings: ["I4"],
    title: {
      vi: "Cô lập sự cố khi phát hiện",
      en: "Incidents are isolated when discovered",
    },
  },
  {
    id: "ben-tre-18-2018/incident-cause",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "biên bản xác định nguyên nhân của từng sự cố",
          en: "record of the cause of each incident",
        },
        {
          vi: "bản ghi biện pháp hạn chế ảnh hưởng khi cô lập sự cố",
          en: "notes on the measures that limited the impact during isolation",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xác định nguyên nhân sự cố, hạn chế tối đa ảnh hưởng đến hoạt động của toàn hệ thống",
      en: "The cause of an incident is determined with minimum impact on the whole system",
    },
  },
  {
    id: "ben-tre-18-2018/incident-notice",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "incident-notification",
    params: {
      recipients: ["user-section", "related-agencies"],
      inOrder: false,
      classification: {
        scale: "three-level",
        listedKinds: [
          "network-device",
          "security-device",
          "server",
          "data-line",
          "database",
          "information-security",
          "data-loss",
        ],
        seriousWhen: "listed-kind-or-effect",
        ordinarySparesUsers: true,
      },
    },
    readings: ["G5", "I4"],
    title: {
      vi: "Thông báo tình hình sự cố cho bộ phận sử dụng và các cơ quan, đơn vị có liên quan",
      en: "The using section and the agencies concerned are notified of an incident",
    },
  },
  {
    id: "ben-tre-18-2018/incident-levels",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "incident-level",
    params: {
      scale: "three-level",
      listedKinds: [
        "network-device",
        "security-device",
        "server",
        "data-line",
        "database",
        "information-security",
        "data-loss",
      ],
      seriousWhen: "listed-kind-or-effect",
      ordinarySparesUsers: true,
    },
    members: [
      {
        id: "ordinary",
        cite: { article: 16, clause: 2, point: "a" },
        title: {
          vi: "thông thường: không ảnh hưởng đến hoạt động của TTTHDL và người sử dụng",
          en: "ordinary: no effect on the operation of the centre or on users",
        },
      },
      {
        id: "serious",
        cite: { article: 16, clause: 2, point: "b" },
        title: {
          vi: "nghiêm trọng: liên quan đến thiết bị mạng, thiết bị bảo mật, máy chủ, đường truyền dữ liệu, cơ sở dữ liệu, an ninh thông tin, mất dữ liệu, ảnh hưởng trực tiếp đến hoạt động của TTTHDL tỉnh",
          en: "serious: concerns network or security devices, servers, data lines, databases, information security or data loss, or directly affects the operation of the centre",
        },
      },
      {
        id: "especially-serious",
        cite: { article: 16, clause: 2, point: "c" },
        title: {
          vi: "đặc biệt nghiêm trọng: gây ngưng trệ toàn bộ hoạt động của TTTHDL tỉnh",
          en: "especially serious: brings the whole operation of the centre to a standstill",
        },
      },
    ],
    readings: ["I1", "I2", "G18"],
    title: {
      vi: "Phân loại sự cố theo 03 mức: thông thường, nghiêm trọng, đặc biệt nghiêm trọng",
      en: "Incidents are classified into 3 levels: ordinary, serious, especially serious",
    },
  },
  {
    id: "ben-tre-18-2018/incident-assessed",
    cite: { article: 16, clause: 2 },
    alsoCites: [
      { article: 16, clause: 2, point: "b" },
      { article: 16, clause: 2, point: "c" },
    ],
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["impact-assessed"] },
    readings: ["G5", "V7", "I4"],
    title: {
      vi: "Đánh giá mức độ ảnh hưởng của sự cố",
      en: "The impact of an incident is assessed",
    },
  },
  {
    id: "ben-tre-18-2018/ordinary-incident-handled",
    cite: { article: 16, clause: 2, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "nhật ký sự cố thông thường, có thời điểm phát hiện và xử lý xong",
          en: "log of ordinary incidents with times of detection and resolution",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Nhanh chóng xử lý sự cố thông thường",
      en: "Ordinary incidents are handled quickly",
    },
  },
  {
    id: "ben-tre-18-2018/ordinary-incident-escalated",
    cite: { article: 16, clause: 2, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "văn bản thông báo cơ quan quản lý về sự cố không xử lý được",
          en: "notices to the managing agency of incidents that could not be resolved",
        },
        {
          vi: "biên bản phối hợp giải quyết với cơ quan quản lý",
          en: "record of joint resolution with the managing agency",
        },
      ],
    },
    readings: ["V7", "A1"],
    title: {
      vi: "Thông báo cơ quan quản lý khi không xử lý được sự cố thông thường",
      en: "The managing agency is notified of ordinary incidents that cannot be resolved",
    },
  },
  {
    id: "ben-tre-18-2018/serious-incident-report",
    cite: { article: 16, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "incident-notification",
    params: {
      levels: ["serious", "especially-serious"],
      recipients: ["managing-agency"],
      inOrder: false,
      classification: {
        scale: "three-level",
        listedKinds: [
          "network-device",
          "security-device",
          "server",
          "data-line",
          "database",
          "information-security",
          "data-loss",
        ],
        seriousWhen: "listed-kind-or-effect",
        ordinarySparesUsers: true,
      },
    },
    readings: ["G5", "I1", "I4", "G18"],
    emendation: { printed: "cơ quản quản lý", read: "cơ quan quản lý" },
    title: {
      vi: "Báo cáo cơ quan quản lý ngay sau khi phát hiện sự cố nghiêm trọng",
      en: "Serious incidents are reported to the managing agency as soon as they are discovered",
    },
  },
  {
    id: "ben-tre-18-2018/especially-serious-incident-report",
    cite: { article: 16, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "incident-notification",
    params: {
      levels: ["especially-serious"],
      recipients: ["provincial-committee"],
      inOrder: false,
      classification: {
        scale: "three-level",
        listedKinds: [
          "network-device",
          "security-device",
          "server",
          "data-line",
          "database",
          "information-security",
          "data-loss",
        ],
        seriousWhen: "listed-kind-or-effect",
        ordinarySparesUsers: true,
      },
    },
    readings: ["G5", "I1", "V7", "I4", "G18"],
    title: {
      vi: "Khẩn trương báo cáo, đề xuất Ủy ban nhân dân tỉnh về sự cố đặc biệt nghiêm trọng",
      en: "Especially serious incidents are urgently reported, with proposals, to the provincial People's Committee",
    },
  },
  {
    id: "ben-tre-18-2018/especially-serious-incident-managing-agency",
    cite: { article: 16, clause: 2, point: "c" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "văn bản đánh giá ảnh hưởng sự cố đặc biệt nghiêm trọng của cơ quan quản lý",
          en: "managing agency's impact assessment of the especially serious incident",
        },
        {
          vi: "báo cáo, đề xuất gửi Ủy ban nhân dân tỉnh",
          en: "report with proposals to the provincial People's Committee",
        },
      ],
    },
    readings: ["G5", "V7", "A1"],
    title: {
      vi: "Cơ quan quản lý cùng đánh giá ảnh hưởng của sự cố đặc biệt nghiêm trọng và khẩn trương báo cáo, đề xuất Ủy ban nhân dân tỉnh",
      en: "The managing agency joins in assessing an especially serious incident and in urgently reporting it, with proposals, to the provincial People's Committee",
    },
  },
  {
    id: "ben-tre-18-2018/incident-procedure",
    cite: { article: 16, clause: 3, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        { vi: "quy trình xử lý sự cố đã ban hành", en: "issued incident handling procedure" },
        {
          vi: "hồ sơ xử lý sự cố đối chiếu với từng bước của quy trình",
          en: "incident files checked against each step of the procedure",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Tuân thủ quy trình xử lý sự cố",
      en: "The incident handling procedure is followed",
    },
  },
  {
    id: "ben-tre-18-2018/incident-safety",
    cite: { article: 16, clause: 3, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "quy định an toàn lao động khi xử lý sự cố",
          en: "safety rules for incident handling",
        },
        {
          vi: "hồ sơ sự cố có ghi tình trạng người và thiết bị",
          en: "incident files with the condition of people and equipment",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Bảo đảm tuyệt đối an toàn cho người và thiết bị của hệ thống khi xử lý sự cố",
      en: "The absolute safety of people and equipment is ensured during incident handling",
    },
  },
  {
    id: "ben-tre-18-2018/incident-backup-first",
    cite: { article: 16, clause: 3, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["backup-before-repair"] },
    readings: ["I4", "V9"],
    title: {
      vi: "Sao lưu dữ liệu quan trọng trước khi xử lý sự cố",
      en: "Important data are backed up before an incident is handled",
    },
  },
  {
    id: "ben-tre-18-2018/incident-journal",
    cite: { article: 16, clause: 3, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["journal"] },
    readings: ["I4", "V9"],
    title: {
      vi: "Ghi nhật ký sự cố kỹ thuật phát sinh tại chỗ",
      en: "Technical incidents are logged on the spot",
    },
  },
  {
    id: "ben-tre-18-2018/incident-resolution-announced",
    cite: { article: 16, clause: 3, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["resolution-announced"] },
    readings: ["I4", "V9"],
    title: {
      vi: "Thông báo cho các bên liên quan về thời gian khắc phục xong sự cố",
      en: "The parties concerned are notified of when the incident was resolved",
    },
  },
];
