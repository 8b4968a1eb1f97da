import type { Norm } from "../../norm.js";

export const article13: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/incident-notice",
    cite: { article: 13, clause: 1 },
    modality: "must",
    bearer: "operating-staff",
    topic: "incident-notification",
    params: {
      recipients: ["operator-head", "managing-agency"],
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
        seriousWhen: "effect",
        ordinarySparesUsers: false,
      },
    },
    readings: ["G5", "I1", "I4"],
    title: {
      vi: "Báo cáo kịp thời sự cố cho lãnh đạo đơn vị vận hành và lãnh đạo cơ quan quản lý",
      en: "Incidents are reported in time to the heads of the operator and of the managing agency",
    },
  },
  {
    id: "bac-kan-11-2023/incident-isolation",
    cite: { article: 13, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["isolated"] },
    readings: ["G5", "I4"],
    title: {
      vi: "Có biện pháp cô lập sự cố, hạn chế ảnh hưởng tới hệ thống",
      en: "The incident is isolated so that it affects the system as little as possible",
    },
  },
  {
    id: "bac-kan-11-2023/incident-cause",
    cite: { article: 13, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "kết luận về nguyên nhân trong hồ sơ từng sự cố",
          en: "conclusion on the cause in the file of each incident",
        },
      ],
    },
    readings: ["A1"],
    title: { vi: "Xác định nguyên nhân xảy ra sự cố", en: "The cause of an incident is found out" },
  },
  {
    id: "bac-kan-11-2023/incident-levels",
    cite: { article: 13, clause: 2 },
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
      seriousWhen: "effect",
      ordinarySparesUsers: false,
    },
    members: [
      {
        id: "ordinary",
        cite: { article: 13, clause: 2, point: "a" },
        title: {
          vi: "thông thường: không ảnh hưởng đến hoạt động của Trung tâm Tích hợp dữ liệu",
          en: "ordinary: no effect on the centre's operation",
        },
      },
      {
        id: "serious",
        cite: { article: 13, clause: 2, point: "b" },
        title: {
          vi: "nghiêm trọng: liên quan đến thiết bị mạng, thiết bị bảo mật, máy chủ, đường truyền, cơ sở dữ liệu, an ninh thông tin, mất dữ liệu, ảnh hưởng trực tiếp đến hoạt động của Trung tâm Tích hợp dữ liệu",
          en: "serious: network or security devices, servers, data lines, databases, information security or loss of data, with a direct effect on the centre's operation",
        },
      },
      {
        id: "especially-serious",
        cite: { article: 13, clause: 2, point: "c" },
        title: {
          vi: "đặc biệt nghiêm trọng: gây ngưng trệ toàn bộ hoạt động của Trung tâm Tích hợp dữ liệu",
          en: "especially serious: the whole centre stands still",
        },
      },
    ],
    readings: ["I1", "I2"],
    title: {
      vi: "Phân loại sự cố theo 03 mức: thông thường, nghiêm trọng, đặc biệt nghiêm trọng",
      en: "Incidents are classified into 3 levels: ordinary, serious, especially serious",
    },
  },

  {
    id: "bac-kan-11-2023/incident-assessment",
    cite: { article: 13, clause: 2 },
    alsoCites: [
      { article: 13, clause: 2, point: "b" },
      { article: 13, clause: 2, point: "c" },
    ],
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["impact-assessed"] },
    readings: ["G5", "K5", "I4"],
    title: {
      vi: "Đánh giá ảnh hưởng của mọi sự cố để phân loại",
      en: "The effect of every incident is assessed so as to classify it",
    },
  },
  {
    id: "bac-kan-11-2023/ordinary-incident-handling",
    cite: { article: 13, clause: 2, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "sổ theo dõi sự cố thông thường, ghi giờ phát hiện và giờ xử lý xong",
          en: "register of ordinary incidents with the times of discovery and repair",
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
    id: "bac-kan-11-2023/serious-incident-notice",
    cite: { article: 13, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "incident-notification",
    params: {
      levels: ["serious"],
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
        seriousWhen: "effect",
        ordinarySparesUsers: false,
      },
    },
    readings: ["G5", "I1", "I4"],
    title: {
      vi: "Báo cáo cơ quan quản lý ngay sau khi phát hiện sự cố nghiêm trọng",
      en: "Serious incidents are reported to the managing agency as soon as they are discovered",
    },
  },
  {
    id: "bac-kan-11-2023/serious-incident-coordination",
    cite: { article: 13, clause: 2, point: "b" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "văn bản trao đổi với đơn vị chuyên trách thuộc Bộ Thông tin và Truyền thông về từng sự cố nghiêm trọng",
          en: "exchange with the ministry's specialised unit on each serious incident",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp với đơn vị chuyên trách của Bộ để được hướng dẫn xử lý sự cố nghiêm trọng",
      en: "Serious incidents are handled with guidance from the ministry's specialised units",
    },
  },
  {
    id: "bac-kan-11-2023/especially-serious-incident-notice",
    cite: { article: 13, clause: 2, point: "c" },
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
        seriousWhen: "effect",
        ordinarySparesUsers: false,
      },
    },
    readings: ["G5", "I1", "I4"],
    title: {
      vi: "Báo cáo nhanh Ủy ban nhân dân tỉnh về sự cố đặc biệt nghiêm trọng",
      en: "Especially serious incidents are reported quickly to the provincial People's Committee",
    },
  },
  {
    id: "bac-kan-11-2023/especially-serious-incident-coordination",
    cite: { article: 13, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "văn bản phối hợp với bộ, ngành về từng sự cố đặc biệt nghiêm trọng",
          en: "coordination with the ministries on each especially serious incident",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đơn vị vận hành phối hợp với bộ, ngành xử lý sự cố đặc biệt nghiêm trọng",
      en: "The operator works with the ministries on especially serious incidents",
    },
  },
  {
    id: "bac-kan-11-2023/especially-serious-incident-managing-agency",
    cite: { article: 13, clause: 2, point: "c" },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "đánh giá ảnh hưởng của cơ quan quản lý đối với từng sự cố đặc biệt nghiêm trọng",
          en: "the managing agency's assessment of each especially serious incident",
        },
        {
          vi: "văn bản phối hợp với bộ, ngành về từng sự cố đặc biệt nghiêm trọng",
          en: "coordination with the ministries on each especially serious incident",
        },
        {
          vi: "báo cáo nhanh gửi Ủy ban nhân dân tỉnh",
          en: "quick report to the provincial People's Committee",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan quản lý cùng đánh giá, phối hợp và báo cáo nhanh về sự cố đặc biệt nghiêm trọng",
      en: "The managing agency takes part in assessing, coordinating and reporting especially serious incidents",
    },
  },
  {
    id: "bac-kan-11-2023/incident-backup",
    cite: { article: 13, clause: 3, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["backup-before-repair"] },
    readings: ["K1", "I4"],
    title: {
      vi: "Sao lưu dữ liệu trước khi khắc phục sự cố, dữ liệu quan trọng trước",
      en: "Data are backed up before an incident is repaired, important data first",
    },
  },
  {
    id: "bac-kan-11-2023/incident-safety",
    cite: { article: 13, clause: 3, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "mục an toàn cho người và thiết bị trong phương án khắc phục từng sự cố",
          en: "part on the safety of people and equipment in the repair plan of each incident",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Bảo đảm an toàn cho người và thiết bị khi khắc phục sự cố",
      en: "People and equipment are kept safe while an incident is repaired",
    },
  },
  {
    id: "bac-kan-11-2023/incident-journal",
    cite: { article: 13, clause: 3, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["journal"] },
    readings: ["K1", "I4"],
    title: {
      vi: "Ghi nhật ký diễn biến sự cố và phương án khắc phục",
      en: "The course of the incident and the repair plan are journalled",
    },
  },
  {
    id: "bac-kan-11-2023/incident-support-request",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["operator", "managing-agency"],
      evidence: [
        {
          vi: "báo cáo từng sự cố vượt khả năng xử lý",
          en: "report of each incident beyond the operator's means",
        },
        { vi: "văn bản đề nghị hỗ trợ đã gửi", en: "requests for support sent" },
      ],
    },
    members: [
      { id: "consultants", title: { vi: "đơn vị tư vấn", en: "consultants" } },
      { id: "suppliers", title: { vi: "đơn vị cung cấp", en: "suppliers" } },
      {
        id: "ministry-units",
        title: {
          vi: "đơn vị chuyên trách thuộc Bộ Thông tin và Truyền thông",
          en: "specialised units of the ministry",
        },
      },
    ],
    readings: ["O2", "A1"],
    title: {
      vi: "Báo cáo cơ quan quản lý để xin hỗ trợ khi sự cố vượt khả năng xử lý",
      en: "The managing agency is notified, so as to ask for support, when an incident is beyond the operator's means",
    },
  },
];
