import type { Norm } from "../../norm.js";

export const article12: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/server-network-stability",
    cite: { article: 12, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thống kê gián đoạn kết nối mạng của máy chủ",
          en: "record of interruptions of the servers' connections",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Kết nối mạng của máy chủ liên tục, ổn định, an toàn",
      en: "The servers' network connections are continuous, stable and secure",
    },
  },
  {
    id: "tra-vinh-1289-2024/firewall-inbound",
    cite: { article: 12, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tập luật chiều vào của tường lửa hệ thống và tường lửa máy chủ",
          en: "inbound rules of the system's and the servers' firewalls",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Tường lửa quản lý kết nối vào máy chủ theo ứng dụng, dịch vụ và địa chỉ nguồn",
      en: "Firewalls manage connections to servers by application, service and source address",
    },
  },
  {
    id: "tra-vinh-1289-2024/unused-services-disabled",
    cite: { article: 12, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả rà cổng, dịch vụ đang mở trên từng máy chủ",
          en: "scan of open ports and services on each server",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Vô hiệu hóa dịch vụ không sử dụng và chặn kết nối từ ngoài vào",
      en: "Services not in use are disabled and closed to the outside",
    },
  },
  {
    id: "tra-vinh-1289-2024/firewall-outbound",
    cite: { article: 12, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tập luật chiều ra của tường lửa hệ thống và tường lửa máy chủ",
          en: "outbound rules of the system's and the servers' firewalls",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Tường lửa quản lý kết nối từ máy chủ ra mạng bên ngoài",
      en: "Firewalls manage connections from servers to outside networks",
    },
  },
  {
    id: "tra-vinh-1289-2024/outbound-services-only",
    cite: { article: 12, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách kết nối chiều ra được mở kèm lý do",
          en: "list of open outbound connections with their reasons",
        },
      ],
    },
    members: [
      {
        id: "basic-services",
        title: {
          vi: "dịch vụ cơ bản như HTTP, HTTPS",
          en: "basic services such as HTTP and HTTPS",
        },
      },
      { id: "os-updates", title: { vi: "cập nhật hệ điều hành", en: "operating system updates" } },
      {
        id: "business-services",
        title: {
          vi: "dịch vụ nghiệp vụ buộc phải kết nối ra ngoài",
          en: "business services that must connect outside",
        },
      },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Chiều ra chỉ mở cho dịch vụ cơ bản, cập nhật và nghiệp vụ cần thiết",
      en: "Outbound access is open only for basic services, updates and the business that needs it",
    },
  },
  {
    id: "tra-vinh-1289-2024/outbound-restricted",
    cite: { article: 12, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "internet-exposure",
    params: { kinds: ["server"], access: { atMost: "restricted" }, sparesInternetServices: false },
    readings: ["T8", "T10"],
    title: {
      vi: "Máy chủ chỉ được mở kết nối có kiểm soát ra mạng bên ngoài",
      en: "Servers have restricted access to outside networks only",
    },
  },
  {
    id: "tra-vinh-1289-2024/default-credentials",
    cite: { article: 12, clause: 2, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "default-credentials",
    params: { kinds: ["server", "application"] },
    readings: ["T10"],
    title: {
      vi: "Đổi tài khoản, mật khẩu mặc định ngay khi đưa máy chủ, phần mềm vào sử dụng",
      en: "Default accounts and passwords are changed as servers and software come into use",
    },
  },
  {
    id: "tra-vinh-1289-2024/server-access-grant",
    cite: { article: 12, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ cấp quyền truy cập máy chủ theo từng lần cài đặt, cập nhật",
          en: "register of server access granted for each installation or update",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Cấp quyền quản lý truy cập máy chủ cho viên chức vận hành khi cài đặt, cập nhật",
      en: "Operating staff are given access rights to servers for installing and updating",
    },
  },
  {
    id: "tra-vinh-1289-2024/internet-exposure",
    cite: { article: 12, clause: 2, point: "c" },
    modality: "must-not",
    bearer: "operator",
    topic: "internet-exposure",
    params: {
      kinds: ["server"],
      zones: ["management", "database"],
      access: { atMost: "updates-only" },
      sparesInternetServices: false,
    },
    members: [
      { id: "os-patches", title: { vi: "bản vá hệ điều hành", en: "operating system patches" } },
      {
        id: "malware-protection",
        title: { vi: "phần mềm phòng chống mã độc", en: "malware protection" },
      },
      {
        id: "service-software",
        title: { vi: "phiên bản phần mềm dịch vụ", en: "versions of service software" },
      },
      { id: "others", title: { vi: "cập nhật khác", en: "other updates" }, open: true },
    ],
    readings: ["T10"],
    title: {
      vi: "Máy chủ vùng quản trị, cơ sở dữ liệu chỉ được kết nối Internet để cập nhật",
      en: "Servers of the management and database zones reach the Internet for updates only",
    },
  },
  {
    id: "tra-vinh-1289-2024/disconnection-after-update",
    cite: { article: 12, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký mở và ngắt kết nối Internet trong mỗi lần cập nhật",
          en: "log of opening and closing Internet access for each update",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Ngắt kết nối Internet của các máy chủ này sau khi cập nhật xong",
      en: "These servers are cut off from the Internet once updated",
    },
  },
  {
    id: "tra-vinh-1289-2024/integrity-check",
    cite: { article: 12, clause: 2, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả kiểm tra toàn vẹn tệp tin hệ thống",
          en: "results of system file integrity checks",
        },
        {
          vi: "biên bản rà soát quyền của tài khoản hệ thống",
          en: "minutes of reviewing the rights of system accounts",
        },
      ],
    },
    members: [
      { id: "system-files", title: { vi: "tệp tin hệ thống", en: "system files" } },
      {
        id: "account-rights",
        title: {
          vi: "quyền đã cấp trên tài khoản hệ thống",
          en: "rights granted to system accounts",
        },
      },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Kiểm tra tính toàn vẹn của tệp tin hệ thống và quyền đã cấp",
      en: "The integrity of system files and granted rights is checked",
    },
  },
  {
    id: "tra-vinh-1289-2024/vpn-to-one-server",
    cite: { article: 12, clause: 2, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chính sách VPN ghi địa chỉ máy chủ được phép đến",
          en: "VPN policy naming the server addresses allowed",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 11, clause: 1 } }],
    readings: ["A1", "T10"],
    title: {
      vi: "Kết nối VPN chỉ đến địa chỉ IP của máy chủ cần cấu hình",
      en: "The VPN reaches only the IP address of the server to be configured",
    },
  },
  {
    id: "tra-vinh-1289-2024/vpn-account-locked-after",
    cite: { article: 12, clause: 2, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký mở và khóa tài khoản VPN của từng lần cấu hình",
          en: "log of opening and locking the VPN account for each configuration",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Khóa tài khoản VPN sau khi cấu hình xong",
      en: "The VPN account is locked when the configuring is done",
    },
  },
  {
    id: "tra-vinh-1289-2024/backup-contents",
    cite: { article: 12, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "backupContents" },
    members: [
      {
        id: "source-code",
        title: { vi: "mã nguồn của các ứng dụng", en: "source code of the applications" },
      },
      {
        id: "application-configuration",
        title: {
          vi: "tập tin cấu hình của các ứng dụng",
          en: "configuration files of the applications",
        },
        formerly: ["system-configuration"],
      },
      {
        id: "attachments",
        title: { vi: "tập tin đính kèm của các ứng dụng", en: "attachments of the applications" },
      },
      {
        id: "application-databases",
        title: { vi: "cơ sở dữ liệu của các ứng dụng", en: "databases of the applications" },
        formerly: ["databases"],
      },
      {
        id: "server-operating-systems",
        title: { vi: "hệ điều hành máy chủ", en: "server operating systems" },
      },
      {
        id: "business-data",
        title: { vi: "dữ liệu, thông tin nghiệp vụ", en: "business data and information" },
      },
      {
        id: "other-important-data",
        title: {
          vi: "thông tin, dữ liệu quan trọng khác (nếu có)",
          en: "other important data, if any",
        },
        open: true,
      },
    ],
    readings: ["T10"],
    title: {
      vi: "Sao lưu đầy đủ các nội dung được liệt kê để khôi phục sau sự cố",
      en: "Everything listed is backed up, for recovery after an incident",
    },
  },
  {
    id: "tra-vinh-1289-2024/backup-independence",
    cite: { article: 12, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "backup-independence",
    params: { independentCopies: { atLeast: 1 } },
    readings: ["B2", "T10"],
    title: {
      vi: "Lưu trữ bản sao lưu trên thiết bị, hệ thống lưu trữ độc lập",
      en: "Backups lie on an independent device and storage system",
    },
  },
  {
    id: "tra-vinh-1289-2024/test-before-installation",
    cite: { article: 12, clause: 4, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản đánh giá an toàn, ổn định trên môi trường thử nghiệm",
          en: "minutes on safety and stability in the test environment",
        },
      ],
    },
    members: [
      { id: "operating-systems", title: { vi: "hệ điều hành", en: "operating systems" } },
      { id: "services", title: { vi: "dịch vụ", en: "services" } },
      { id: "software", title: { vi: "phần mềm", en: "software" } },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Cài thử trên môi trường thử nghiệm trước khi cài lên hệ thống chính",
      en: "Installations are tried in a test environment before the main system",
    },
  },
  {
    id: "tra-vinh-1289-2024/os-patching",
    cite: { article: 12, clause: 4, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Cập nhật bản vá hệ điều hành máy chủ",
        en: "Patching of server operating systems",
      },
      activity: "patching",
      covers: ["operating-systems"],
      cadence: { counting: "calendar", every: "month" },
    },
    readings: ["G12", "T10", "G14", "G15"],
    title: {
      vi: "Cập nhật bản vá hệ điều hành máy chủ mỗi tháng",
      en: "Patch the servers' operating systems every month",
    },
  },
  {
    id: "tra-vinh-1289-2024/unneeded-software-removed",
    cite: { article: 12, clause: 4, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách phần mềm trên từng máy chủ đối chiếu chức năng",
          en: "software on each server compared with its purpose",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Gỡ bỏ dịch vụ, phần mềm không phục vụ chức năng của máy chủ",
      en: "Services and software that do not serve the server's purpose are removed",
    },
  },
  {
    id: "tra-vinh-1289-2024/leftovers-deleted",
    cite: { article: 12, clause: 4, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản gỡ bỏ có xác nhận đã xóa dữ liệu",
          en: "removal minutes confirming the deletion of data",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Xóa dữ liệu của hệ điều hành, dịch vụ, phần mềm đã gỡ bỏ",
      en: "Data of removed operating systems, services and software are deleted",
    },
  },
  {
    id: "tra-vinh-1289-2024/weaknesses-before-connection",
    cite: { article: 12, clause: 5, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo đánh giá điểm yếu trước khi kết nối của từng máy chủ",
          en: "weakness report of each server before its connection",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Máy chủ không còn điểm yếu ở mức trung bình trở lên trước khi kết nối vào hệ thống",
      en: "A server has no weakness of medium level or above before it is connected",
    },
  },
  {
    id: "tra-vinh-1289-2024/hardening-before-connection",
    cite: { article: 12, clause: 5, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng kiểm cấu hình tăng cường bảo mật của từng máy chủ",
          en: "hardening checklist of each server",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 12, clause: 6 } }],
    readings: ["A1", "T10"],
    title: {
      vi: "Máy chủ được cấu hình tối ưu, tăng cường bảo mật trước khi kết nối",
      en: "A server is optimised and hardened before it is connected",
    },
  },
  {
    id: "tra-vinh-1289-2024/policies-removed",
    cite: { article: 12, clause: 5, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản gỡ máy chủ kèm danh sách chính sách, cấu hình đã gỡ",
          en: "removal minutes with the policies and configurations removed",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Gỡ toàn bộ chính sách bảo mật, cấu hình khi gỡ máy chủ khỏi hệ thống",
      en: "All security policies and configurations go when a server is taken out",
    },
  },
  {
    id: "tra-vinh-1289-2024/wipe-before-removal",
    cite: { article: 12, clause: 5, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản xóa dữ liệu của từng máy chủ trước khi gỡ",
          en: "wiping minutes of each server before its removal",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Xóa toàn bộ dữ liệu, hệ điều hành trước khi gỡ máy chủ",
      en: "All data and the operating system are wiped before a server is taken out",
    },
  },
  {
    id: "tra-vinh-1289-2024/hardening-before-operation",
    cite: { article: 12, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản nghiệm thu cấu hình bảo mật trước khi vận hành",
          en: "acceptance minutes of the security configuration before operation",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Cấu hình tối ưu, tăng cường bảo mật hệ thống máy chủ trước khi vận hành",
      en: "Servers are optimised and hardened before they go into operation",
    },
  },
];
