import type { Norm } from "../../norm.js";

export const article08: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/network-continuity",
    cite: { article: 8, clause: 1, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của hệ thống mạng",
          en: "record of the network's uptime and interruptions",
        },
        {
          vi: "số liệu giám sát băng thông so với nhu cầu của các ứng dụng",
          en: "bandwidth monitoring compared with what the applications need",
        },
      ],
    },
    readings: ["K1", "A1"],
    title: {
      vi: "Hệ thống mạng hoạt động liên tục 24/24 giờ, ổn định, an toàn, đáp ứng băng thông cho các ứng dụng",
      en: "The network runs 24/24, stable and secure, with the bandwidth that the applications need",
    },
  },

  {
    id: "bac-kan-11-2023/network-access-control",
    cite: { article: 8, clause: 1, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình kiểm soát truy cập trên tường lửa, thiết bị mạng",
          en: "access control configuration of firewalls and network devices",
        },
        { vi: "chính sách bảo mật mạng đã ban hành", en: "network security policy issued" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Có giải pháp kiểm soát truy cập mạng bảo đảm quy định về an ninh, chính sách bảo mật",
      en: "Network access is controlled in line with the security rules and policies",
    },
  },
  {
    id: "bac-kan-11-2023/cabling-standards",
    cite: { article: 8, clause: 1, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tiêu chuẩn nội bộ về cáp mạng, dán nhãn, đấu nối",
          en: "in-house standard for cables, labels and connections",
        },
        { vi: "sơ đồ đấu nối và phân bổ nút mạng", en: "diagram of connections and network nodes" },
      ],
    },
    members: [
      { id: "crimping", title: { vi: "bấm dây", en: "crimping" } },
      { id: "labelling", title: { vi: "dán nhãn", en: "labelling" } },
      { id: "cable-standards", title: { vi: "chuẩn cáp mạng", en: "cable standards" } },
      { id: "cable-routing", title: { vi: "cách thức đi dây", en: "cable routing" } },
      { id: "connections", title: { vi: "đấu nối", en: "patching" } },
      { id: "node-allocation", title: { vi: "phân bổ nút mạng", en: "allocation of outlets" } },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Bấm dây, dán nhãn, đấu nối mạng theo tiêu chuẩn của Trung tâm Tích hợp dữ liệu",
      en: "Cabling follows the centre's standards",
    },
  },
  {
    id: "bac-kan-11-2023/internet-security",
    cite: { article: 8, clause: 1, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình tường lửa, phòng chống xâm nhập trên từng kết nối Internet",
          en: "firewall and intrusion prevention configuration on each Internet connection",
        },
        { vi: "báo cáo các tấn công đã bị chặn", en: "report of the attacks blocked" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Kết nối Internet có giải pháp, chính sách bảo mật chống tấn công xâm nhập, lây lan mã độc từ bên ngoài",
      en: "Internet connections have measures and policies against intrusion and malware from outside",
    },
  },
  {
    id: "bac-kan-11-2023/peripheral-malware",
    cite: { article: 8, clause: 1, point: "d" },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chính sách kiểm soát thiết bị ngoại vi đang áp dụng",
          en: "peripheral control policy in use",
        },
        { vi: "nhật ký quét thiết bị ngoại vi", en: "scan log of peripherals" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Không để phát tán mã độc từ thiết bị ngoại vi",
      en: "Malware does not spread from peripheral devices",
    },
  },
  {
    id: "bac-kan-11-2023/internet-providers",
    cite: { article: 8, clause: 1, point: "đ" },
    modality: "must",
    bearer: "operator",
    topic: "internet-providers",
    params: { providers: { atLeast: 2 }, loadSharing: true },
    readings: ["B6", "K1"],
    title: {
      vi: "Đường truyền Internet của tối thiểu 02 nhà cung cấp dịch vụ khác nhau, có chia tải, cân bằng tải",
      en: "Internet lines from at least 2 different providers that share the load",
    },
  },

  {
    id: "bac-kan-11-2023/no-browsing-from-server-network",
    cite: { article: 8, clause: 1, point: "e" },
    modality: "must-not",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        {
          vi: "quy tắc tường lửa chặn dải địa chỉ máy chủ ra Internet",
          en: "firewall rules that keep the servers' address range off the Internet",
        },
        {
          vi: "nhật ký truy cập Internet của dải địa chỉ đó",
          en: "Internet access log of that range",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không truy cập Internet từ máy tính dùng chung địa chỉ IP với hệ thống máy chủ",
      en: "No Internet access from computers that share IP addresses with the servers",
    },
  },
  {
    id: "bac-kan-11-2023/traffic-supervision",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo giám sát nội dung và băng thông truy cập",
          en: "reports on the content and bandwidth of access",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Giám sát, kiểm tra nội dung và băng thông truy cập",
      en: "The content and bandwidth of access are monitored and checked",
    },
  },
  {
    id: "bac-kan-11-2023/traffic-breaches",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách vi phạm và biện pháp đã đề xuất",
          en: "list of breaches and of the measures proposed",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ngăn chặn, đề xuất biện pháp xử lý các hành vi vi phạm",
      en: "Violations are blocked and measures against them proposed",
    },
  },
];
