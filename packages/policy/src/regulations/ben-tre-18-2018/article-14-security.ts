import type { Norm } from "../../norm.js";

export const article14: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/patching",
    cite: { article: 14, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: { activity: "patching" },
    members: [
      { id: "operating-systems", title: { vi: "hệ điều hành", en: "operating systems" } },
      {
        id: "application-software",
        title: { vi: "phần mềm ứng dụng", en: "application software" },
      },
      { id: "firewalls", title: { vi: "thiết bị tường lửa", en: "firewalls" } },
      {
        id: "antivirus",
        title: {
          vi: "phần mềm phòng chống virus, trojan",
          en: "software against viruses and trojans",
        },
      },
      {
        id: "intrusion-prevention",
        title: {
          vi: "thiết bị phát hiện và ngăn chặn xâm nhập trái phép",
          en: "devices that detect and stop intrusion",
        },
      },
      {
        id: "other-security-devices",
        title: {
          vi: "các thiết bị bảo mật chuyên dụng khác",
          en: "other special security devices",
        },
        open: true,
      },
    ],
    readings: ["G5", "G14", "V9", "G15"],
    title: {
      vi: "Thường xuyên cập nhật bản vá hệ điều hành, phần mềm, hệ thống bảo mật",
      en: "Operating systems, software and security systems are patched regularly",
    },
  },
  {
    id: "ben-tre-18-2018/antivirus-installed",
    cite: { article: 14, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "malware-protection",
    params: { kinds: ["server", "workstation"], measures: ["installed", "approved"] },
    readings: ["V9"],
    title: {
      vi: "Máy chủ, máy trạm cài phần mềm diệt virus được cơ quan quản lý phê duyệt",
      en: "Servers and workstations carry antivirus software that the managing agency approved",
    },
  },
  {
    id: "ben-tre-18-2018/outdated-devices-kept-off",
    cite: { article: 14, clause: 2 },
    modality: "must-not",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình kiểm tra phiên bản trước khi cho thiết bị vào mạng",
          en: "settings that check versions before a device is let in",
        },
        {
          vi: "danh sách thiết bị kèm phiên bản phần mềm diệt virus và bản vá",
          en: "list of devices with their antivirus and patch versions",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Thiết bị chưa được cập nhật phiên bản mới nhất không được kết nối vào hệ thống mạng",
      en: "Devices without the latest version are not connected to the network",
    },
  },
  {
    id: "ben-tre-18-2018/antivirus-scanning",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "malware-protection",
    params: { kinds: ["server", "workstation"], measures: ["auto-scan", "scan-removable-media"] },
    readings: ["G5", "V9"],
    title: {
      vi: "Chương trình diệt virus quét thường xuyên và quét khi có thiết bị ngoại vi",
      en: "The antivirus program scans regularly and whenever a peripheral device is connected",
    },
  },
  {
    id: "ben-tre-18-2018/antivirus-updates",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo của máy chủ quản lý diệt virus về ngày cập nhật trên từng máy",
          en: "antivirus console report with the day of the last update of each machine",
        },
      ],
    },
    members: [
      {
        id: "program-fixes",
        title: { vi: "bản sửa lỗi của chương trình", en: "fixes of the program" },
      },
      {
        id: "virus-patterns",
        title: { vi: "cơ sở dữ liệu mẫu virus mới", en: "database of the latest virus patterns" },
      },
    ],
    readings: ["G5", "V6", "A1", "V9"],
    title: {
      vi: "Chương trình diệt virus luôn được cập nhật kịp thời",
      en: "The antivirus program is always updated in time",
    },
  },
  {
    id: "ben-tre-18-2018/infected-machines-isolated",
    cite: { article: 14, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quy trình cách ly máy tính nhiễm virus",
          en: "procedure for isolating infected computers",
        },
        {
          vi: "nhật ký phát hiện và cách ly có thời điểm",
          en: "log of detections and isolations with their times",
        },
      ],
    },
    readings: ["G5", "A1", "V9"],
    title: {
      vi: "Máy tính nhiễm virus được cách ly ngay",
      en: "Infected computers are isolated at once",
    },
  },
  {
    id: "ben-tre-18-2018/infection-detection",
    cite: { article: 14, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ bố trí hệ thống phát hiện mã độc trong TTTHDL tỉnh và tại các điểm kết nối",
          en: "diagram of the malware detection inside the centre and at connection points",
        },
        { vi: "nhật ký cảnh báo mã độc", en: "log of malware alerts" },
      ],
    },
    readings: ["G5", "A1", "V9"],
    title: {
      vi: "Có cơ chế kịp thời phát hiện mã độc lây lan trong TTTHDL tỉnh và tại điểm kết nối",
      en: "The spread of malware inside the centre and at its connection points is detected in time",
    },
  },
];
