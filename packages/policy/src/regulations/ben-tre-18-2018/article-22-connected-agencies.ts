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
          vi: "quyết định phân công Quản trị mạng cơ sở",
          en: "decision assigning the agency's network administrator",
        },
        {
          vi: "văn bằng, chứng chỉ về công nghệ thông tin của cán bộ đó hoặc tài liệu thể hiện sự am hiểu về công nghệ thông tin, quản trị mạng",
          en: "officer's information technology qualifications or proof of knowledge of information technology and network administration",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan nhà nước, tổ chức có kết nối về TTTHDL tỉnh cử ít nhất một cán bộ làm Quản trị mạng cơ sở",
      en: "Each connected agency or organisation assigns at least one officer as its network administrator",
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
      vi: "Quản trị mạng cơ sở triển khai kỹ thuật quản trị mạng cục bộ theo các quy định của TTTHDL tỉnh",
      en: "The agency's network administrator runs the local network under the centre's rules",
    },
  },
  {
    id: "ben-tre-18-2018/technical-incidents-reported",
    cite: { article: 22, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      evidence: [
        {
          vi: "báo cáo sự cố kỹ thuật đã gửi cơ quan vận hành",
          en: "reports of technical incidents sent to the operating agency",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Quản trị mạng cơ sở kịp thời báo cáo sự cố kỹ thuật cho cơ quan vận hành",
      en: "The agency's network administrator reports technical incidents to the operating agency in time",
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
          en: "list of email accounts and IP addresses in use",
        },
        {
          vi: "cấu hình kết nối hệ thống mạng truyền số liệu chuyên dùng",
          en: "configuration of the connection to the dedicated data network",
        },
      ],
    },
    members: [
      { id: "mail-accounts", title: { vi: "tài khoản thư điện tử", en: "email accounts" } },
      { id: "ip-addresses", title: { vi: "địa chỉ IP", en: "IP addresses" } },
      {
        id: "connection-protocols",
        title: {
          vi: "giao thức kết nối hệ thống mạng truyền số liệu chuyên dùng",
          en: "protocols for connecting to the dedicated data network",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Thực hiện quy định quản lý về tài khoản thư điện tử, địa chỉ IP và giao thức kết nối mạng truyền số liệu chuyên dùng",
      en: "Agencies follow the rules on email accounts, IP addresses and protocols for connecting to the dedicated data network",
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
          en: "network administrator's procedures for the local network",
        },
        {
          vi: "kết quả tự kiểm tra an toàn thiết bị mạng cục bộ",
          en: "self-check of the security of local network devices",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tuân thủ hướng dẫn, quy trình vận hành mạng cục bộ và quy định an toàn, an ninh thông tin đối với thiết bị mạng cục bộ",
      en: "Agencies follow the guidance and procedures for the local network and the security rules for its devices",
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
          vi: "văn bản phân công người phụ trách nội dung của đơn vị tại TTTHDL tỉnh",
          en: "assignment of the person in charge of the agency's content at the centre",
        },
        {
          vi: "biên bản rà soát nội dung, thông tin lưu trữ",
          en: "records of reviews of stored content",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm về nội dung, thông tin lưu trữ của đơn vị mình tại TTTHDL tỉnh",
      en: "Agencies are responsible for their content and information stored at the centre",
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
        {
          vi: "văn bản hướng dẫn sao lưu của cơ quan vận hành",
          en: "operating agency's guidance on backups",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Sao lưu định kỳ dữ liệu của đơn vị theo hướng dẫn của cơ quan vận hành",
      en: "Agencies back up their own data regularly, following the operating agency's guidance",
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
          vi: "văn bản phổ biến hướng dẫn, quy trình vận hành trong đơn vị",
          en: "guidance and operating procedures distributed in the agency",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thực hiện các hướng dẫn, quy trình vận hành trong hệ thống",
      en: "Agencies follow the guidance and operating procedures of the system",
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
          vi: "thông báo thay đổi kết nối, cấu trúc mạng cục bộ đã gửi cơ quan vận hành",
          en: "notices of changes sent to the operating agency",
        },
        {
          vi: "lịch sử thay đổi mạng cục bộ của đơn vị",
          en: "change history of the agency's local network",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thông báo cơ quan vận hành khi thay đổi kết nối, cấu trúc mạng cục bộ của đơn vị",
      en: "The operating agency is notified of changes to connections or to the local network's structure",
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
          en: "each person's handover record of account and password",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cán bộ, công chức, viên chức chịu trách nhiệm về thông tin tài khoản, mật khẩu đăng nhập của mình",
      en: "Officials and public employees are responsible for their accounts and login passwords",
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
          en: "setting that forces a password change at first login",
        },
        {
          vi: "danh sách tài khoản chưa thay đổi mật khẩu được cấp",
          en: "list of accounts whose issued password is unchanged",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Thay đổi ngay mật khẩu sau khi được cơ quan vận hành cung cấp",
      en: "Passwords issued by the operating agency are changed at once",
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
          vi: "văn bản cam kết không xâm nhập trái phép của cán bộ, công chức, viên chức",
          en: "officials' commitments not to intrude",
        },
        {
          vi: "văn bản yêu cầu của cơ quan chức năng có thẩm quyền",
          en: "requests of competent authorities",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không xâm nhập trái phép vào hệ thống mạng, ứng dụng của tổ chức, cá nhân khác",
      en: "The networks and applications of other organisations and individuals are not intruded into",
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
      vi: "Ngoại lệ về truy nhập hệ thống mạng, ứng dụng của tổ chức, cá nhân khác theo yêu cầu của cơ quan chức năng có thẩm quyền",
      en: "Networks or applications of others may be accessed at the request of a competent authority",
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
          en: "incident records confirmed by the user",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Phối hợp với cán bộ kỹ thuật của cơ quan, đơn vị mình xử lý sự cố và xác nhận kết quả",
      en: "Officials cooperate with their agency's technical staff in handling incidents and confirm the result",
    },
  },
  {
    id: "ben-tre-18-2018/usage-report",
    cite: { article: 22, clause: 6 },
    modality: "must",
    bearer: "connected-agency",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tình hình khai thác, sử dụng dịch vụ TTTHDL tỉnh",
        en: "report on the use of the centre's services",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "managing-agency",
      dueBy: { monthDay: "11-30", inclusive: true },
    },
    readings: ["G7", "R2"],
    title: {
      vi: "Hằng năm báo cáo Sở Thông tin và Truyền thông tình hình khai thác, sử dụng dịch vụ TTTHDL tỉnh, chậm nhất ngày 30/11",
      en: "Annual report to the Department of Information and Communications on the use of the centre's services, by 30 November",
    },
  },
];
