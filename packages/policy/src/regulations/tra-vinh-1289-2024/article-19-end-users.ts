import type { Norm } from "../../norm.js";

export const article19: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/agencies-use-lawfully",
    cite: { article: 19, clause: 1, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản phổ biến quy chế trong cơ quan",
          en: "paper making the regulation known within the agency",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cơ quan tuân thủ pháp luật và quy chế khi sử dụng tài nguyên của Trung tâm dữ liệu",
      en: "Agencies keep the law and this regulation when using the centre's resources",
    },
  },
  {
    id: "tra-vinh-1289-2024/server-remote-access",
    cite: { article: 19, clause: 1, point: "b" },
    modality: "must",
    bearer: "user",
    alsoBinds: ["connected-agency"],
    topic: "remote-administration",
    params: { demands: ["vpn"], from: "outside", objects: ["server"] },
    readings: ["T4", "T10"],
    title: {
      vi: "Không quản trị máy chủ từ xa thông qua Internet; quản trị máy chủ qua kết nối VPN",
      en: "Servers are administered remotely through a VPN, never straight over the Internet",
    },
  },
  {
    id: "tra-vinh-1289-2024/no-removable-media",
    cite: { article: 19, clause: 1, point: "c" },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "chính sách khóa cổng thiết bị lưu trữ trên máy chủ",
          en: "policy locking storage ports on servers",
        },
        { vi: "nhật ký thiết bị lưu trữ đã kết nối", en: "log of storage devices connected" },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Không kết nối thiết bị lưu trữ di động bên ngoài vào máy chủ",
      en: "No outside storage device is connected to the servers",
    },
  },
  {
    id: "tra-vinh-1289-2024/removable-media-checked",
    cite: { article: 19, clause: 1, point: "c" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "phiếu đề nghị kèm kết quả kiểm tra thiết bị lưu trữ",
          en: "requests with the check results of the storage devices",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Khi cần kết nối thiết bị lưu trữ di động phải đề nghị và được bộ phận chuyên trách kiểm tra trước",
      en: "Where a storage device is needed, it is asked for and checked first by the security section",
    },
  },
  {
    id: "tra-vinh-1289-2024/no-unknown-sites",
    cite: { article: 19, clause: 2, point: "a" },
    modality: "must-not",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator", "operating-staff"],
      evidence: [
        {
          vi: "nhật ký truy cập web của máy tính quản trị",
          en: "web access log of administration computers",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không sử dụng máy tính quản trị để truy cập trang thông tin không rõ nguồn gốc hoặc có nội dung độc hại",
      en: "Administration computers are not used for sites of unknown origin or harmful content",
    },
  },
  {
    id: "tra-vinh-1289-2024/intrusion-and-virus-protection",
    cite: { article: 19, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách máy chủ, máy tính và giải pháp bảo mật đã triển khai",
          en: "list of servers and computers with the security solution on each",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Máy chủ, máy tính có giải pháp bảo mật chống xâm nhập, lây lan virus",
      en: "Servers and computers have a solution against intrusion and viruses from outside",
    },
  },
  {
    id: "tra-vinh-1289-2024/os-password-length",
    cite: { article: 19, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "password-length",
    appliesTo: { scopes: ["operating-system"] },
    params: { characters: { atLeast: 11 } },
    readings: ["P1", "P6", "P11", "P12", "P13", "L9"],
    title: {
      vi: "Mật khẩu tài khoản của hệ điều hành tối thiểu 11 ký tự",
      en: "Passwords of operating system accounts have at least 11 characters",
    },
  },
  {
    id: "tra-vinh-1289-2024/os-password-classes",
    cite: { article: 19, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "password-classes",
    appliesTo: { scopes: ["operating-system"] },
    params: { contains: ["upper", "lower", "digit", "special"] },
    readings: ["P2", "P6", "P11", "P12", "P13", "L9"],
    title: {
      vi: "Mật khẩu tài khoản của hệ điều hành có chữ hoa, chữ thường, chữ số và ký tự đặc biệt",
      en: "Passwords of operating system accounts contain upper case, lower case, digits and special characters",
    },
  },
  {
    id: "tra-vinh-1289-2024/os-password-rotation",
    cite: { article: 19, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "password-max-age",
    appliesTo: { scopes: ["operating-system"] },
    params: { maxAge: { atMost: { amount: 6, unit: "month" } } },
    readings: ["G2", "G3", "P6", "P11", "P12", "P13", "L9"],
    title: {
      vi: "Định kỳ ít nhất 06 tháng thay đổi mật khẩu tài khoản của hệ điều hành",
      en: "Passwords of operating system accounts are changed at least every 6 months",
    },
  },
  {
    id: "tra-vinh-1289-2024/administration-password-change",
    cite: { article: 19, clause: 3, point: "a" },
    modality: "must",
    bearer: "operator-head",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định hoặc bút phê của lãnh đạo về việc đổi mật khẩu quản trị",
          en: "the head's decision on changing administration passwords",
        },
        {
          vi: "danh sách các lần thay đổi nhân sự trong kỳ",
          en: "list of staff changes in the period",
        },
      ],
    },
    members: [
      { id: "special-cases", title: { vi: "trường hợp đặc biệt", en: "special cases" } },
      { id: "staff-changes", title: { vi: "thay đổi về nhân sự", en: "changes of staff" } },
      {
        id: "tighter-security",
        title: { vi: "yêu cầu tăng cường bảo mật", en: "demand for tighter security" },
      },
    ],
    readings: ["A1", "T7"],
    title: {
      vi: "Lãnh đạo quyết định thay đổi toàn bộ mật khẩu quản trị trong trường hợp đặc biệt, khi thay đổi nhân sự hoặc có yêu cầu tăng cường bảo mật",
      en: "The head decides on changing all administration passwords in special cases, upon staff changes or a demand for tighter security",
    },
  },
  {
    id: "tra-vinh-1289-2024/computer-locked",
    cite: { article: 19, clause: 3, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "chính sách tự khóa màn hình trên máy tính",
          en: "screen lock policy of the computers",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Khóa máy tính khi tạm thời rời khỏi vị trí làm việc",
      en: "The computer is locked when its user leaves the place",
    },
  },
  {
    id: "tra-vinh-1289-2024/sessions-closed",
    cite: { article: 19, clause: 3, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "cấu hình tự ngắt phiên làm việc của ứng dụng",
          en: "session time-out configuration of the applications",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đóng phiên làm việc khi xong, trừ khi đã có cơ chế bảo vệ",
      en: "Sessions are closed when done, unless something else protects them",
    },
  },
  {
    id: "tra-vinh-1289-2024/no-configuration-change",
    cite: { article: 19, clause: 3, point: "c" },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "chính sách giới hạn quyền thay đổi cấu hình máy tính",
          en: "policy limiting changes to computer settings",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không tự ý thay đổi cấu hình đã thiết lập",
      en: "Settings are not changed without authorisation",
    },
  },
  {
    id: "tra-vinh-1289-2024/configuration-change-notice",
    cite: { article: 19, clause: 3, point: "c" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "thông báo thay đổi cấu hình gửi bộ phận liên quan",
          en: "notices of changed settings to the section concerned",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thay đổi cấu hình phải báo bộ phận liên quan",
      en: "The section concerned is notified of a change of settings",
    },
  },
];
