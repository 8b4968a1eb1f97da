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
          en: "software on each server compared with the permitted kinds",
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
          en: "software that serves the portal system",
        },
      },
      { id: "antivirus", title: { vi: "phần mềm chống vi rút", en: "antivirus software" } },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      {
        id: "licensed-support-software",
        title: {
          vi: "phần mềm có bản quyền hỗ trợ triển khai Cổng TTĐT tỉnh",
          en: "licensed software that supports the portal",
        },
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Máy chủ hệ thống Cổng TTĐT tỉnh không cài phần mềm nào ngoài các loại được liệt kê",
      en: "Portal servers carry no software but the kinds listed",
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
          vi: "duyệt web, đọc báo, xem tin tức",
          en: "browsing the web, reading papers and news",
        },
      },
      { id: "games", title: { vi: "chơi trò chơi", en: "playing games" } },
      {
        id: "other-work",
        title: { vi: "công việc khác không liên quan", en: "other unrelated work" },
        open: true,
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Không sử dụng máy chủ vào việc không liên quan đến quản trị, kiểm tra hệ thống",
      en: "Servers are not used for anything but administering and checking the system",
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
      vi: "Máy chủ hệ thống Cổng TTĐT tỉnh có phần mềm diệt vi rút có bản quyền, tự cập nhật, tự quét",
      en: "Portal servers have licensed antivirus software that updates and scans by itself",
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
      en: "Passwords of the portal's administration accounts are changed at least every 3 months",
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
          en: "monitoring figures of server and line resources",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 17, clause: 2 } }],
    readings: ["Q1", "Q2", "A1"],
    title: {
      vi: "Bảo đảm đủ tài nguyên để Cổng TTĐT tỉnh vận hành liên tục, không gián đoạn",
      en: "Resources suffice for the portal to run without a break",
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
          vi: "bảng phân quyền tài khoản của cổng Ủy ban nhân dân tỉnh và các cổng thành phần",
          en: "table of account rights on the Committee's and the component portals",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Phân quyền tài khoản hợp lý theo chức năng của người dùng",
      en: "Account rights fit each user's function",
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
        { vi: "biên bản phục hồi thử", en: "minutes of a trial recovery" },
      ],
    },
    references: [{ relation: "see", cite: { article: 17, clause: 13 } }],
    readings: ["Q1", "A1"],
    title: {
      vi: "Có giải pháp sao lưu, phục hồi thông tin, dữ liệu của Cổng TTĐT tỉnh",
      en: "A solution for backing up and recovering the portal's data is in place",
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
          vi: "danh sách dịch vụ đang hoạt động trên từng máy chủ kèm lý do cần sử dụng",
          en: "list of services running on each server, with why each is needed",
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
          vi: "dịch vụ khác không sử dụng hay ít sử dụng",
          en: "other services not or hardly used",
        },
        open: true,
      },
    ],
    readings: ["Q1", "Q5", "A1"],
    title: {
      vi: "Gỡ bỏ hoặc tắt dịch vụ không sử dụng hay ít sử dụng",
      en: "Services that are not or hardly used are removed or switched off",
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
        { vi: "thiết kế dự phòng của hệ thống cổng", en: "redundancy design of the portal system" },
        { vi: "thống kê thời gian sẵn sàng", en: "availability figures" },
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
          vi: "danh sách bản sao dữ liệu, hệ thống kèm ngày tạo",
          en: "list of data and system copies with their dates",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Tạo bản sao dữ liệu, hệ thống để phục hồi",
      en: "Copies of data and system are made for recovery",
    },
  },
  {
    id: "ben-tre-03-2019/patching",
    cite: { article: 15, clause: 10 },
    modality: "must",
    bearer: "provincial-office",
    alsoBinds: ["operator"],
    topic: "activity-existence",
    params: { activity: "patching" },
    readings: ["G5", "Q1", "Q8", "G14"],
    title: {
      vi: "Thường xuyên cập nhật bản vá hệ điều hành, ứng dụng trên máy chủ hệ thống Cổng TTĐT tỉnh",
      en: "Operating systems and applications on portal servers are patched regularly",
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
          en: "automatic update settings of each server",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Đặt chế độ tự động cập nhật bản vá lỗ hổng bảo mật",
      en: "Security patches are set to update by themselves",
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
      vi: "Lưu giữ tập tin nhật ký của mỗi máy chủ từ 2 tháng trở lên",
      en: "Each portal server's log files are kept for 2 months or more",
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
          vi: "thông số kỹ thuật của tường lửa so với lưu lượng đo được",
          en: "firewall specifications against measured traffic",
        },
        {
          vi: "cấu hình chống tấn công từ chối dịch vụ",
          en: "denial-of-service protection settings",
        },
      ],
    },
    members: [
      {
        id: "concurrent-connections",
        title: {
          vi: "xử lý số lượng kết nối đồng thời cao",
          en: "handles many connections at once",
        },
      },
      {
        id: "traffic-load",
        title: { vi: "chịu được lưu lượng truy cập cao", en: "bears heavy traffic" },
      },
      {
        id: "security-mechanisms",
        title: { vi: "đầy đủ cơ chế bảo mật", en: "has full security mechanisms" },
      },
      {
        id: "traffic-control",
        title: { vi: "quản lý luồng dữ liệu ra, vào", en: "controls data flowing in and out" },
      },
      {
        id: "denial-of-service",
        title: { vi: "chống tấn công từ chối dịch vụ", en: "protects against denial of service" },
      },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Hệ thống tường lửa có đủ các khả năng được liệt kê",
      en: "The firewall system has every ability listed",
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
          en: "result of scanning ports from outside and inside",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 15, clause: 8 } }],
    readings: ["Q1", "A1"],
    title: {
      vi: "Đóng mọi cổng mạng của dịch vụ không sử dụng",
      en: "Every network port of services not in use is closed",
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
          vi: "kho cấu hình có ngày và phiên bản",
          en: "store of configurations with date and version",
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
      vi: "Lưu cẩn thận cấu hình tường lửa, chuyển mạch trung tâm, máy chủ",
      en: "Configurations of firewall, core switches and servers are carefully kept",
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
          vi: "nhật ký thay đổi cấu hình kèm người cho phép",
          en: "configuration change log with who allowed each",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Không tự ý xóa, sửa cấu hình đã có",
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
          en: "consent to each addition",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Cấu hình thêm khi cần thiết phải được lãnh đạo trực tiếp đồng ý",
      en: "Added configuration, where needed, has the direct superior's consent",
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
          vi: "danh sách máy quản trị kèm giấy phép hệ điều hành, diệt vi rút",
          en: "list of administrators' computers with the licences of both",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Máy tính quản trị sử dụng hệ điều hành, diệt vi rút có bản quyền",
      en: "Administrators' computers have a licensed operating system and licensed antivirus software",
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
          vi: "danh sách phần mềm trên từng máy quản trị",
          en: "software on each administrator's computer",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Không cài phần mềm ngoài phần mềm quản trị hệ thống trên máy tính quản trị",
      en: "Administrators' computers carry no software but what administration needs",
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
      vi: "Máy tính quản trị không truy cập Internet",
      en: "Administrators' computers have no access to the Internet",
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
        { vi: "nhật ký sử dụng máy quản trị", en: "usage log of administrators' computers" },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Không chơi trò chơi, làm việc khác trên máy tính quản trị",
      en: "No games or other work on administrators' computers",
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
        title: { vi: "kết nối có mã hóa khác", en: "other encrypted connections" },
        open: true,
      },
    ],
    readings: ["Q1", "Q8"],
    title: {
      vi: "Quản trị từ xa được thủ trưởng cơ quan chấp thuận và sử dụng kết nối có mã hóa",
      en: "Remote administration has the approval of the agency's head and uses an encrypted connection",
    },
  },
  {
    id: "ben-tre-03-2019/vulnerability-checks",
    cite: { article: 15, clause: 15 },
    modality: "must",
    bearer: "provincial-office",
    alsoBinds: ["operator"],
    topic: "activity-existence",
    params: { activity: "vulnerability-assessment" },
    readings: ["G5", "Q1", "Q8", "G14"],
    title: {
      vi: "Thường xuyên kiểm tra, phát hiện lỗ hổng bảo mật của Cổng TTĐT tỉnh",
      en: "The portal is checked regularly for security weaknesses",
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
          vi: "danh sách lỗ hổng phát hiện kèm ngày và biện pháp khắc phục",
          en: "list of weaknesses found with the day and means of repair",
        },
      ],
    },
    readings: ["G5", "Q1", "A1"],
    title: {
      vi: "Khắc phục lỗ hổng bảo mật của Cổng TTĐT tỉnh",
      en: "Security weaknesses of the portal are repaired",
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
          vi: "bảng đối chiếu hệ thống cổng với tiêu chuẩn kỹ thuật",
          en: "table comparing the portal system with the technical standards",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 6, clause: 2 } }],
    readings: ["Q1", "A1"],
    title: {
      vi: "Hệ thống Cổng TTĐT tỉnh theo tiêu chuẩn ứng dụng công nghệ thông tin trong cơ quan nhà nước",
      en: "The portal system follows the IT standards for state agencies",
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
          vi: "cam kết bảo mật tài khoản của từng thành viên",
          en: "each member's undertaking on account secrecy",
        },
      ],
    },
    members: [
      { id: "user-name", title: { vi: "tên đăng nhập", en: "user name" } },
      { id: "password", title: { vi: "mật khẩu", en: "password" } },
    ],
    readings: ["A1"],
    title: {
      vi: "Người vận hành Cổng TTĐT tỉnh giữ an toàn, bảo mật tài khoản quản trị, biên tập",
      en: "Those who operate the portal keep administration and editing accounts safe and secret",
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
          en: "log of unusual log-ins and how they were handled",
        },
      ],
    },
    members: [
      { id: "password", title: { vi: "mật khẩu", en: "passwords" } },
      { id: "cryptographic-key", title: { vi: "khóa mật mã", en: "cryptographic keys" } },
      {
        id: "account-data",
        title: { vi: "thông tin tài khoản trên Internet", en: "account data on the Internet" },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Không để mất hay bị sử dụng trái phép mật khẩu, khóa mật mã, thông tin tài khoản",
      en: "Passwords, cryptographic keys and account data are protected from theft and abuse",
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
          vi: "kết luận trách nhiệm của từng sự cố liên quan tài khoản quản trị (nếu có)",
          en: "finding on responsibility for each incident with an administration account (if any)",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Chịu trách nhiệm về sự cố liên quan đến thông tin truy cập quản trị của mình",
      en: "Each is responsible for incidents that come from his or her administration access",
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
          vi: "cam kết của thành viên và kết quả xử lý vi phạm (nếu có)",
          en: "members' undertakings and how breaches were handled (if any)",
        },
      ],
    },
    references: [
      { to: "law-network-information-security-2015", relation: "follows", cite: { article: 7 } },
    ],
    readings: ["A1"],
    title: {
      vi: "Thành viên tham gia Cổng TTĐT tỉnh tránh những việc Luật An toàn thông tin mạng cấm",
      en: "Those who take part in the portal avoid what the Law on Network Information Security forbids",
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
          vi: "sổ tiếp nhận báo sự cố của Văn phòng ghi giờ phát hiện, giờ báo",
          en: "the Office's register of incidents with times of detection and notice",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 17, clause: 11 } }],
    readings: ["G5", "Q4", "A1"],
    title: {
      vi: "Báo ngay Văn phòng Ủy ban nhân dân tỉnh khi phát hiện sự cố mất an toàn thông tin",
      en: "The Office is notified at once when a security incident is found",
    },
  },
];
