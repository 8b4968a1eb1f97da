import type { Norm } from "../../norm.js";

export const article21: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/server-continuity",
    cite: { article: 21, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của máy chủ",
          en: "record of the servers' uptime and interruptions",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Hệ điều hành, phần mềm cài đặt trên máy chủ hoạt động liên tục, ổn định và an toàn",
      en: "Operating systems and software on servers run continuously, stably and securely",
    },
  },
  {
    id: "bac-kan-11-2023/configuration-checks",
    cite: { article: 21, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: {
      name: { vi: "Kiểm tra cấu hình, nhật ký hoạt động", en: "Check of configurations and logs" },
      activity: "configuration-review",
    },
    readings: ["G5", "K1", "G14"],
    title: {
      vi: "Thường xuyên kiểm tra cấu hình, nhật ký của hệ điều hành, phần mềm",
      en: "Configurations and logs of operating systems and software are checked regularly",
    },
  },
  {
    id: "bac-kan-11-2023/configuration-changes",
    cite: { article: 21, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi thay đổi cấu hình kèm người phê duyệt",
          en: "register of configuration changes with who approved them",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Quản lý thay đổi cấu hình kỹ thuật của hệ điều hành, phần mềm",
      en: "Changes to the configuration of operating systems and software are managed",
    },
  },
  {
    id: "bac-kan-11-2023/patch-plan",
    cite: { article: 21, clause: 1, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phương án cập nhật bản vá và xử lý điểm yếu",
          en: "plan for patching and handling weaknesses",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Có phương án cập nhật bản vá, xử lý điểm yếu của hệ điều hành và dịch vụ máy chủ",
      en: "There is a plan for patching and for handling weaknesses of server operating systems and services",
    },
  },
  {
    id: "bac-kan-11-2023/unneeded-components",
    cite: { article: 21, clause: 1, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách thành phần, dịch vụ đã gỡ bỏ trên từng máy chủ",
          en: "list of components and services removed from each server",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Gỡ bỏ thành phần hệ điều hành, phần mềm không cần thiết",
      en: "Components of operating systems and software that are not needed are removed",
    },
  },
  {
    id: "bac-kan-11-2023/licence-terms",
    cite: { article: 21, clause: 1, point: "e" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng theo dõi bản quyền phần mềm và ngày hết hạn",
          en: "table of software licences and their expiry days",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Thống kê, quản lý thời hạn bản quyền phần mềm để gia hạn",
      en: "Software licences and their terms are listed so that they can be renewed",
    },
  },
  {
    id: "bac-kan-11-2023/server-connections",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu giám sát kết nối mạng của máy chủ",
          en: "monitoring figures of the servers' network connections",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Kết nối mạng của máy chủ liên tục, ổn định, an toàn",
      en: "The servers' network connections are continuous, stable and secure",
    },
  },
  {
    id: "bac-kan-11-2023/port-control",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bộ quy tắc tường lửa theo từng máy chủ, cổng dịch vụ",
          en: "firewall rules by server and service port",
        },
        {
          vi: "kết quả rà quét cổng từ trong và từ ngoài",
          en: "results of port scans from inside and outside",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cấu hình, kiểm soát kết nối, cổng dịch vụ cả chiều ra và chiều vào",
      en: "Connections and service ports are configured and controlled both outward and inward",
    },
  },
  {
    id: "bac-kan-11-2023/default-credentials",
    cite: { article: 21, clause: 3, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "default-credentials",
    params: { kinds: ["server", "application"] },
    readings: ["G5", "K1"],
    title: {
      vi: "Đổi tài khoản, mật khẩu mặc định ngay khi đưa hệ điều hành, phần mềm vào sử dụng",
      en: "Default accounts and passwords are changed as soon as an operating system or software is put into use",
    },
  },
  {
    id: "bac-kan-11-2023/server-user-rights",
    cite: { article: 21, clause: 3, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách tài khoản và quyền trên từng máy chủ",
          en: "list of accounts and rights on each server",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cấp quyền quản lý truy cập của người sử dụng trên máy chủ",
      en: "Users' access to servers is granted and managed",
    },
  },
  {
    id: "bac-kan-11-2023/internet-exposure",
    cite: { article: 21, clause: 3, point: "c" },
    modality: "must-not",
    bearer: "operator",
    topic: "internet-exposure",
    params: {
      kinds: ["server", "network-device", "security-device", "storage", "other"],
      access: { atMost: "none" },
      sparesInternetServices: true,
    },
    readings: ["K6", "K1"],
    title: {
      vi: "Máy chủ, thiết bị công nghệ thông tin không phải máy tính không kết nối Internet, trừ hệ thống bắt buộc",
      en: "Servers and devices other than computers have no Internet connection unless they must have one",
    },
  },
  {
    id: "bac-kan-11-2023/internet-facing-systems",
    cite: { article: 21, clause: 3, point: "c" },
    modality: "may",
    bearer: "operator",
    topic: "permission",
    params: {
      conditions: [
        {
          vi: "hệ thống bắt buộc phải có giao tiếp với Internet",
          en: "the system must communicate with the Internet",
        },
      ],
    },
    members: [
      {
        id: "internet-access",
        title: {
          vi: "hệ thống phục vụ truy cập Internet",
          en: "systems that give access to the Internet",
        },
      },
      {
        id: "public-interfaces",
        title: {
          vi: "giao diện Internet của trang tin điện tử, dịch vụ công, thư điện tử",
          en: "Internet interfaces of web sites, public services and mail",
        },
      },
      {
        id: "updates",
        title: {
          vi: "hệ thống cập nhật bản vá, mẫu mã độc, điểm yếu, tấn công",
          en: "systems that fetch patches and signatures of malware, weaknesses and attacks",
        },
      },
    ],
    readings: ["K6", "K1"],
    title: {
      vi: "Hệ thống bắt buộc giao tiếp với Internet được phép kết nối",
      en: "Systems that must communicate with the Internet may be connected",
    },
  },
  {
    id: "bac-kan-11-2023/backup-independence",
    cite: { article: 21, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-independence",
    params: { independentCopies: { atLeast: 1 } },
    readings: ["B2", "K1"],
    title: {
      vi: "Lưu trữ bản sao lưu trên hệ thống lưu trữ độc lập với máy chủ dịch vụ",
      en: "Backups are kept on storage that is independent of the service servers",
    },
  },

  {
    id: "bac-kan-11-2023/data-labelling",
    cite: { article: 21, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục nhãn dữ liệu và nhóm dữ liệu tương ứng",
          en: "list of data labels and their groups",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Phân loại, quản lý dữ liệu lưu trữ theo nhóm được gán nhãn khác nhau",
      en: "Stored data are classified and managed in groups with different labels",
    },
  },
  {
    id: "bac-kan-11-2023/backup-contents",
    cite: { article: 21, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "backupContents" },
    members: [
      {
        id: "system-configuration",
        title: { vi: "tập tin cấu hình hệ thống", en: "system configuration files" },
      },
      {
        id: "server-operating-systems",
        title: { vi: "hệ điều hành máy chủ", en: "server operating systems" },
      },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      {
        id: "business-data",
        title: { vi: "dữ liệu, thông tin nghiệp vụ", en: "business data and information" },
      },
    ],
    readings: ["K1"],
    title: {
      vi: "Sao lưu đủ các thông tin, dữ liệu cơ bản",
      en: "All basic information and data are backed up",
    },
  },
];
