import type { Norm } from "../../norm.js";

export const article15: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/server-software",
    cite: { article: 15, clause: 1 },
    modality: "must-not",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách phần mềm trên từng máy chủ đối chiếu với các loại được phép",
          en: "list of the software on each server compared with the permitted types",
        },
        { vi: "giấy phép của phần mềm hỗ trợ", en: "licences of supporting software" },
      ],
    },
    members: [
      { id: "system-software", title: { vi: "phần mềm hệ thống", en: "system software" } },
      {
        id: "portal-software",
        title: {
          vi: "phần mềm phục vụ hệ thống Cổng TTĐT tỉnh",
          en: "software serving the portal system",
        },
      },
      { id: "antivirus", title: { vi: "phần mềm chống vi rút", en: "antivirus software" } },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      {
        id: "licensed-support-software",
        title: {
          vi: "phần mềm có bản quyền hỗ trợ triển khai hệ thống Cổng TTĐT tỉnh",
          en: "licensed software supporting the portal system",
        },
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Máy chủ hệ thống Cổng TTĐT tỉnh chỉ cài đặt phần mềm hệ thống, phần mềm phục vụ Cổng, chống vi rút, cơ sở dữ liệu và phần mềm hỗ trợ có bản quyền",
      en: "Portal servers run only system, portal, antivirus, database and licensed supporting software",
    },
  },
  {
    id: "ben-tre-03-2019/server-use",
    cite: { article: 15, clause: 2 },
    modality: "must-not",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký phiên làm việc và truy cập mạng của máy chủ",
          en: "session and network access logs of the servers",
        },
      ],
    },
    members: [
      {
        id: "web-browsing",
        title: {
          vi: "duyệt web đọc báo, xem tin tức",
          en: "browsing the web for newspapers and news",
        },
      },
      { id: "games", title: { vi: "chơi trò chơi", en: "playing games" } },
      {
        id: "other-work",
        title: {
          vi: "công việc khác không liên quan đến quản trị, kiểm tra hệ thống",
          en: "other work unrelated to system administration and checks",
        },
        open: true,
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Không sử dụng máy chủ vào việc không liên quan đến quản trị, kiểm tra hệ thống",
      en: "Servers are not used for anything other than system administration and checks",
    },
  },
  {
    id: "ben-tre-03-2019/server-antivirus",
    cite: { article: 15, clause: 3 },
    modality: "must",
    bearer: "provincial-office",
    topic: "malware-protection",
    params: { kinds: ["server"], measures: ["installed", "licensed", "auto-update", "auto-scan"] },
    readings: ["Q1"],
    title: {
      vi: "Máy chủ hệ thống Cổng TTĐT tỉnh được cài đặt phần mềm diệt vi rút có bản quyền, tự động cập nhật, tự động quét mã độc",
      en: "Portal servers have licensed antivirus software with automatic updates and scans",
    },
  },
  {
    id: "ben-tre-03-2019/password-length",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "password-length",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { characters: { atLeast: 8 } },
    readings: ["P1", "P7", "P10", "P11", "P12", "P13", "L9"],
    title: {
      vi: "Mật khẩu tài khoản quản trị hệ thống Cổng TTĐT tỉnh tối thiểu 8 ký tự",
      en: "Passwords of the portal's administration accounts have at least 8 characters",
    },
  },
  {
    id: "ben-tre-03-2019/password-classes",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "password-classes",
    appliesTo: { accountClasses: ["administrator", "top-administrator", "service"] },
    params: { contains: ["upper", "lower", "digit", "special"] },
    readings: ["P2", "P7", "P10", "P11", "P12", "P13", "L9"],
    title: {
      vi: "Mật khẩu tài khoản quản trị hệ thống Cổng TTĐT tỉnh có ký tự hoa, ký tự thường, ký tự số và ký tự đặc biệt",
      en: "Passwords of the portal's administration accounts contain upper case, lower case, digits and special characters",
    },
  },
  {
    id: "ben-tre-03-2019/password-rotation",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "portal-owner",
    topic: "password-max-age",
    appliesTo: { accountClasses: ["administrator", "top-administrator"] },
    params: { maxAge: { atMost: { amount: 3, unit: "month" } } },
    readings: ["G2", "G3", "P7", "P11", "P12", "P13", "L9"],
    title: {
      vi: "Thay đổi mật khẩu tài khoản quản trị hệ thống Cổng TTĐT tỉnh ít nhất 3 tháng/lần",
      en: "Passwords of the portal's administration accounts are changed at least once every 3 months",
    },
  },
  {
    id: "ben-tre-03-2019/sufficient-resources",
    cite: { article: 15, clause: 5 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu giám sát tài nguyên máy chủ, đường truyền",
          en: "monitoring data of server and line resources",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 17, clause: 2 } }],
    readings: ["Q1", "Q2", "A1"],
    title: {
      vi: "Bảo đảm đủ tài nguyên để hệ thống Cổng TTĐT tỉnh vận hành liên tục, không bị gián đoạn",
      en: "There are enough resources for the portal to run continuously without interruption",
    },
  },
  {
    id: "ben-tre-03-2019/account-rights",
    cite: { article: 15, clause: 6 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân quyền tài khoản của Cổng TTĐT của Ủy ban nhân dân tỉnh và các Cổng thành phần",
          en: "account rights table of the People's Committee's portal and the component portals",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Phân quyền tài khoản hợp lý theo chức năng của người dùng",
      en: "Account rights match each user's function",
    },
  },
  {
    id: "ben-tre-03-2019/backup-and-recovery",
    cite: { article: 15, clause: 7 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "phương án sao lưu, phục hồi đã phê duyệt", en: "approved backup and recovery plan" },
        { vi: "biên bản phục hồi thử", en: "record of a trial recovery" },
      ],
    },
    references: [{ relation: "see", cite: { article: 17, clause: 13 } }],
    readings: ["Q1", "A1"],
    title: {
      vi: "Có giải pháp sao lưu, phục hồi thông tin, dữ liệu điện tử của hệ thống Cổng TTĐT tỉnh",
      en: "A backup and recovery solution for the portal's information and data is in place",
    },
  },
  {
    id: "ben-tre-03-2019/unused-services",
    cite: { article: 15, clause: 8 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách dịch vụ đang hoạt động trên từng máy chủ và lý do sử dụng",
          en: "list of services running on each server with the reason for each",
        },
      ],
    },
    members: [
      {
        id: "netmeeting-desktop-sharing",
        title: { vi: "Netmeeting Remote Desktop Sharing", en: "Netmeeting Remote Desktop Sharing" },
      },
      { id: "remote-registry", title: { vi: "Remote Registry", en: "Remote Registry" } },
      {
        id: "routing-remote-access",
        title: { vi: "Routing & Remote Access", en: "Routing & Remote Access" },
      },
      { id: "telnet", title: { vi: "Telnet", en: "Telnet" } },
      {
        id: "other-services",
        title: {
          vi: "dịch vụ khác không sử dụng hoặc ít sử dụng",
          en: "other unused or rarely used services",
        },
        open: true,
      },
    ],
    readings: ["Q1", "Q5", "A1"],
    title: {
      vi: "Gỡ bỏ hoặc tắt các dịch vụ không sử dụng hoặc ít sử dụng",
      en: "Unused and rarely used services are removed or switched off",
    },
  },
  {
    id: "ben-tre-03-2019/high-availability",
    cite: { article: 15, clause: 9 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tài liệu thiết kế dự phòng của hệ thống Cổng TTĐT",
          en: "redundancy design of the portal system",
        },
        { vi: "số liệu thống kê thời gian sẵn sàng", en: "availability statistics" },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Hệ thống Cổng TTĐT tỉnh luôn ở mức sẵn sàng cao",
      en: "The portal system is always highly available",
    },
  },
  {
    id: "ben-tre-03-2019/data-and-system-copies",
    cite: { article: 15, clause: 9 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách bản sao dữ liệu, hệ thống và ngày tạo",
          en: "list of data and system copies with dates",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Tạo bản sao dữ liệu, hệ thống để hỗ trợ phục hồi hệ thống",
      en: "Copies of the data and system are made to support recovery",
    },
  },
  {
    id: "ben-tre-03-2019/patching",
    cite: { article: 15, clause: 10 },
    modality: "must",
    bearer: "provincial-office",
    alsoBinds: ["operator"],
    topic: "activity-existence",
    params: {
      name: { vi: "Cập nhật bản vá lỗ hổng bảo mật", en: "Patching of security holes" },
      activity: "patching",
    },
    readings: ["G5", "Q1", "Q8", "G14"],
    title: {
      vi: "Thường xuyên cập nhật bản vá lỗ hổng bảo mật cho hệ điều hành, phần mềm ứng dụng trên máy chủ hệ thống Cổng TTĐT tỉnh",
      en: "Security patches for operating systems and applications on portal servers are installed regularly",
    },
  },
  {
    id: "ben-tre-03-2019/automatic-patching",
    cite: { article: 15, clause: 10 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình tự động cập nhật của từng máy chủ",
          en: "automatic update configuration of each server",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Thiết lập chế độ tự động cập nhật bản vá lỗ hổng bảo mật",
      en: "Automatic updating of security patches is configured",
    },
  },
  {
    id: "ben-tre-03-2019/log-retention",
    cite: { article: 15, clause: 10 },
    modality: "must",
    bearer: "provincial-office",
    topic: "log-retention",
    params: {
      source: "portal-server",
      retention: { atLeast: { amount: 2, unit: "month" } },
      perServer: true,
    },
    readings: ["B3", "G3", "Q1"],
    title: {
      vi: "Lưu giữ tập tin nhật ký của mỗi máy chủ theo định kỳ từ 2 tháng trở lên",
      en: "Each server's log files are kept for 2 months or more",
    },
  },
  {
    id: "ben-tre-03-2019/firewall-abilities",
    cite: { article: 15, clause: 11 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tài liệu thông số kỹ thuật của tường lửa so với lưu lượng đo được",
          en: "firewall specifications compared with measured traffic",
        },
        {
          vi: "cấu hình chống tấn công từ chối dịch vụ",
          en: "denial-of-service protection configuration",
        },
      ],
    },
    members: [
      {
        id: "concurrent-connections",
        title: {
          vi: "xử lý số lượng kết nối đồng thời cao",
          en: "handling of many concurrent connections",
        },
      },
      {
        id: "traffic-load",
        title: { vi: "chịu được lưu lượng truy cập cao", en: "capacity for heavy traffic" },
      },
      {
        id: "security-mechanisms",
        title: { vi: "đầy đủ các cơ chế bảo mật", en: "full security mechanisms" },
      },
      {
        id: "traffic-control",
        title: { vi: "quản lý luồng dữ liệu ra, vào", en: "control of incoming and outgoing data" },
      },
      {
        id: "denial-of-service",
        title: {
          vi: "bảo vệ trước tấn công từ chối dịch vụ",
          en: "protection against denial of service",
        },
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Hệ thống tường lửa xử lý kết nối đồng thời và lưu lượng cao, có đủ cơ chế bảo mật, chống tấn công từ chối dịch vụ",
      en: "The firewall system handles many connections and heavy traffic, has full security mechanisms and resists denial of service",
    },
  },
  {
    id: "ben-tre-03-2019/unused-network-ports",
    cite: { article: 15, clause: 11 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả quét cổng mạng từ bên ngoài và bên trong",
          en: "results of external and internal port scans",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 15, clause: 8 } }],
    readings: ["Q1", "A1"],
    title: {
      vi: "Đóng tất cả các cổng mạng của dịch vụ khi không sử dụng",
      en: "All network ports of unused services are closed",
    },
  },
  {
    id: "ben-tre-03-2019/configurations-kept",
    cite: { article: 15, clause: 12 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kho lưu cấu hình, ghi ngày và phiên bản",
          en: "configuration store with dates and versions",
        },
      ],
    },
    members: [
      { id: "firewalls", title: { vi: "hệ thống tường lửa", en: "firewall system" } },
      {
        id: "core-switches",
        title: { vi: "hệ thống chuyển mạch trung tâm", en: "core switching system" },
      },
      { id: "servers", title: { vi: "hệ thống máy chủ", en: "server system" } },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Lưu lại cẩn thận cấu hình hệ thống tường lửa, chuyển mạch trung tâm, máy chủ",
      en: "Configurations of the firewall, core switching and server systems are carefully kept",
    },
  },
  {
    id: "ben-tre-03-2019/no-own-configuration-changes",
    cite: { article: 15, clause: 12 },
    modality: "must-not",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký thay đổi cấu hình và người cho phép",
          en: "configuration change log with approvers",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Không tự ý xóa, sửa cấu hình đã có sẵn",
      en: "Existing configurations are not deleted or changed without authorisation",
    },
  },
  {
    id: "ben-tre-03-2019/configuration-consent",
    cite: { article: 15, clause: 12 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản hoặc phiếu đồng ý cho từng lần cấu hình thêm",
          en: "consent to each added configuration",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Cấu hình thêm khi cần thiết phải được lãnh đạo quản lý trực tiếp đồng ý",
      en: "Adding configuration, where necessary, requires the direct manager's consent",
    },
  },
  {
    id: "ben-tre-03-2019/admin-computer-licences",
    cite: { article: 15, clause: 13 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách máy tính quản trị kèm giấy phép hệ điều hành, phần mềm diệt vi rút",
          en: "list of administration computers with operating system and antivirus licences",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Máy tính quản trị hệ thống cài đặt hệ điều hành, phần mềm diệt vi rút có bản quyền",
      en: "Administration computers have a licensed operating system and licensed antivirus software",
    },
  },
  {
    id: "ben-tre-03-2019/admin-computer-software",
    cite: { article: 15, clause: 13 },
    modality: "must-not",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách phần mềm trên từng máy tính quản trị",
          en: "list of the software on each administration computer",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Không cài đặt phần mềm ngoài phần mềm phục vụ quản trị hệ thống trên máy tính quản trị",
      en: "Administration computers have no software other than for system administration",
    },
  },
  {
    id: "ben-tre-03-2019/admin-computer-internet",
    cite: { article: 15, clause: 13 },
    modality: "must-not",
    bearer: "provincial-office",
    topic: "internet-exposure",
    params: {
      kinds: ["workstation"],
      zones: ["management"],
      access: { atMost: "none" },
      sparesInternetServices: false,
    },
    readings: ["Q1", "Q7"],
    title: {
      vi: "Máy tính quản trị hệ thống không truy cập Internet",
      en: "Administration computers do not access the Internet",
    },
  },
  {
    id: "ben-tre-03-2019/admin-computer-use",
    cite: { article: 15, clause: 13 },
    modality: "must-not",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký sử dụng máy tính quản trị",
          en: "usage log of the administration computers",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Không chơi trò chơi, thực hiện công tác khác trên máy tính quản trị",
      en: "Administration computers are not used for games or other work",
    },
  },
  {
    id: "ben-tre-03-2019/remote-administration",
    cite: { article: 15, clause: 14 },
    modality: "must",
    bearer: "provincial-office",
    topic: "remote-administration",
    params: { demands: ["approved", "encrypted"], approver: "operator-head", from: "anywhere" },
    members: [
      { id: "ssh", title: { vi: "SSH", en: "SSH" } },
      { id: "vpn", title: { vi: "VPN", en: "VPN" } },
      { id: "ftps", title: { vi: "FTPs", en: "FTPS" } },
      {
        id: "other-encrypted",
        title: { vi: "phương thức kết nối có mã hóa khác", en: "other encrypted connections" },
        open: true,
      },
    ],
    readings: ["Q1", "Q8"],
    title: {
      vi: "Quản trị hệ thống từ xa được thủ trưởng cơ quan chấp thuận và sử dụng kết nối có mã hóa",
      en: "Remote administration is approved by the head of the agency and uses an encrypted connection",
    },
  },
  {
    id: "ben-tre-03-2019/vulnerability-checks",
    cite: { article: 15, clause: 15 },
    modality: "must",
    bearer: "provincial-office",
    alsoBinds: ["operator"],
    topic: "activity-existence",
    params: {
      name: { vi: "Kiểm tra, phát hiện lỗ hổng bảo mật", en: "Check for vulnerabilities" },
      activity: "vulnerability-assessment",
    },
    readings: ["G5", "Q1", "Q8", "G14"],
    title: {
      vi: "Thường xuyên kiểm tra, phát hiện lỗ hổng bảo mật của Cổng TTĐT tỉnh",
      en: "The portal is checked regularly for security vulnerabilities",
    },
  },
  {
    id: "ben-tre-03-2019/vulnerability-repair",
    cite: { article: 15, clause: 15 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách lỗ hổng đã phát hiện, ngày và biện pháp khắc phục",
          en: "list of vulnerabilities found with dates and remedies",
        },
      ],
    },
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Khắc phục các lỗ hổng bảo mật của Cổng TTĐT tỉnh",
      en: "Security vulnerabilities of the portal are fixed",
    },
  },
  {
    id: "ben-tre-03-2019/it-standards",
    cite: { article: 15, clause: 16 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "provincial-office"],
      evidence: [
        {
          vi: "bảng đối chiếu hệ thống Cổng TTĐT với tiêu chuẩn kỹ thuật",
          en: "comparison of the portal system with the technical standards",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 6, clause: 2 } }],
    readings: ["Q1", "A1"],
    title: {
      vi: "Hệ thống Cổng TTĐT tỉnh tuân thủ tiêu chuẩn về ứng dụng công nghệ thông tin trong cơ quan nhà nước",
      en: "The portal system follows the information technology standards for state agencies",
    },
  },
  {
    id: "ben-tre-03-2019/account-secrecy",
    cite: { article: 15, clause: 17 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "provincial-office"],
      evidence: [
        {
          vi: "văn bản cam kết bảo mật tài khoản của từng thành viên",
          en: "each member's account confidentiality commitment",
        },
      ],
    },
    members: [
      { id: "user-name", title: { vi: "tên đăng nhập", en: "user name" } },
      { id: "password", title: { vi: "mật khẩu", en: "password" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Thành viên vận hành hệ thống Cổng TTĐT tỉnh bảo quản an toàn, bảo mật tài khoản truy cập quản trị, biên tập",
      en: "Members operating the portal system keep administration and editing accounts safe and confidential",
    },
  },
  {
    id: "ben-tre-03-2019/no-account-abuse",
    cite: { article: 15, clause: 17 },
    modality: "must-not",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "provincial-office"],
      evidence: [
        {
          vi: "nhật ký đăng nhập bất thường và kết quả xử lý",
          en: "log of unusual logins and how they were handled",
        },
      ],
    },
    members: [
      { id: "password", title: { vi: "mật khẩu", en: "passwords" } },
      { id: "cryptographic-key", title: { vi: "khóa mật mã", en: "cryptographic keys" } },
      {
        id: "account-data",
        title: {
          vi: "thông tin tài khoản trên Internet",
          en: "account information on the Internet",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Không để bị đánh cắp, sử dụng trái phép mật khẩu, khóa mật mã, thông tin tài khoản trên Internet",
      en: "Passwords, cryptographic keys and account information are protected from theft and illegal use",
    },
  },
  {
    id: "ben-tre-03-2019/account-responsibility",
    cite: { article: 15, clause: 17 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "provincial-office"],
      evidence: [
        {
          vi: "kết luận về trách nhiệm đối với từng sự cố liên quan tài khoản quản trị (nếu có)",
          en: "conclusion on responsibility for each incident involving an administration account (if any)",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm về sự cố liên quan đến thông tin truy cập quản trị hệ thống",
      en: "Members are responsible for incidents related to their administration access",
    },
  },
  {
    id: "ben-tre-03-2019/prohibited-acts",
    cite: { article: 15, clause: 18 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["portal-owner", "provincial-office"],
      evidence: [
        {
          vi: "văn bản cam kết của thành viên và kết quả xử lý vi phạm (nếu có)",
          en: "members' commitments and how violations were handled (if any)",
        },
      ],
    },
    references: [
      { to: "law-network-information-security-2015", relation: "follows", cite: { article: 7 } },
    ],
    readings: ["A1"],
    title: {
      vi: "Thành viên tham gia Cổng TTĐT tỉnh tuân thủ quy định về hành vi bị nghiêm cấm của Luật An toàn thông tin mạng",
      en: "Members taking part in the portal respect the prohibitions of the Law on Network Information Security",
    },
  },
  {
    id: "ben-tre-03-2019/incident-notice-to-office",
    cite: { article: 15, clause: 18 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      arisesWith: "incident",
      attesters: ["portal-owner", "provincial-office"],
      evidence: [
        {
          vi: "sổ tiếp nhận báo sự cố của Văn phòng Ủy ban nhân dân tỉnh, ghi thời điểm phát hiện và thời điểm báo",
          en: "incident register of the Office with times of detection and notice",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 17, clause: 11 } }],
    readings: ["G5", "Q4", "A1"],
    title: {
      vi: "Báo ngay Văn phòng Ủy ban nhân dân tỉnh khi phát hiện sự cố mất an toàn thông tin",
      en: "The Office of the provincial People's Committee is notified at once of information security incidents",
    },
  },
];
