import type { Norm } from "../../norm.js";

export const article14: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/antivirus",
    cite: { article: 14, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "malware-protection",
    params: { kinds: ["server", "workstation"], measures: ["installed"] },
    title: {
      vi: "Máy chủ, máy trạm đều cài phần mềm diệt virus",
      en: "Every server and workstation has antivirus software",
    },
  },
  {
    id: "bac-ninh-33-2017/malware-scan",
    cite: { article: 14, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-existence",
    params: {
      name: { vi: "Theo dõi, loại bỏ virus", en: "Virus scan and removal" },
      activity: "malware-scan",
    },
    readings: ["G5", "G14"],
    title: {
      vi: "Định kỳ sử dụng phần mềm diệt virus theo dõi lây nhiễm, loại bỏ virus",
      en: "Antivirus software is used regularly to watch for infections and remove them",
    },
  },
  {
    id: "bac-ninh-33-2017/virus-updates",
    cite: { article: 14, clause: 1, paragraph: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo phiên bản cơ sở dữ liệu virus trên các máy",
          en: "report on the version of the virus database on each machine",
        },
      ],
    },
    readings: ["G5", "N1", "A1"],
    title: {
      vi: "Thường xuyên cập nhật danh mục, thông tin mới về virus",
      en: "Lists of and news about viruses are updated regularly",
    },
  },
  {
    id: "bac-ninh-33-2017/secure-configuration",
    cite: { article: 14, clause: 2, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục kiểm tra cấu hình an toàn của từng máy chủ, cơ sở dữ liệu",
          en: "secure configuration checklist of each server and database",
        },
      ],
    },
    readings: ["N1", "A1"],
    title: {
      vi: "Cấu hình an toàn máy chủ và cơ sở dữ liệu",
      en: "Servers and databases are configured securely",
    },
  },
  {
    id: "bac-ninh-33-2017/patching",
    cite: { article: 14, clause: 2, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-existence",
    params: { activity: "patching", covers: ["platform-software"] },
    readings: ["G5", "N1", "G14", "G15"],
    title: {
      vi: "Thường xuyên cập nhật bản vá cho phần mềm nền",
      en: "Platform software is patched regularly",
    },
  },
  {
    id: "bac-ninh-33-2017/new-application-access",
    cite: { article: 14, clause: 2, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "mục xác thực, phân quyền trong biên bản nghiệm thu phần mềm",
          en: "authentication and access rights in the software's acceptance minutes",
        },
      ],
    },
    readings: ["N1", "A1"],
    title: {
      vi: "Phần mềm đầu tư mới có xác thực và phân quyền",
      en: "Newly bought software has authentication and access rights",
    },
  },
  {
    id: "bac-ninh-33-2017/new-application-testing",
    cite: { article: 14, clause: 2, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo kiểm tra lỗ hổng bảo mật có trước ngày nghiệm thu",
          en: "weakness test report dated before acceptance",
        },
      ],
    },
    readings: ["N1", "A1"],
    title: {
      vi: "Kiểm tra lỗi, lỗ hổng bảo mật phổ biến trước khi nghiệm thu, bàn giao",
      en: "Faults and common weaknesses are tested for before acceptance and handover",
    },
  },
  {
    id: "bac-ninh-33-2017/vulnerability-check",
    cite: { article: 14, clause: 2, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-existence",
    params: {
      name: { vi: "Kiểm tra, phát hiện lỗi, lỗ hổng", en: "Check for faults and vulnerabilities" },
      activity: "vulnerability-assessment",
    },
    readings: ["G5", "N1", "G14"],
    title: {
      vi: "Thường xuyên kiểm tra, phát hiện lỗi, lỗ hổng khi vận hành",
      en: "Applications in operation are checked regularly for faults and weaknesses",
    },
  },
  {
    id: "bac-ninh-33-2017/vulnerability-repair",
    cite: { article: 14, clause: 2, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách lỗ hổng phát hiện kèm ngày và biện pháp khắc phục",
          en: "list of weaknesses found with the day and means of repair",
        },
      ],
    },
    readings: ["N1", "A1"],
    title: {
      vi: "Khắc phục lỗi, lỗ hổng đã phát hiện",
      en: "Faults and weaknesses that were found are repaired",
    },
  },
  {
    id: "bac-ninh-33-2017/backup-before-installation",
    cite: { article: 14, clause: 3, point: "a" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phiếu cài đặt ghi bản sao lưu có trước khi cài",
          en: "installation slip naming the backup made before",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Sao lưu dữ liệu, thông số máy trước khi cài phần mềm mới",
      en: "Data and settings are backed up before new software is installed",
    },
  },
  {
    id: "bac-ninh-33-2017/trial-operation",
    cite: { article: 14, clause: 3, point: "b" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký vận hành thử và xử lý bất thường",
          en: "log of trial operation and anomalies removed",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Theo dõi, loại bỏ bất thường của phần mềm trước khi vận hành chính thức",
      en: "New software is monitored and its faults removed before it goes live",
    },
  },
  {
    id: "bac-ninh-33-2017/rollback",
    cite: { article: 14, clause: 3, point: "c" },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phương án phục hồi trong kế hoạch cài đặt",
          en: "rollback plan in the installation plan",
        },
        { vi: "biên bản phục hồi của các lần phải gỡ bỏ", en: "minutes of each rollback" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Trở lại trạng thái trước nếu không sử dụng được phần mềm mới",
      en: "The former state is restored when new software cannot be used",
    },
  },
  {
    id: "bac-ninh-33-2017/software-procedure",
    cite: { article: 14, clause: 3, paragraph: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "quy trình đã ban hành", en: "procedure issued" },
        {
          vi: "hồ sơ các lần cài đặt, gỡ bỏ theo quy trình",
          en: "records of installations and removals under it",
        },
      ],
    },
    members: [
      { id: "registration", title: { vi: "đăng ký", en: "registration" } },
      { id: "testing", title: { vi: "kiểm tra, đánh giá", en: "testing and assessment" } },
      { id: "installation", title: { vi: "cài đặt", en: "installation" } },
      { id: "removal", title: { vi: "gỡ bỏ", en: "removal" } },
    ],
    readings: ["N1", "A1"],
    title: {
      vi: "Áp dụng quy trình đăng ký, kiểm tra, cài đặt, gỡ bỏ phần mềm trong mạng nội bộ",
      en: "A procedure governs registering, testing, installing and removing software in the internal network",
    },
  },
  {
    id: "bac-ninh-33-2017/no-own-installation",
    cite: { article: 14, clause: 3, paragraph: 2 },
    modality: "must-not",
    bearer: "user",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "chính sách phân quyền cài đặt trên máy trạm",
          en: "policy on installation rights on workstations",
        },
        {
          vi: "danh sách phần mềm trên máy trạm đối chiếu với hồ sơ đăng ký",
          en: "software on workstations compared with the registrations",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cán bộ, công chức, viên chức chuyên môn nghiệp vụ không tự ý cài đặt phần mềm mới lên máy tính do mình quản lý, sử dụng",
      en: "Staff do not install new software on their own computers by themselves",
    },
  },
  {
    id: "bac-ninh-33-2017/web-page-security",
    cite: { article: 14, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "managing-agency"],
      evidence: [
        {
          vi: "bảng đối chiếu biện pháp an toàn của trang với hướng dẫn của Bộ",
          en: "table comparing the page's security measures with the Ministry's guidance",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Trang tin điện tử có đủ biện pháp an toàn theo hướng dẫn của Bộ Thông tin và Truyền thông",
      en: "Web pages have every security measure that the Ministry of Information and Communications advises",
    },
  },
];
