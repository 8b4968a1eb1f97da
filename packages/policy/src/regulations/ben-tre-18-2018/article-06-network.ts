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
          vi: "số liệu đo hiệu năng, độ trễ của hệ thống mạng",
          en: "measurements of network performance and latency",
        },
        {
          vi: "danh mục giải pháp an toàn của hệ thống mạng",
          en: "list of the network's security measures",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống mạng và truyền dẫn bảo đảm hiệu năng cho các ứng dụng, khả năng sẵn sàng và có giải pháp an toàn hệ thống",
      en: "The network and transmission system provides performance and availability and has security measures",
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
          vi: "số liệu thống kê thời gian hoạt động và gián đoạn của hệ thống mạng",
          en: "statistics of network uptime and interruptions",
        },
        {
          vi: "số liệu giám sát băng thông so với nhu cầu của các ứng dụng",
          en: "bandwidth monitoring data compared with application needs",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Hệ thống mạng hoạt động liên tục 24/24, nhanh, ổn định, an toàn, đáp ứng yêu cầu về băng thông cho các ứng dụng",
      en: "The network runs 24/24, fast, stable and secure, with the bandwidth that applications need",
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
        { vi: "chính sách bảo mật mạng đã ban hành", en: "issued network security policy" },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Có giải pháp kiểm soát truy cập mạng bảo đảm quy định về an ninh, chính sách bảo mật",
      en: "Network access is controlled in line with the security rules and policies",
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
        {
          vi: "tài liệu tiêu chuẩn thi công cáp mạng của TTTHDL tỉnh",
          en: "the centre's cabling standard",
        },
        {
          vi: "sơ đồ nút mạng và ảnh chụp nhãn cáp tại tủ đấu nối",
          en: "map of the network outlets and photographs of cable labels at the patch panels",
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
      vi: "Bấm dây, dán nhãn, chuẩn cáp, đi dây, đấu nối, phân bổ nút mạng theo tiêu chuẩn của TTTHDL tỉnh",
      en: "Cabling follows the centre's standards",
    },
  },
];
