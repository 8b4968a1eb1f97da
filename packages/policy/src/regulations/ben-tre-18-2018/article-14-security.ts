import type { Norm } from "../../norm.js";

export const article14: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/patching",
    cite: { article: 14, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: { name: { vi: "Cập nhật bản vá lỗi", en: "Patching" }, activity: "patching" },
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
          en: "antivirus and anti-trojan software",
        },
      },
      {
        id: "intrusion-prevention",
        title: {
          vi: "thiết bị phát hiện và ngăn chặn xâm nhập trái phép",
          en: "intrusion detection and prevention devices",
        },
      },
      {
        id: "other-security-devices",
        title: {
          vi: "các thiết bị chuyên dụng có liên quan khác",
          en: "other related specialised devices",
        },
        open: true,
      },
    ],
    readings: ["G5", "G14", "V9", "G15"],
    title: {
      vi: "Thường xuyên cập nhật bản vá lỗi hệ điều hành, phần mềm ứng dụng, hệ thống bảo mật",
      en: "Operating systems, application software and security systems are patched regularly",
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
      vi: "Máy chủ, máy trạm tại TTTHDL tỉnh được cài đặt phần mềm diệt virus được cơ quan quản lý phê duyệt",
      en: "Servers and workstations at the centre have antivirus software approved by the managing agency",
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
          vi: "cấu hình kiểm tra phiên bản trước khi cho phép thiết bị kết nối vào mạng",
          en: "configuration that checks versions before a device joins the network",
        },
        {
          vi: "danh sách thiết bị kèm phiên bản phần mềm diệt virus và bản vá lỗi",
          en: "list of devices with their antivirus and patch versions",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Không kết nối vào hệ thống mạng thiết bị chưa được cập nhật phiên bản mới nhất",
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
      vi: "Chương trình diệt virus đặt ở chế độ quét thường xuyên, quét khi kết nối thiết bị ngoại vi",
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
          vi: "báo cáo của hệ thống quản lý diệt virus về ngày cập nhật của từng máy",
          en: "antivirus console report with each machine's last update",
        },
      ],
    },
    members: [
      {
        id: "program-fixes",
        title: { vi: "các bản sửa lỗi", en: "program fixes" },
      },
      {
        id: "virus-patterns",
        title: { vi: "cơ sở dữ liệu các mẫu virus mới", en: "database of new virus signatures" },
      },
    ],
    readings: ["G5", "V6", "A1", "V9"],
    title: {
      vi: "Chương trình diệt virus luôn được cập nhật kịp thời bản sửa lỗi, cơ sở dữ liệu mẫu virus mới",
      en: "The antivirus program always receives fixes and new virus signatures in time",
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
          en: "isolation procedure for infected computers",
        },
        {
          vi: "nhật ký phát hiện và cách ly, có ghi thời điểm",
          en: "log of detections and isolations with times",
        },
      ],
    },
    readings: ["G5", "A1", "V9"],
    title: {
      vi: "Máy tính được phát hiện có virus được cách ly ngay khỏi hệ thống",
      en: "Computers found infected are isolated from the system at once",
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
          vi: "sơ đồ bố trí hệ thống phát hiện phần mềm độc hại trong TTTHDL tỉnh và tại các điểm kết nối",
          en: "diagram of the malware detection at the centre and at its connection points",
        },
        { vi: "nhật ký cảnh báo phần mềm độc hại", en: "malware alert log" },
      ],
    },
    readings: ["G5", "A1", "V9"],
    title: {
      vi: "Có cơ chế phát hiện kịp thời việc lây nhiễm, phát tán virus, phần mềm độc hại trong TTTHDL tỉnh và tại các điểm kết nối vào TTTHDL tỉnh",
      en: "The spread of viruses and malware at the centre and at its connection points is detected in time",
    },
  },
];
