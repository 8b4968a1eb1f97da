import type { Norm } from "../../norm.js";

export const article33: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/design-documents",
    cite: { article: 33, clause: 1 },
    modality: "must",
    bearer: "system-owner",
    topic: "completeness",
    params: { list: "designDocuments" },
    members: [
      {
        id: "scale-and-users",
        cite: { article: 33, clause: 1, point: "a" },
        title: {
          vi: "quy mô, phạm vi, đối tượng sử dụng, khai thác, quản lý vận hành",
          en: "scale, scope, users and operators",
        },
      },
      {
        id: "components",
        cite: { article: 33, clause: 1, point: "b" },
        title: {
          vi: "thiết kế và các thành phần của hệ thống",
          en: "design and components of the system",
        },
      },
      {
        id: "security-plan-by-level",
        cite: { article: 33, clause: 1, point: "c" },
        title: { vi: "phương án bảo đảm an toàn theo cấp độ", en: "security plan by level" },
      },
      {
        id: "security-technology-choice",
        cite: { article: 33, clause: 1, point: "d" },
        title: {
          vi: "phương án lựa chọn giải pháp công nghệ an toàn",
          en: "choice of security technology",
        },
      },
    ],
    readings: ["K1"],
    title: {
      vi: "Thiết kế an toàn hệ thống có đủ các tài liệu mô tả",
      en: "The secure design has every descriptive document",
    },
  },
  {
    id: "bac-kan-11-2023/design-change-review",
    cite: { article: 33, clause: 1, point: "đ" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator", "connected-agency"],
      evidence: [
        {
          vi: "bản đánh giá lại của từng lần thay đổi thiết kế",
          en: "reassessment for each change of design",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Đánh giá lại sự phù hợp với yêu cầu an toàn khi thay đổi thiết kế",
      en: "When the design changes, its fit with the security requirements is assessed again",
    },
  },
  {
    id: "bac-kan-11-2023/outsourced-software-contract",
    cite: { article: 33, clause: 2, point: "a" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator", "connected-agency"],
      evidence: [
        {
          vi: "biên bản, hợp đồng và cam kết với từng bên thuê khoán",
          en: "minutes, contract and undertakings with each contractor",
        },
      ],
    },
    members: [
      { id: "minutes", title: { vi: "biên bản", en: "minutes" } },
      { id: "contract", title: { vi: "hợp đồng", en: "contract" } },
      { id: "undertakings", title: { vi: "cam kết", en: "undertakings" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Có biên bản, hợp đồng, cam kết với bên phát triển phần mềm thuê khoán",
      en: "There are minutes, contracts and undertakings with outsourced software developers",
    },
  },
  {
    id: "bac-kan-11-2023/source-code-delivery",
    cite: { article: 33, clause: 2, point: "b" },
    modality: "must",
    bearer: "supplier",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "biên bản giao nhận mã nguồn của từng phần mềm",
          en: "source code handover minutes for each piece of software",
        },
      ],
    },
    title: {
      vi: "Bên phát triển giao mã nguồn cho chủ quản hệ thống và đơn vị vận hành",
      en: "Developers hand the source code to the system owner and the operator",
    },
  },
  {
    id: "bac-kan-11-2023/software-testing",
    cite: { article: 33, clause: 2, point: "c" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator", "connected-agency"],
      evidence: [
        {
          vi: "báo cáo kiểm thử và đánh giá an toàn thông tin của từng phần mềm",
          en: "test and security assessment report of each piece of software",
        },
        {
          vi: "biên bản nghiệm thu trước ngày đưa vào sử dụng",
          en: "acceptance minutes dated before first use",
        },
      ],
    },
    members: [
      { id: "testing", title: { vi: "kiểm thử", en: "testing" } },
      {
        id: "security-assessment",
        title: { vi: "kiểm tra, đánh giá an toàn thông tin", en: "security checks and assessment" },
      },
      { id: "acceptance", title: { vi: "nghiệm thu", en: "acceptance" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Phần mềm được kiểm thử, đánh giá an toàn, nghiệm thu trước khi sử dụng",
      en: "Software is tested, assessed for security and accepted before use",
    },
  },
  {
    id: "bac-kan-11-2023/system-acceptance",
    cite: { article: 33, clause: 3, point: "a" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator", "connected-agency"],
      evidence: [
        {
          vi: "biên bản thử nghiệm, nghiệm thu trước ngày bàn giao",
          en: "test and acceptance minutes dated before handover",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Thử nghiệm, nghiệm thu hệ thống trước khi bàn giao, sử dụng",
      en: "Systems are tested and accepted before handover and use",
    },
  },
  {
    id: "bac-kan-11-2023/acceptance-documents",
    cite: { article: 33, clause: 3, point: "b" },
    alsoCites: [{ article: 33, clause: 3, point: "đ" }],
    modality: "must",
    bearer: "system-owner",
    topic: "completeness",
    params: { list: "acceptanceDocuments" },
    members: [
      {
        id: "acceptance-contents",
        cite: { article: 33, clause: 3, point: "b" },
        title: { vi: "nội dung thử nghiệm, nghiệm thu", en: "contents of testing and acceptance" },
      },
      {
        id: "acceptance-plan",
        cite: { article: 33, clause: 3, point: "b" },
        title: { vi: "kế hoạch thử nghiệm, nghiệm thu", en: "plan of testing and acceptance" },
      },
      {
        id: "acceptance-procedure",
        cite: { article: 33, clause: 3, point: "b" },
        title: {
          vi: "quy trình thử nghiệm, nghiệm thu",
          en: "procedure of testing and acceptance",
        },
      },
      {
        id: "acceptance-report",
        cite: { article: 33, clause: 3, point: "đ" },
        title: { vi: "báo cáo nghiệm thu", en: "acceptance report" },
      },
    ],
    readings: ["K1"],
    title: {
      vi: "Có nội dung, kế hoạch, quy trình thử nghiệm, nghiệm thu và báo cáo nghiệm thu",
      en: "There are contents, plan and procedure of testing and acceptance, and an acceptance report",
    },
  },
  {
    id: "bac-kan-11-2023/independent-testing",
    cite: { article: 33, clause: 3, point: "c" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator", "connected-agency"],
      evidence: [
        {
          vi: "hợp đồng với bên thứ ba hoặc quyết định giao bộ phận độc lập",
          en: "contract with a third party or decision naming an independent section",
        },
      ],
    },
    members: [
      {
        id: "third-party",
        title: { vi: "đơn vị độc lập (bên thứ ba)", en: "independent body (third party)" },
      },
      {
        id: "independent-section",
        title: {
          vi: "bộ phận độc lập của đơn vị thực hiện",
          en: "independent section of the body in charge",
        },
      },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Đơn vị hoặc bộ phận độc lập thử nghiệm, tư vấn, giám sát nghiệm thu hệ thống",
      en: "An independent body or section tests and advises on and supervises acceptance",
    },
  },
  {
    id: "bac-kan-11-2023/acceptance-approval",
    cite: { article: 33, clause: 3, point: "đ" },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "báo cáo nghiệm thu có xác nhận của bộ phận chuyên trách",
          en: "acceptance report confirmed by the specialised section",
        },
        { vi: "văn bản phê duyệt của chủ quản hệ thống", en: "approval of the system owner" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Báo cáo nghiệm thu được bộ phận chuyên trách xác nhận, chủ quản phê duyệt trước khi sử dụng",
      en: "The acceptance report is confirmed by the specialised section and approved by the system owner before use",
    },
  },
];
