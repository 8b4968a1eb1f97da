import type { Norm } from "../../norm.js";

export const article29: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/use-by-law",
    cite: { article: 29, clause: 1, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "quy định sử dụng tài nguyên mạng của cơ quan",
          en: "the agency's rules on using network resources",
        },
        { vi: "cam kết của người sử dụng", en: "users' undertakings" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Truy cập tài nguyên nội bộ, mạng, Internet theo pháp luật và quy định của cơ quan",
      en: "Internal resources, the network and the Internet are used by the law and the agency's rules",
    },
  },
  {
    id: "bac-kan-11-2023/supervised-connection",
    cite: { article: 29, clause: 1, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "operator"],
      evidence: [
        {
          vi: "phiếu cài đặt, kết nối thiết bị có xác nhận của bộ phận chuyên trách",
          en: "installation and connection slips countersigned by the security section",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cài đặt, kết nối thiết bị đầu cuối theo quy trình, có bộ phận chuyên trách giám sát",
      en: "Endpoints are installed and connected by procedure, under the security section's supervision",
    },
  },
  {
    id: "bac-kan-11-2023/endpoint-hardening",
    cite: { article: 29, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "connected-agency"],
      evidence: [
        {
          vi: "danh mục kiểm tra cứng hóa của từng thiết bị đầu cuối trước khi kết nối",
          en: "hardening checklist of each endpoint before connection",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Xử lý điểm yếu, cứng hóa thiết bị đầu cuối trước khi kết nối vào hệ thống",
      en: "Endpoints are freed of weaknesses and hardened before they are connected",
    },
  },
  {
    id: "bac-kan-11-2023/permitted-software",
    cite: { article: 29, clause: 2, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "danh sách phần mềm trên máy người sử dụng đối chiếu với danh mục được phép",
          en: "list of software on users' computers compared with the permitted list",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chỉ cài phần mềm hợp lệ, thuộc danh mục được phép (nếu có) trên máy được cấp",
      en: "Only valid software on the permitted list (if any) is installed on the computers issued",
    },
  },
  {
    id: "bac-kan-11-2023/no-unapproved-installation",
    cite: { article: 29, clause: 2, point: "a" },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "chính sách phân quyền cài đặt trên máy người sử dụng",
          en: "policy on installation rights on users' computers",
        },
        {
          vi: "ý kiến đồng ý của bộ phận công nghệ thông tin cho từng lần cài, gỡ",
          en: "consent of the IT section to each installation or removal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không tự ý cài, gỡ phần mềm khi bộ phận công nghệ thông tin chưa đồng ý",
      en: "No installing or removing software without the IT section's consent",
    },
  },
  {
    id: "bac-kan-11-2023/user-updates",
    cite: { article: 29, clause: 2, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "báo cáo tình trạng cập nhật của máy người sử dụng",
          en: "report on the update state of users' computers",
        },
      ],
    },
    readings: ["G5", "A1"],
    title: {
      vi: "Thường xuyên cập nhật phần mềm và hệ điều hành",
      en: "Software and operating systems are updated regularly",
    },
  },
  {
    id: "bac-kan-11-2023/user-malware-protection",
    cite: { article: 29, clause: 2, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "malware-protection",
    params: { kinds: ["workstation"], measures: ["installed", "auto-update"] },
    references: [{ relation: "see", cite: { article: 24, clause: 1 } }],
    readings: ["K7"],
    title: {
      vi: "Máy người sử dụng có phần mềm chống mã độc tự cập nhật cơ sở dữ liệu",
      en: "Users' computers have anti-malware software whose database updates automatically",
    },
  },
  {
    id: "bac-kan-11-2023/user-malware-scan",
    cite: { article: 29, clause: 2, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "cấu hình quét tập tin và quét thiết bị lưu trữ di động trên máy người sử dụng",
          en: "settings for scanning files and removable storage on users' computers",
        },
        { vi: "nhật ký quét trên máy người sử dụng", en: "scan log of users' computers" },
      ],
    },
    readings: ["K7", "A1"],
    title: {
      vi: "Rà quét mã độc khi sao chép, mở tập tin và trước khi nối thiết bị lưu trữ di động",
      en: "Users scan when copying or opening files and before connecting removable storage",
    },
  },
  {
    id: "bac-kan-11-2023/user-infection-response",
    cite: { article: 29, clause: 2, point: "c" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "sổ tiếp nhận báo nhiễm mã độc của bộ phận công nghệ thông tin",
          en: "the IT section's register of malware reports",
        },
      ],
    },
    members: [
      {
        id: "slow-machine",
        title: { vi: "máy hoạt động chậm bất thường", en: "an unusually slow machine" },
      },
      {
        id: "alerts",
        title: {
          vi: "cảnh báo của phần mềm chống mã độc",
          en: "alerts of the anti-malware software",
        },
      },
      { id: "data-loss", title: { vi: "mất dữ liệu", en: "loss of data" } },
      { id: "others", title: { vi: "dấu hiệu khác", en: "other signs" }, open: true },
    ],
    references: [{ relation: "see", cite: { article: 24, clause: 2 } }],
    readings: ["G5", "A1"],
    title: {
      vi: "Tắt máy và báo trực tiếp bộ phận công nghệ thông tin khi có dấu hiệu nhiễm mã độc",
      en: "Users switch the computer off and notify the IT section directly on signs of malware",
    },
  },
  {
    id: "bac-kan-11-2023/trusted-sites",
    cite: { article: 29, clause: 2, point: "d" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        { vi: "chính sách lọc truy cập trang thông tin", en: "web filtering policy" },
        {
          vi: "quy định sử dụng Internet đã phổ biến cho người sử dụng",
          en: "Internet rules made known to users",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chỉ truy nhập trang, ứng dụng tin cậy và thông tin đúng chức năng, quyền hạn",
      en: "Only trusted sites and applications, and information within one's duties and powers, are visited",
    },
  },
  {
    id: "bac-kan-11-2023/safe-browsers",
    cite: { article: 29, clause: 2, point: "d" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "danh sách trình duyệt được phép và phiên bản trên máy người sử dụng",
          en: "list of permitted browsers and their versions on users' computers",
        },
      ],
    },
    readings: ["A1"],
    title: { vi: "Sử dụng trình duyệt an toàn", en: "Safe browsers are used" },
  },
  {
    id: "bac-kan-11-2023/no-unknown-mail",
    cite: { article: 29, clause: 2, point: "d" },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "cấu hình lọc thư rác và trang lừa đảo",
          en: "settings against spam and fraudulent sites",
        },
        {
          vi: "tài liệu hướng dẫn nhận biết thư lừa đảo đã gửi người sử dụng",
          en: "guide to recognising fraudulent mail sent to users",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không mở trang tin, thư điện tử không rõ nguồn gốc",
      en: "Sites and mail of unknown origin are not opened",
    },
  },
  {
    id: "bac-kan-11-2023/no-saved-passwords",
    cite: { article: 29, clause: 2, point: "d" },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "chính sách trình duyệt tắt lưu mật khẩu, đăng nhập tự động",
          en: "browser policy that turns both off",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không sử dụng tính năng lưu mật khẩu hoặc đăng nhập tự động",
      en: "Automatic password saving and automatic login are not used",
    },
  },
  {
    id: "bac-kan-11-2023/account-secrecy",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "cam kết bảo mật tài khoản của người sử dụng",
          en: "users' undertaking to keep accounts secret",
        },
      ],
    },
    readings: ["A1"],
    title: { vi: "Giữ bí mật tài khoản truy nhập", en: "Users keep their accounts secret" },
  },
  {
    id: "bac-kan-11-2023/no-password-sharing",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "kết quả rà soát tài khoản đăng nhập đồng thời từ nhiều máy",
          en: "check for accounts logged in from several machines at once",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không chia sẻ mật khẩu, thông tin cá nhân với người khác",
      en: "Passwords and personal information are not shared with others",
    },
  },
  {
    id: "bac-kan-11-2023/password-classes-user",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must",
    bearer: "user",
    topic: "password-classes",
    appliesTo: { accountClasses: ["user"] },
    params: { contains: ["lower", "upper", "digit", "special"] },
    readings: ["P2", "P5", "P11", "P13", "L9"],
    title: {
      vi: "Mật khẩu của người sử dụng có chữ thường, chữ in hoa, chữ số và ký tự đặc biệt",
      en: "Users' passwords contain lower case, upper case, digits and special characters",
    },
  },

  {
    id: "bac-kan-11-2023/password-rotation-user",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must",
    bearer: "user",
    topic: "password-max-age",
    appliesTo: { accountClasses: ["user"] },
    params: { maxAge: { atMost: { amount: 90, unit: "day" } } },
    readings: ["G2", "G3", "P5", "P11", "P13", "L9"],
    title: {
      vi: "Người sử dụng định kỳ 90 ngày thay đổi mật khẩu",
      en: "Users change their passwords every 90 days",
    },
  },

  {
    id: "bac-kan-11-2023/logout",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "cấu hình tự kết thúc phiên của các hệ thống",
          en: "session timeout settings of the systems",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đăng xuất tài khoản khi không sử dụng",
      en: "Accounts are logged out when not in use",
    },
  },
  {
    id: "bac-kan-11-2023/browser-cleaning",
    cite: { article: 29, clause: 2, point: "đ" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "chính sách tự xóa dữ liệu trình duyệt",
          en: "policy that clears browser data automatically",
        },
      ],
    },
    members: [
      { id: "forms", title: { vi: "biểu mẫu", en: "forms" } },
      { id: "passwords", title: { vi: "mật khẩu", en: "passwords" } },
      { id: "cache", title: { vi: "bộ nhớ đệm", en: "cache" } },
      { id: "cookies", title: { vi: "cookie", en: "cookies" } },
    ],
    readings: ["G5", "A1"],
    title: {
      vi: "Thường xuyên xóa biểu mẫu, mật khẩu, bộ nhớ đệm, cookie trong trình duyệt",
      en: "Saved forms, passwords, cache and cookies are cleared from browsers regularly",
    },
  },
  {
    id: "bac-kan-11-2023/screen-lock",
    cite: { article: 29, clause: 2, point: "e" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "chính sách khóa màn hình trên máy người sử dụng",
          en: "screen lock policy on users' computers",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Khóa máy tính khi rời khỏi nơi đặt máy tính",
      en: "Computers are locked when their user leaves them",
    },
  },
  {
    id: "bac-kan-11-2023/switch-off",
    cite: { article: 29, clause: 2, point: "e" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "nhật ký bật, tắt máy ngoài giờ làm việc",
          en: "log of machines on and off outside working hours",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tắt máy tính khi rời khỏi cơ quan",
      en: "Computers are switched off when their user leaves the office",
    },
  },
  {
    id: "bac-kan-11-2023/user-compliance",
    cite: { article: 29, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "quy chế, quy trình nội bộ đã phổ biến cho người sử dụng",
          en: "internal rules and procedures made known to users",
        },
        { vi: "kết quả kiểm tra việc chấp hành", en: "results of checks on compliance" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chấp hành quy chế, quy trình nội bộ và pháp luật về an toàn thông tin mạng",
      en: "Users obey internal rules and procedures and the law on network security",
    },
  },
  {
    id: "bac-kan-11-2023/user-responsibility",
    cite: { article: 29, clause: 3, point: "a" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "văn bản giao trách nhiệm an toàn thông tin cho người sử dụng",
          en: "document assigning security responsibilities to users",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm an toàn thông tin mạng trong phạm vi được giao",
      en: "Users are responsible for network security within what is assigned to them",
    },
  },
  {
    id: "bac-kan-11-2023/own-devices",
    cite: { article: 29, clause: 3, point: "b" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "biên bản giao thiết bị, tài khoản, ứng dụng cho người sử dụng",
          en: "handover minutes of devices, accounts and applications",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tự quản lý, bảo quản thiết bị, tài khoản, ứng dụng được giao",
      en: "Users look after the devices, accounts and applications given to them",
    },
  },
  {
    id: "bac-kan-11-2023/user-incident-report",
    cite: { article: 29, clause: 3, point: "c" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "sổ tiếp nhận báo cáo nguy cơ, sự cố của người sử dụng",
          en: "register of users' reports of risks and incidents",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 37, clause: 5 } }],
    readings: ["G5", "A1"],
    title: {
      vi: "Báo cáo ngay cấp trên và bộ phận công nghệ thông tin khi thấy nguy cơ, sự cố",
      en: "Users notify their superior and the IT section at once of risks and incidents",
    },
  },
  {
    id: "bac-kan-11-2023/user-training",
    cite: { article: 29, clause: 3, point: "d" },
    modality: "must",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "danh sách người sử dụng đã dự đào tạo, hội nghị",
          en: "list of users who attended training and conferences",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tham gia đào tạo, hội nghị về an toàn thông tin mạng",
      en: "Users take part in training and conferences on network security",
    },
  },
];
