import type { Norm } from "../../norm.js";

export const article16: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/monitored-objects",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "monitoredSources" },
    members: [
      { id: "system-devices", title: { vi: "thiết bị hệ thống", en: "system devices" } },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "workstations", title: { vi: "máy trạm", en: "workstations" } },
      { id: "applications", title: { vi: "ứng dụng", en: "applications" } },
      { id: "services", title: { vi: "dịch vụ", en: "services" } },
    ],
    readings: ["T10"],
    title: { vi: "Các đối tượng được giám sát", en: "The objects under monitoring" },
  },
  {
    id: "tra-vinh-1289-2024/log-forwarding",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách nguồn nhật ký đang gửi về hệ thống giám sát",
          en: "list of the log sources sending to the monitoring system",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Kết nối và gửi nhật ký hệ thống từ đối tượng giám sát về hệ thống giám sát",
      en: "Logs are sent from what is monitored to the monitoring system",
    },
  },
  {
    id: "tra-vinh-1289-2024/monitoring-zone-only",
    cite: { article: 16, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chính sách tường lửa của hệ thống giám sát",
          en: "firewall policy of the monitoring system",
        },
        {
          vi: "nhật ký đăng nhập hệ thống giám sát kèm địa chỉ nguồn",
          en: "log-ins to the monitoring system with their source addresses",
        },
      ],
    },
    readings: ["A1", "T4", "T10"],
    title: {
      vi: "Chỉ truy cập, quản trị hệ thống giám sát từ vùng mạng quản trị",
      en: "The monitoring system is reached and administered from the administration zone only",
    },
  },
  {
    id: "tra-vinh-1289-2024/monitoring-remote-access",
    cite: { article: 16, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "remote-administration",
    params: { demands: ["vpn"], from: "outside", objects: ["monitoring-system"] },
    readings: ["T4", "T10"],
    title: {
      vi: "Truy cập, quản trị hệ thống giám sát từ bên ngoài phải qua kết nối VPN",
      en: "The monitoring system is administered from outside only through a VPN",
    },
  },
  {
    id: "tra-vinh-1289-2024/monitored-information",
    cite: { article: 16, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "monitoredSources" },
    members: [
      { id: "network", title: { vi: "lớp mạng", en: "network layer" } },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "applications", title: { vi: "ứng dụng", en: "applications" } },
      { id: "databases", title: { vi: "cơ sở dữ liệu", en: "databases" } },
      { id: "endpoints", title: { vi: "thiết bị đầu cuối", en: "endpoints" } },
    ],
    readings: ["T10"],
    title: {
      vi: "Các loại thông tin tối thiểu cần được giám sát",
      en: "Minimum kinds of information to be monitored",
    },
  },
  {
    id: "tra-vinh-1289-2024/monitoring-storage",
    cite: { article: 16, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình lưu trữ tập trung của hệ thống giám sát",
          en: "central storage configuration of the monitoring system",
        },
        {
          vi: "mẫu dữ liệu giám sát của từng loại kèm thời điểm ghi",
          en: "samples of each kind of data with the time of recording",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 16, clause: 4 } }],
    readings: ["A1", "T10"],
    title: {
      vi: "Thông tin giám sát được bảo vệ, lưu tập trung, đầy đủ theo thời gian thực",
      en: "Monitoring data are protected and stored centrally, fully and in real time",
    },
  },
  {
    id: "tra-vinh-1289-2024/time-synchronisation",
    cite: { article: 16, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình máy chủ thời gian trên từng thành phần",
          en: "time server configuration of each component",
        },
      ],
    },
    members: [
      {
        id: "monitoring-components",
        title: {
          vi: "thành phần của hệ thống giám sát",
          en: "components of the monitoring system",
        },
      },
      { id: "servers", title: { vi: "máy chủ", en: "servers" } },
      { id: "system-devices", title: { vi: "thiết bị hệ thống", en: "system devices" } },
      { id: "applications", title: { vi: "ứng dụng", en: "applications" } },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Đồng bộ thời gian cho hệ thống giám sát, máy chủ, thiết bị, ứng dụng",
      en: "The monitoring system, servers, devices and applications keep the same time",
    },
  },
  {
    id: "tra-vinh-1289-2024/soc-continuity",
    cite: { article: 16, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "lịch trực giám sát của trung tâm điều hành an toàn thông tin",
          en: "monitoring roster of the security operations centre",
        },
        {
          vi: "nhật ký cảnh báo và xử lý của trung tâm đó",
          en: "that centre's log of alerts and answers",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Trung tâm điều hành an toàn thông tin mạng (SOC) giám sát 24 giờ/ngày và 7 ngày/tuần",
      en: "The security operations centre (SOC) monitors 24 hours a day, 7 days a week",
    },
  },
];
