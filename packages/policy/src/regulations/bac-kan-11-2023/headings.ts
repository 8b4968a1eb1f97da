import type { Headings } from "../../headings.js";

/** The headings of the chapters and articles, as printed. */
export const headings: Headings = {
  chapters: [
    { number: "I", first: 1, title: { vi: "Quy định chung", en: "General provisions" } },
    {
      number: "II",
      first: 5,
      title: {
        vi: "Quản lý, vận hành, khai thác và đảm bảo an toàn, an ninh thông tin tại Trung tâm Tích hợp dữ liệu",
        en: "Managing, operating, using and securing the centre",
      },
    },
    {
      number: "III",
      first: 35,
      title: {
        vi: "Trách nhiệm của các cơ quan, tổ chức, cá nhân trong việc quản lý, vận hành và khai thác Trung tâm Tích hợp dữ liệu",
        en: "Responsibilities for managing, operating and using the centre",
      },
    },
  ],
  articles: {
    1: { vi: "Phạm vi điều chỉnh, đối tượng áp dụng", en: "Scope and those bound" },
    2: { vi: "Giải thích từ ngữ", en: "Definitions" },
    3: {
      vi: "Kiến trúc và dịch vụ của Trung tâm Tích hợp dữ liệu",
      en: "Architecture and services of the centre",
    },
    4: {
      vi: "Nguyên tắc về quản lý, vận hành, khai thác hệ thống hạ tầng, ứng dụng, cơ sở dữ liệu dùng chung Trung tâm Tích hợp dữ liệu",
      en: "Principles of managing, operating and using the shared infrastructure, applications and databases",
    },
    5: {
      vi: "Làm việc; vào, ra Trung tâm Tích hợp dữ liệu",
      en: "Working in, entering and leaving the centre",
    },
    6: { vi: "Đảm bảo an toàn hoạt động", en: "Safety of operation" },
    7: { vi: "Quản lý thiết bị", en: "Managing equipment" },
    8: { vi: "Quản lý vận hành hạ tầng mạng", en: "Managing and operating the network" },
    9: {
      vi: "Quản lý mạng truyền số liệu chuyên dùng",
      en: "Managing the dedicated data transmission network",
    },
    10: { vi: "Quản trị các hệ thống phần mềm", en: "Administering software systems" },
    11: { vi: "Quản trị sao lưu, phục hồi dữ liệu", en: "Administering data backup and recovery" },
    12: { vi: "Quản lý hồ sơ", en: "Managing records" },
    13: {
      vi: "Xử lý sự cố trong quá trình quản lý, vận hành, khai thác",
      en: "Handling incidents in management, operation and use",
    },
    14: { vi: "Bảo trì, bảo dưỡng Trung tâm Tích hợp dữ liệu", en: "Maintenance of the centre" },
    15: {
      vi: "Quản lý mật khẩu hệ thống Trung tâm Tích hợp dữ liệu",
      en: "Managing the centre's passwords",
    },
    16: { vi: "Kiểm soát truy nhập và xác thực", en: "Access control and authentication" },
    17: {
      vi: "Cung cấp, tiếp nhận máy móc, thiết bị và phần mềm của các đơn vị tại Trung tâm Tích hợp dữ liệu",
      en: "Supplying and receiving machines, equipment and software of agencies at the centre",
    },
    18: {
      vi: "Kết thúc vận hành, khai thác, thanh lý, hủy bỏ",
      en: "End of operation, disposal and destruction",
    },
    19: {
      vi: "Mục tiêu, nguyên tắc bảo đảm an toàn thông tin",
      en: "Aims and principles of information security",
    },
    20: { vi: "Quản lý an toàn mạng", en: "Managing network security" },
    21: {
      vi: "Quản lý an toàn máy chủ và ứng dụng",
      en: "Managing server and application security",
    },
    22: { vi: "Quản lý an toàn dữ liệu", en: "Managing data security" },
    23: { vi: "Quản lý an toàn thiết bị đầu cuối", en: "Managing endpoint security" },
    24: { vi: "Quản lý phòng chống phần mềm độc hại", en: "Managing protection against malware" },
    25: {
      vi: "Giám sát thiết bị hệ thống, máy chủ, ứng dụng, dịch vụ và các thành phần khác trong hệ thống",
      en: "Monitoring devices, servers, applications, services and other components",
    },
    26: {
      vi: "Kết nối và gửi nhật ký hệ thống từ đối tượng giám sát về hệ thống giám sát",
      en: "Connecting and sending system logs from monitored objects to the monitoring system",
    },
    27: { vi: "Quản lý điểm yếu an toàn thông tin", en: "Managing weaknesses" },
    28: { vi: "Quản lý sự cố an toàn thông tin", en: "Managing security incidents" },
    29: { vi: "Quản lý an toàn người sử dụng đầu cuối", en: "Managing end-user security" },
    30: {
      vi: "Quản lý giám sát an toàn hệ thống thông tin",
      en: "Managing the monitoring of system security",
    },
    31: {
      vi: "Kiểm tra, đánh giá và quản lý rủi ro an toàn thông tin",
      en: "Checks, assessment and management of security risks",
    },
    32: { vi: "Bảo đảm nguồn nhân lực", en: "Staffing" },
    33: { vi: "Quản lý thiết kế, xây dựng hệ thống", en: "Managing system design and building" },
    34: {
      vi: "Tiếp nhận, phát hiện, phân loại và xử lý ban đầu sự cố an toàn thông tin",
      en: "Receiving, detecting, classifying and first handling security incidents",
    },
    35: {
      vi: "Trách nhiệm của Sở Thông tin và Truyền thông",
      en: "Responsibilities of the Department of Information and Communications",
    },
    36: {
      vi: "Trách nhiệm của Trung tâm Công nghệ thông tin và Truyền thông",
      en: "Responsibilities of the Centre for Information and Communications Technology",
    },
    37: {
      vi: "Trách nhiệm của các cơ quan, đơn vị, người sử dụng dịch vụ",
      en: "Responsibilities of agencies, units and users of the services",
    },
    38: { vi: "Tổ chức thực hiện", en: "Implementation" },
  },
};
