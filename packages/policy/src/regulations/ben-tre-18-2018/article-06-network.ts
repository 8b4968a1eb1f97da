import type { Norm } from "../../norm.js";

export const article06: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/network-performance",
    cite: { article: 6, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu đo hiệu năng, độ trễ của mạng",
          en: "measurements of the network's performance and delay",
        },
        {
          vi: "danh mục giải pháp an toàn cho hệ thống mạng",
          en: "list of the safeguards of the network",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống mạng và truyền dẫn bảo đảm hiệu năng, khả năng sẵn sàng và có giải pháp an toàn",
      en: "Network and transmission provide performance and availability and have security measures",
    },
  },
  {
    id: "ben-tre-18-2018/network-continuity",
    cite: { article: 6, clause: 2, point: "a" },
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
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống mạng hoạt động liên tục 24/24, nhanh, ổn định, an toàn, đáp ứng băng thông cho các ứng dụng",
      en: "The network runs 24/24, fast, stable and secure, with the bandwidth that the applications need",
    },
  },
  {
    id: "ben-tre-18-2018/network-access-control",
    cite: { article: 6, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình hệ thống kiểm soát truy cập mạng",
          en: "configuration of network access control",
        },
        { vi: "chính sách bảo mật mạng đã ban hành", en: "the network security policy issued" },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Có giải pháp kiểm soát truy cập mạng bảo đảm quy định về an ninh, chính sách bảo mật",
      en: "Network access is controlled by the security rules and policies",
    },
  },
  {
    id: "ben-tre-18-2018/cabling-standards",
    cite: { article: 6, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "tiêu chuẩn thi công cáp mạng của TTTHDL tỉnh", en: "the centre's cabling standard" },
        {
          vi: "sơ đồ nút mạng và ảnh chụp nhãn cáp tại tủ đấu nối",
          en: "map of the outlets and photographs of cable labels at the patch panels",
        },
      ],
    },
    members: [
      { id: "crimping", title: { vi: "bấm dây", en: "crimping" } },
      { id: "labelling", title: { vi: "dán nhãn", en: "labelling" } },
      { id: "cable-standard", title: { vi: "chuẩn cáp mạng", en: "cable standards" } },
      { id: "cable-routing", title: { vi: "cách thức đi dây", en: "cable routing" } },
      { id: "patching", title: { vi: "đấu nối", en: "patching" } },
      { id: "outlet-allocation", title: { vi: "phân bổ nút mạng", en: "allocation of outlets" } },
    ],
    readings: ["A1", "V9"],
    title: {
      vi: "Bấm dây, dán nhãn, đấu nối mạng theo tiêu chuẩn của TTTHDL tỉnh",
      en: "Cabling follows the centre's standards",
    },
  },
];
