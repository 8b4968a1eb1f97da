import type { Headings } from "../../headings.js";

/** The headings of the chapters and articles, as printed. */
export const headings: Headings = {
  chapters: [
    { number: "I", first: 1, title: { vi: "Quy định chung", en: "General provisions" } },
    {
      number: "II",
      first: 5,
      title: {
        vi: "Các quy định về quản lý, vận hành, khai thác và đảm bảo an toàn, bảo mật Trung tâm Tích hợp Dữ liệu tỉnh",
        en: "Managing, operating, using and securing the centre",
      },
    },
    {
      number: "III",
      first: 22,
      title: {
        vi: "Trách nhiệm của các cơ quan, tổ chức, cá nhân trong việc quản lý, vận hành và khai thác Trung tâm Tích hợp Dữ liệu",
        en: "Responsibilities for managing, operating and using the centre",
      },
    },
    { number: "IV", first: 26, title: { vi: "Tổ chức thực hiện", en: "Implementation" } },
  ],
  articles: {
    1: { vi: "Phạm vi điều chỉnh và đối tượng áp dụng", en: "Scope and those bound" },
    2: { vi: "Giải thích từ ngữ", en: "Definitions" },
    3: {
      vi: "Vị trí, chức năng của Trung tâm Tích hợp Dữ liệu tỉnh",
      en: "Position and functions of the centre",
    },
    4: {
      vi: "Kiến trúc và dịch vụ của Trung tâm Tích hợp Dữ liệu tỉnh",
      en: "Architecture and services of the centre",
    },
    5: {
      vi: "Nguyên tắc về quản lý, vận hành và khai thác Trung tâm Tích hợp Dữ liệu tỉnh",
      en: "Principles of management, operation and use",
    },
    6: { vi: "Hệ thống mạng và truyền dẫn", en: "Network and transmission" },
    7: {
      vi: "Quản lý, khai thác các hệ thống thông tin, cơ sở dữ liệu dùng chung của các cơ quan nhà nước trên địa bàn tỉnh",
      en: "Managing and using shared information systems and databases",
    },
    8: { vi: "Quản lý, khai thác sử dụng Internet", en: "Managing and using the Internet" },
    9: { vi: "Quản lý thiết bị", en: "Managing equipment" },
    10: { vi: "Quản lý bản quyền phần mềm", en: "Managing software licences" },
    11: {
      vi: "Quản lý hồ sơ liên quan đến Trung tâm Tích hợp Dữ liệu tỉnh",
      en: "Managing records of the centre",
    },
    12: {
      vi: "Quản lý mật mã hệ thống Trung tâm Tích hợp Dữ liệu tỉnh",
      en: "Managing the centre's passwords",
    },
    13: { vi: "Sao lưu, phục hồi dữ liệu", en: "Data backup and recovery" },
    14: { vi: "Bảo mật hệ thống", en: "System security" },
    15: { vi: "An toàn hoạt động", en: "Safety of operation" },
    16: { vi: "Xử lý sự cố", en: "Handling incidents" },
    17: { vi: "Bảo trì, bảo dưỡng", en: "Maintenance" },
    18: { vi: "Kiểm tra định kỳ", en: "Periodic inspection" },
    19: { vi: "Kiểm soát truy nhập và xác thực", en: "Access control and authentication" },
    20: {
      vi: "Quy trình đề nghị, tiếp nhận cung cấp dịch vụ, tài nguyên công nghệ thông tin và khắc phục sự cố",
      en: "Requesting and receiving services, IT resources and incident repair",
    },
    21: { vi: "Những hành vi bị nghiêm cấm", en: "Prohibited acts" },
    22: {
      vi: "Trách nhiệm của các cơ quan nhà nước, các tổ chức có kết nối về Trung tâm Tích hợp Dữ liệu tỉnh",
      en: "Responsibilities of agencies and organisations connected to the centre",
    },
    23: {
      vi: "Trách nhiệm của cơ quan quản lý (Sở Thông tin và Truyền thông)",
      en: "Responsibilities of the managing agency (Department of Information and Communications)",
    },
    24: {
      vi: "Trách nhiệm của cơ quan vận hành (Trung tâm Công nghệ thông tin và Truyền thông Bến Tre)",
      en: "Responsibilities of the operating agency (Bến Tre Centre for Information and Communications Technology)",
    },
    25: { vi: "Trách nhiệm của người sử dụng", en: "Responsibilities of users" },
    26: { vi: "Sở Thông tin và Truyền thông", en: "Department of Information and Communications" },
    27: {
      vi: "Các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện, thành phố và các tổ chức, cá nhân có liên quan",
      en: "Departments, district People's Committees, organisations and persons concerned",
    },
    28: { vi: "Sở Tài chính", en: "Department of Finance" },
    29: { vi: "Điều khoản thi hành", en: "Implementation" },
  },
};
