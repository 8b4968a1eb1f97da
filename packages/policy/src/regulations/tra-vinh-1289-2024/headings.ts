import type { Headings } from "../../headings.js";

/** The headings of the chapters and articles, as printed. */
export const headings: Headings = {
  chapters: [
    { number: "I", first: 1, title: { vi: "Quy định chung", en: "General provisions" } },
    {
      number: "II",
      first: 7,
      title: {
        vi: "Quy định về quản lý, vận hành và khai thác Trung tâm dữ liệu",
        en: "Managing, operating and using the data centre",
      },
    },
    {
      number: "III",
      first: 11,
      title: {
        vi: "Bảo đảm an toàn thông tin trong quản lý, vận hành và khai thác Trung tâm dữ liệu",
        en: "Information security in managing, operating and using the data centre",
      },
    },
    { number: "V", first: 29, title: { vi: "Tổ chức thực hiện", en: "Implementation" } },
  ],
  articles: {
    1: { vi: "Phạm vi điều chỉnh", en: "Scope" },
    2: { vi: "Đối tượng áp dụng", en: "Those bound" },
    3: { vi: "Giải thích từ ngữ", en: "Definitions" },
    4: { vi: "Kiến trúc của Trung tâm dữ liệu", en: "Architecture of the data centre" },
    5: {
      vi: "Mục tiêu, nguyên tắc về quản lý, vận hành, khai thác và đảm bảo an toàn thông tin tại Trung tâm dữ liệu",
      en: "Aims and principles of management, operation, use and information security",
    },
    6: { vi: "Bảo đảm nguồn nhân lực tại Trung tâm dữ liệu", en: "Staffing of the data centre" },
    7: {
      vi: "Quy định chung về vận hành Trung tâm dữ liệu",
      en: "General rules on operating the data centre",
    },
    8: { vi: "Quy định về bảo trì, bảo dưỡng", en: "Rules on maintenance" },
    9: { vi: "Quy định về quản lý hồ sơ", en: "Rules on managing records" },
    10: { vi: "Quy định về an toàn hoạt động", en: "Rules on safety of operation" },
    11: { vi: "Quản lý an toàn mạng", en: "Managing network security" },
    12: {
      vi: "Quản lý an toàn máy chủ và ứng dụng",
      en: "Managing server and application security",
    },
    13: { vi: "Quản lý an toàn dữ liệu", en: "Managing data security" },
    14: { vi: "Quản lý an toàn thiết bị đầu cuối", en: "Managing endpoint security" },
    15: { vi: "Quản lý phòng chống phần mềm độc hại", en: "Managing protection against malware" },
    16: {
      vi: "Quản lý giám sát an toàn hệ thống thông tin",
      en: "Managing the monitoring of system security",
    },
    17: { vi: "Quản lý điểm yếu an toàn thông tin", en: "Managing weaknesses" },
    18: { vi: "Quản lý sự cố an toàn thông tin", en: "Managing security incidents" },
    19: { vi: "Quản lý an toàn người sử dụng đầu cuối", en: "Managing end-user security" },
    20: { vi: "Quản lý rủi ro an toàn thông tin", en: "Managing security risks" },
    21: {
      vi: "Kết thúc vận hành, khai thác, thanh lý, hủy bỏ",
      en: "End of operation, disposal and destruction",
    },
    22: { vi: "Thiết kế an toàn hệ thống thông tin", en: "Secure design of information systems" },
    25: {
      vi: "Sở Thông tin và Truyền thông (Cơ quan quản lý)",
      en: "Department of Information and Communications (managing agency)",
    },
    26: {
      vi: "Trung tâm Công nghệ thông tin và Truyền thông thuộc Sở Thông tin và Truyền thông (Cơ quan vận hành)",
      en: "Centre for Information and Communications Technology of the Department (operating agency)",
    },
    27: {
      vi: "Các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện, thị xã, thành phố và các tổ chức, cá nhân có kết nối về Trung tâm dữ liệu",
      en: "Departments, district People's Committees, organisations and persons connected to the centre",
    },
    28: { vi: "Trách nhiệm Sở Tài chính", en: "Responsibilities of the Department of Finance" },
    29: { vi: "Điều khoản thi hành", en: "Implementation" },
  },
};
