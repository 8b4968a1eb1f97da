import type { Norm } from "../../norm.js";

export const article23: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/endpoint-fields",
    cite: { article: 23, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "endpointFields" },
    members: [
      { id: "name", title: { vi: "tên", en: "name" } },
      { id: "type", title: { vi: "chủng loại", en: "type" } },
      { id: "mac-address", title: { vi: "địa chỉ MAC", en: "MAC address" } },
      { id: "ip-address", title: { vi: "địa chỉ IP", en: "IP addresses" } },
    ],
    readings: ["K1"],
    title: {
      vi: "Quản lý đủ thông tin về thiết bị đầu cuối",
      en: "All information about endpoints is managed",
    },
  },
  {
    id: "bac-kan-11-2023/endpoint-updates",
    cite: { article: 23, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách thiết bị đầu cuối có ngày cập nhật gần nhất",
          en: "list of endpoints with the day of its latest update",
        },
      ],
    },
    readings: ["G5", "A1", "K1"],
    title: {
      vi: "Cập nhật thông tin về thiết bị đầu cuối",
      en: "Information about endpoints is kept up to date",
    },
  },
  {
    id: "bac-kan-11-2023/endpoint-remote-access",
    formerly: ["bac-kan-11-2023/remote-access"],
    cite: { article: 23, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "remote-administration",
    params: {
      demands: ["authenticated", "encrypted"],
      from: "anywhere",
      objects: ["server", "device", "monitoring-system"],
    },
    readings: ["K9", "K1"],
    title: {
      vi: "Truy cập thiết bị đầu cuối từ xa phải có cơ chế xác thực và sử dụng giao thức mạng an toàn",
      en: "Remote access to endpoints is authenticated and uses a secure network protocol",
    },
  },
  {
    id: "bac-kan-11-2023/endpoint-installation",
    cite: { article: 23, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình cài đặt, kết nối, gỡ bỏ thiết bị đầu cuối được phê duyệt",
          en: "approved procedure for installing, connecting and removing endpoints",
        },
        { vi: "phiếu cho phép của người có thẩm quyền", en: "permits of the competent person" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cài đặt, kết nối, gỡ bỏ thiết bị đầu cuối khi được phép và theo quy trình được phê duyệt",
      en: "Endpoints are installed, connected and removed with permission and by an approved procedure",
    },
  },
];
