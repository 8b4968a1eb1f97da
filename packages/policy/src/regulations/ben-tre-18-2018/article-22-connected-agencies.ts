import type { Norm } from "../../norm.js";

export const article22: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/network-administrator",
    cite: { article: 22, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định phân công cán bộ quản trị mạng cơ sở",
          en: "decision assigning the agency's network administrator",
        },
        {
          vi: "văn bằng, chứng chỉ về công nghệ thông tin của cán bộ đó, hoặc tài liệu thể hiện sự am hiểu về công nghệ thông tin, quản trị mạng",
          en: "that officer's information technology qualifications, or papers that show the officer to be versed in it",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Mỗi cơ quan, tổ chức kết nối cử ít nhất một cán bộ có trình độ hoặc am hiểu về công nghệ thông tin, quản trị mạng",
      en: "Each connected agency assigns at least one officer qualified or versed in information technology and network administration",
    },
  },
  {
    id: "ben-tre-18-2018/lan-administered",
    cite: { article: 22, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "sơ đồ mạng cục bộ của cơ quan", en: "diagram of the agency's local network" },
        { vi: "nhật ký quản trị mạng cục bộ", en: "administration log of the local network" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cán bộ quản trị mạng triển khai kỹ thuật quản trị mạng cục bộ theo các quy định của TTTHDL tỉnh",
      en: "The network administrator runs the agency's local network by the centre's rules",
    },
  },
  {
    id: "ben-tre-18-2018/technical-incidents-reported",
    cite: { article: 22, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo sự cố kỹ thuật đã gửi cơ quan vận hành",
          en: "reports of technical incidents sent to the operator",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Cán bộ quản trị mạng kịp thời báo cáo sự cố kỹ thuật cho cơ quan vận hành",
      en: "The network administrator reports technical incidents to the operator in time",
    },
  },
  {
    id: "ben-tre-18-2018/connection-rules",
    cite: { article: 22, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách tài khoản thư điện tử và địa chỉ IP đang sử dụng",
          en: "list of the mail accounts and IP addresses in use",
        },
        {
          vi: "cấu hình kết nối vào mạng truyền số liệu chuyên dùng",
          en: "settings of the connection to the dedicated data network",
        },
      ],
    },
    members: [
      { id: "mail-accounts", title: { vi: "tài khoản thư điện tử", en: "mail accounts" } },
      { id: "ip-addresses", title: { vi: "địa chỉ IP", en: "IP addresses" } },
      {
        id: "connection-protocols",
        title: {
          vi: "giao thức kết nối mạng truyền số liệu chuyên dùng",
          en: "protocols of the connection to the dedicated data network",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Thực hiện quy định về tài khoản thư điện tử, địa chỉ IP và giao thức kết nối",
      en: "The rules on mail accounts, IP addresses and connection protocols are carried out",
    },
  },
  {
    id: "ben-tre-18-2018/lan-procedures",
    cite: { article: 22, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình vận hành mạng cục bộ của Quản trị mạng cơ sở",
          en: "the network administrator's procedures for the local network",
        },
        {
          vi: "kết quả tự kiểm tra an toàn thiết bị mạng cục bộ",
          en: "self-check of the security of the local network's devices",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tuân thủ hướng dẫn, quy trình vận hành mạng cục bộ và quy định an toàn thông tin của thiết bị mạng",
      en: "Guidance and procedures for the local network and the security rules for its devices are kept",
    },
  },
  {
    id: "ben-tre-18-2018/content-responsibility",
    cite: { article: 22, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phân công người phụ trách nội dung của đơn vị trên TTTHDL tỉnh",
          en: "assignment of who is in charge of the agency's content",
        },
        {
          vi: "biên bản rà soát nội dung, thông tin đang lưu",
          en: "minutes of reviews of what is stored",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm về nội dung, thông tin lưu trữ của đơn vị tại TTTHDL tỉnh",
      en: "The agency is responsible for its content and information stored at the centre",
    },
  },
  {
    id: "ben-tre-18-2018/own-backups",
    cite: { article: 22, clause: 3 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "lịch và nhật ký sao lưu dữ liệu của đơn vị",
          en: "schedule and log of the agency's backups",
        },
        { vi: "hướng dẫn sao lưu của cơ quan vận hành", en: "the operator's guidance on backups" },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Sao lưu định kỳ dữ liệu của đơn vị theo hướng dẫn của cơ quan vận hành",
      en: "The agency backs up its own data regularly as the operator guides",
    },
  },
  {
    id: "ben-tre-18-2018/operating-guidance-followed",
    cite: { article: 22, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "hướng dẫn, quy trình vận hành đã phổ biến trong đơn vị",
          en: "guidance and procedures made known in the agency",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thực hiện hướng dẫn, quy trình vận hành trong hệ thống",
      en: "The guidance and operating procedures of the system are carried out",
    },
  },
  {
    id: "ben-tre-18-2018/network-changes-notified",
    cite: { article: 22, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thông báo thay đổi kết nối, cấu trúc mạng đã gửi cơ quan vận hành",
          en: "notices of changes sent to the operator",
        },
        {
          vi: "lịch sử thay đổi mạng cục bộ của đơn vị",
          en: "history of changes of the agency's local network",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thông báo cơ quan vận hành khi thay đổi kết nối, cấu trúc mạng cục bộ",
      en: "The operator is notified of changes to connections or to the local network's structure",
    },
  },
  {
    id: "ben-tre-18-2018/staff-account-responsibility",
    cite: { article: 22, clause: 5 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency"],
      evidence: [
        {
          vi: "biên bản giao nhận tài khoản, mật khẩu của từng người",
          en: "each person's handover minutes of account and password",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cán bộ, công chức, viên chức chịu trách nhiệm về tài khoản, mật khẩu của mình",
      en: "Officials are responsible for their accounts and passwords",
    },
  },
  {
    id: "ben-tre-18-2018/issued-password-changed",
    cite: { article: 22, clause: 5 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency", "operator"],
      evidence: [
        {
          vi: "cấu hình buộc đổi mật khẩu khi đăng nhập lần đầu",
          en: "setting that forces a change at the first log-in",
        },
        {
          vi: "danh sách tài khoản chưa đổi mật khẩu được cấp",
          en: "list of accounts whose issued password is still unchanged",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Đổi ngay mật khẩu sau khi được cơ quan vận hành cấp",
      en: "A password issued by the operator is changed at once",
    },
  },
  {
    id: "ben-tre-18-2018/no-intrusion",
    cite: { article: 22, clause: 5 },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency"],
      evidence: [
        {
          vi: "cam kết của cán bộ về không xâm nhập trái phép",
          en: "officials' undertakings not to intrude",
        },
        {
          vi: "văn bản yêu cầu của cơ quan chức năng đối với trường hợp ngoại lệ",
          en: "requests of competent authorities for the exceptions",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không xâm nhập trái phép vào mạng, ứng dụng của tổ chức, cá nhân khác",
      en: "Nobody intrudes into the networks or applications of others",
    },
  },
  {
    id: "ben-tre-18-2018/authorities-access",
    cite: { article: 22, clause: 5 },
    modality: "may",
    bearer: "user",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "có yêu cầu của cơ quan chức năng có thẩm quyền",
          en: "at the request of a competent authority",
        },
      ],
    },
    title: {
      vi: "Ngoại lệ về truy nhập mạng, ứng dụng của người khác theo yêu cầu của cơ quan chức năng",
      en: "Networks or applications of others may be entered at the request of a competent authority",
    },
  },
  {
    id: "ben-tre-18-2018/officials-help-with-incidents",
    cite: { article: 22, clause: 5 },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["user", "connected-agency"],
      evidence: [
        {
          vi: "biên bản xử lý sự cố có xác nhận của người sử dụng",
          en: "incident minutes confirmed by the user",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cán bộ phối hợp với kỹ thuật của cơ quan mình xử lý sự cố và xác nhận kết quả",
      en: "Officials help their agency's technicians with incidents and confirm the result",
    },
  },
  {
    id: "ben-tre-18-2018/usage-report",
    cite: { article: 22, clause: 6 },
    modality: "must",
    bearer: "connected-agency",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "managing-agency",
      dueBy: { monthDay: "11-30", inclusive: true },
    },
    readings: ["G7", "R2"],
    title: {
      vi: "Báo cáo hằng năm tình hình khai thác, sử dụng dịch vụ TTTHDL tỉnh, chậm nhất ngày 30/11",
      en: "Yearly report on the use of the centre's services, by 30 November",
    },
  },
];
