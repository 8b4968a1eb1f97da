import type { Norm } from "../../norm.js";

export const article18: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/incident-isolated",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "operating-staff",
    topic: "incident-handling",
    params: { steps: ["isolated"] },
    readings: ["I4"],
    title: { vi: "Cô lập sự cố khi phát hiện", en: "Incidents are isolated when discovered" },
  },
  {
    id: "tra-vinh-1289-2024/incident-cause",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["operator", "operating-staff"],
      evidence: [
        {
          vi: "biên bản xác định nguyên nhân của từng sự cố",
          en: "minutes on the cause of each incident",
        },
        {
          vi: "ghi nhận biện pháp hạn chế ảnh hưởng khi cô lập",
          en: "notes on how the effect was limited during isolation",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xác định nguyên nhân sự cố, hạn chế tối đa ảnh hưởng đến hoạt động",
      en: "The cause of an incident is found with the least effect on operation",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-notice",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "operating-staff",
    topic: "incident-notification",
    params: {
      recipients: ["operator-head"],
      inOrder: false,
      classification: {
        scale: "two-level",
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
        ordinarySparesUsers: true,
      },
    },
    readings: ["G5", "T6", "I4"],
    title: {
      vi: "Báo cáo kịp thời lãnh đạo cơ quan vận hành về tình hình sự cố",
      en: "The operator's head is notified in time of an incident",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-escalation",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "operator-head",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "báo cáo, tham mưu của lãnh đạo cơ quan vận hành về sự cố",
          en: "the operator's head's reports and advice on incidents",
        },
        { vi: "ý kiến chỉ đạo của cơ quan quản lý", en: "orders of the managing agency" },
      ],
    },
    readings: ["A1", "G5", "T6"],
    title: {
      vi: "Lãnh đạo cơ quan vận hành báo cáo lãnh đạo cơ quan quản lý chỉ đạo, khắc phục sớm nhất",
      en: "The operator's head reports to the managing agency's head for orders and the earliest repair",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-levels",
    cite: { article: 18, clause: 2 },
    alsoCites: [
      { article: 18, clause: 3 },
      { article: 18, clause: 4 },
    ],
    modality: "must",
    bearer: "operator",
    topic: "incident-level",
    params: {
      scale: "two-level",
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
      ordinarySparesUsers: true,
    },
    members: [
      {
        id: "ordinary",
        cite: { article: 18, clause: 3 },
        title: {
          vi: "thông thường: không ảnh hưởng đến hoạt động của Trung tâm dữ liệu và người sử dụng",
          en: "ordinary: no effect on the centre's operation or on users",
        },
      },
      {
        id: "serious",
        cite: { article: 18, clause: 4 },
        title: {
          vi: "nghiêm trọng: liên quan đến thiết bị mạng, thiết bị bảo mật, máy chủ, đường truyền, cơ sở dữ liệu, an ninh thông tin, mất mát dữ liệu, ảnh hưởng trực tiếp đến hoạt động của Trung tâm dữ liệu",
          en: "serious: network or security devices, servers, data lines, databases, information security or loss of data, with a direct effect on the centre's operation",
        },
      },
    ],
    readings: ["I1", "I2", "T10", "G18"],
    title: {
      vi: "Phân loại sự cố theo 02 mức: thông thường, nghiêm trọng",
      en: "Incidents are classified into 2 levels: ordinary, serious",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-assessed",
    cite: { article: 18, clause: 2 },
    alsoCites: [{ article: 18, clause: 4 }],
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["impact-assessed"] },
    readings: ["I4", "T10"],
    title: {
      vi: "Đánh giá mức độ ảnh hưởng của sự cố",
      en: "The impact of an incident is assessed",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-plan-chosen",
    cite: { article: 18, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "phương án xử lý đã chọn trong hồ sơ từng sự cố",
          en: "the plan chosen, in each incident's file",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Chọn phương án, quy trình xử lý theo mức sự cố",
      en: "The plan and procedure for handling are chosen by the incident's level",
    },
  },
  {
    id: "tra-vinh-1289-2024/ordinary-incident-handled",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["operator", "operating-staff"],
      evidence: [
        {
          vi: "nhật ký sự cố có thời điểm phát hiện và thời điểm xử lý",
          en: "incident log with times of finding and handling",
        },
      ],
    },
    readings: ["A1", "G5"],
    emendation: { printed: "trách nhệm", read: "trách nhiệm" },
    title: { vi: "Xử lý ngay sự cố thông thường", en: "Ordinary incidents are handled at once" },
  },
  {
    id: "tra-vinh-1289-2024/ordinary-incident-report",
    cite: { article: 18, clause: 3 },
    modality: "must",
    bearer: "operating-staff",
    topic: "incident-notification",
    params: {
      levels: ["ordinary"],
      after: "resolved",
      recipients: ["operator-head"],
      inOrder: false,
      classification: {
        scale: "two-level",
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
        ordinarySparesUsers: true,
      },
    },
    readings: ["G5", "I1", "T6", "I4", "G20", "G18"],
    title: {
      vi: "Báo cáo lãnh đạo cơ quan vận hành sau khi xử lý sự cố thông thường",
      en: "The operator's head receives a report after an ordinary incident is handled",
    },
  },
  {
    id: "tra-vinh-1289-2024/serious-incident-notice",
    cite: { article: 18, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "incident-notification",
    params: {
      levels: ["serious"],
      recipients: ["managing-agency"],
      inOrder: false,
      classification: {
        scale: "two-level",
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
        ordinarySparesUsers: true,
      },
    },
    readings: ["G5", "I1", "I3", "I4", "G18"],
    title: {
      vi: "Báo cáo cơ quan quản lý ngay sau khi phát hiện sự cố nghiêm trọng",
      en: "Serious incidents are reported to the managing agency as soon as they are discovered",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-plans-followed",
    cite: { article: 18, clause: 5, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "phương án, quy trình xử lý sự cố được phê duyệt",
          en: "approved plans and procedures for incidents",
        },
        { vi: "hồ sơ sự cố đối chiếu quy trình", en: "incident files compared with the procedure" },
      ],
    },
    references: [{ relation: "see", cite: { article: 25, clause: 9, inferred: true } }],
    readings: ["A1"],
    title: {
      vi: "Xử lý sự cố theo phương án, quy trình do cơ quan quản lý phê duyệt",
      en: "Incidents are handled by the plans and procedures the managing agency approved",
    },
  },
  {
    id: "tra-vinh-1289-2024/safety-during-repair",
    cite: { article: 18, clause: 5, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "biện pháp an toàn ghi trong hồ sơ xử lý sự cố",
          en: "safety measures noted in the incident files",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Bảo đảm tuyệt đối an toàn cho hệ thống khi xử lý sự cố",
      en: "The system stays entirely safe while an incident is handled",
    },
  },
  {
    id: "tra-vinh-1289-2024/backup-before-repair",
    cite: { article: 18, clause: 5, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["backup-before-repair"] },
    readings: ["I4", "T10"],
    title: {
      vi: "Sao lưu dữ liệu quan trọng trước khi xử lý sự cố",
      en: "Important data are backed up before an incident is handled",
    },
  },
  {
    id: "tra-vinh-1289-2024/national-response-centre",
    cite: { article: 18, clause: 5, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "thông báo gửi Trung tâm Ứng cứu khẩn cấp không gian mạng Việt Nam",
          en: "notices to the Vietnam cyberspace emergency response centre",
        },
        {
          vi: "đánh giá khả năng tự xử lý trong hồ sơ sự cố",
          en: "judgement of one's own means in the incident file",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Sự cố vượt khả năng tự xử lý được thông báo cho Trung tâm Ứng cứu khẩn cấp không gian mạng Việt Nam",
      en: "Incidents beyond the operator's means are notified to the national cyberspace response centre",
    },
  },
  {
    id: "tra-vinh-1289-2024/resolution-announced",
    cite: { article: 18, clause: 5, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "incident-handling",
    params: { steps: ["resolution-announced"] },
    readings: ["I4", "T10"],
    title: {
      vi: "Thông báo cho các bên liên quan về thời gian khắc phục xong sự cố",
      en: "The parties concerned are notified of when the incident was resolved",
    },
  },
  {
    id: "tra-vinh-1289-2024/serious-incident-report",
    cite: { article: 18, clause: 5, point: "e" },
    modality: "must",
    bearer: "operator",
    topic: "incident-report-deadline",
    params: {
      level: "serious",
      within: { atMost: { amount: 24, unit: "hour" } },
      recipient: "managing-agency",
      classification: {
        scale: "two-level",
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
        ordinarySparesUsers: true,
      },
    },
    readings: ["G8", "I1", "I3", "G18"],
    title: {
      vi: "Lập báo cáo sự cố nghiêm trọng gửi cơ quan quản lý trong vòng 24 giờ kể từ khi phát hiện",
      en: "Serious incidents are reported to the managing agency in writing within 24 hours of detection",
    },
  },
  {
    id: "tra-vinh-1289-2024/drill",
    cite: { article: 18, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Diễn tập xử lý sự cố an toàn thông tin",
        en: "Drill in handling security incidents",
      },
      activity: "drill",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14", "T10"],
    title: {
      vi: "Mỗi năm diễn tập xử lý sự cố an toàn thông tin",
      en: "Rehearse the handling of security incidents every year",
    },
  },
];
