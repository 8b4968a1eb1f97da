import type { Norm } from "../../norm.js";

export const article27: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/resource-request",
    cite: { article: 27, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản đề nghị sử dụng hạ tầng, dịch vụ",
          en: "request to use infrastructure or services",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Gửi đề nghị khi cần sử dụng hạ tầng, dịch vụ, phần mềm của Trung tâm dữ liệu",
      en: "A request is sent when infrastructure, services or software of the centre are needed",
    },
  },
  {
    id: "tra-vinh-1289-2024/resource-allocation",
    cite: { article: 27, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản cấp phát tài nguyên cho từng đề nghị",
          en: "allotment of resources for each request",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xem xét, cấp phát tài nguyên phù hợp quy hoạch hạ tầng và công năng của Trung tâm dữ liệu",
      en: "Resources are considered and allotted by the infrastructure plan and the centre's capacity",
    },
  },
  {
    id: "tra-vinh-1289-2024/use-by-the-rules",
    cite: { article: 27, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "hướng dẫn sử dụng dịch vụ đã phổ biến trong cơ quan",
          en: "service guidance made known within the agency",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Sử dụng hạ tầng, dịch vụ theo quy chế và hướng dẫn của cơ quan quản lý, cơ quan vận hành",
      en: "Infrastructure and services are used by this regulation and by guidance of the managing agency and the operator",
    },
  },
  {
    id: "tra-vinh-1289-2024/content-responsibility",
    cite: { article: 27, clause: 2, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "system-owner"],
      evidence: [
        {
          vi: "văn bản giao người phụ trách nội dung của từng hệ thống",
          en: "assignment of who is in charge of each system's contents",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm về nội dung, thông tin của đơn vị lưu tại Trung tâm dữ liệu",
      en: "An agency is responsible for its contents and information at the centre",
    },
  },
  {
    id: "tra-vinh-1289-2024/own-backups",
    cite: { article: 27, clause: 2, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "system-owner"],
      evidence: [
        { vi: "nhật ký sao lưu dữ liệu của đơn vị", en: "log of the agency's own backups" },
      ],
    },
    readings: ["A1", "G5"],
    title: {
      vi: "Thường xuyên sao lưu dữ liệu của đơn vị theo hướng dẫn của cơ quan vận hành",
      en: "An agency regularly backs up its own data as the operator instructs",
    },
  },
  {
    id: "tra-vinh-1289-2024/cooperation-on-security",
    cite: { article: 27, clause: 2, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "system-owner"],
      evidence: [
        {
          vi: "đầu mối phối hợp đã đăng ký với cơ quan vận hành",
          en: "contact point registered with the operator",
        },
        {
          vi: "biên bản phối hợp xử lý, duy trì hệ thống",
          en: "minutes of joint work on the systems",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp bảo đảm an toàn, an ninh và duy trì hệ thống của mình tại Trung tâm dữ liệu",
      en: "An agency cooperates on security and on keeping its systems at the centre running",
    },
  },
  {
    id: "tra-vinh-1289-2024/level-dossier",
    cite: { article: 27, clause: 2, point: "c" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "system-owner"],
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "hồ sơ đề xuất cấp độ và quyết định phê duyệt của từng hệ thống",
          en: "level proposal and approval of each system",
        },
      ],
    },
    references: [{ to: "nd-85-2016", relation: "follows" }],
    readings: ["A1"],
    title: {
      vi: "Xây dựng hồ sơ cấp độ an toàn cho phần mềm, ứng dụng do đơn vị quản lý",
      en: "A security level dossier is drawn up for the software and applications an agency manages",
    },
  },
  {
    id: "tra-vinh-1289-2024/budget-of-agencies",
    cite: { article: 27, clause: 2, point: "d" },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-cadence",
    params: {
      name: { vi: "Dự trù kinh phí", en: "Budget estimate" },
      activity: "budget-plan",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    members: [
      { id: "operation", title: { vi: "duy trì, vận hành", en: "upkeep and operation" } },
      {
        id: "maintenance",
        title: { vi: "bảo dưỡng, sửa chữa, trang thiết bị", en: "maintenance, repair, equipment" },
      },
      { id: "lines", title: { vi: "đường truyền", en: "lines" } },
      {
        id: "upgrades",
        title: { vi: "nâng cấp, cập nhật phần mềm", en: "upgrading and updating software" },
      },
      {
        id: "security-assessment",
        title: { vi: "đánh giá an toàn thông tin", en: "security assessment" },
      },
    ],
    readings: ["G12", "G14", "G15"],
    title: {
      vi: "Cơ quan có hệ thống đặt tại Trung tâm dữ liệu dự trù kinh phí mỗi năm",
      en: "Agencies with systems at the centre estimate their budget every year",
    },
  },
  {
    id: "tra-vinh-1289-2024/budget-submission",
    cite: { article: 27, clause: 2, point: "d" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "system-owner"],
      evidence: [
        {
          vi: "dự toán chi nghiệp vụ có khoản cho hệ thống tại Trung tâm dữ liệu",
          en: "the agency's budget with the item for systems at the centre",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp kinh phí vào dự toán chi của cơ quan, trình phê duyệt",
      en: "The funds are entered in the agency's budget and submitted for approval",
    },
  },
  {
    id: "tra-vinh-1289-2024/staff-keep-security-rules",
    cite: { article: 27, clause: 3, point: "a" },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator", "operating-staff"],
      evidence: [
        {
          vi: "cam kết tuân thủ quy định bảo mật của viên chức vận hành",
          en: "operating staff's undertakings to keep the security rules",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Viên chức vận hành tuân thủ quy định an toàn, bảo mật khi làm việc",
      en: "Operating staff keep the rules of security and secrecy at work",
    },
  },
  {
    id: "tra-vinh-1289-2024/credentials-responsibility",
    cite: { article: 27, clause: 3, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "biên bản bàn giao tài khoản có chữ ký người nhận",
          en: "handover of the account signed by its user",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Người sử dụng chịu trách nhiệm về tài khoản, mật khẩu của mình",
      en: "A user is responsible for the account and password",
    },
  },
  {
    id: "tra-vinh-1289-2024/first-password-change",
    cite: { article: 27, clause: 3, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "cấu hình buộc đổi mật khẩu ở lần đăng nhập đầu",
          en: "setting that forces another password at the first log-in",
        },
      ],
    },
    readings: ["A1", "G5"],
    title: {
      vi: "Đổi mật khẩu ngay khi được cơ quan vận hành cung cấp",
      en: "The password is changed as soon as the operator gives it",
    },
  },
  {
    id: "tra-vinh-1289-2024/forbidden-acts",
    cite: { article: 27, clause: 3, point: "c" },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "hồ sơ xử lý vi phạm của người sử dụng trong kỳ",
          en: "files on users' breaches in the period",
        },
      ],
    },
    members: [
      { id: "account-theft", title: { vi: "đánh cắp tài khoản", en: "theft of accounts" } },
      { id: "account-forgery", title: { vi: "giả mạo tài khoản", en: "forging of accounts" } },
      { id: "unlawful-access", title: { vi: "truy cập trái phép", en: "unlawful access" } },
      {
        id: "harmful-tools",
        title: { vi: "sử dụng công cụ, phần mềm gây hại", en: "use of harmful tools or software" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Không đánh cắp, giả mạo tài khoản, truy cập trái phép, làm hại hoạt động của Trung tâm dữ liệu",
      en: "No theft or forging of accounts, no unlawful access, no harm to the centre's operation",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-told-to-operator",
    cite: { article: 27, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "nhật ký báo sự cố có thời điểm và người nhận",
          en: "log of incident notices, with time and recipient",
        },
      ],
    },
    readings: ["A1", "G5"],
    title: {
      vi: "Thông báo ngay cho viên chức kỹ thuật của cơ quan vận hành khi phát sinh sự cố",
      en: "The operator's technical staff are notified of an incident at once",
    },
  },
  {
    id: "tra-vinh-1289-2024/incident-cooperation",
    cite: { article: 27, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["user"],
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["connected-agency", "operator"],
      evidence: [
        { vi: "biên bản xác nhận kết quả xử lý sự cố", en: "confirmation of an incident's result" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp trong việc xử lý sự cố và xác nhận kết quả xử lý",
      en: "Agencies and users help to handle an incident and confirm the result",
    },
  },
];
