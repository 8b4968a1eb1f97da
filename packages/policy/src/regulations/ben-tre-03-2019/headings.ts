import type { Headings } from "../../headings.js";

/** The headings of the chapters and articles, as printed. */
export const headings: Headings = {
  chapters: [
    { number: "I", first: 1, title: { vi: "Quy định chung", en: "General provisions" } },
    {
      number: "II",
      first: 9,
      title: {
        vi: "Nguyên tắc, trách nhiệm cung cấp, tiếp nhận và lưu trữ thông tin trên Cổng TTĐT tỉnh",
        en: "Principles and responsibilities for supplying, receiving and storing information on the portal",
      },
    },
    {
      number: "III",
      first: 14,
      title: {
        vi: "Tổ chức quản lý, vận hành và hoạt động an toàn bảo mật hệ thống Cổng TTĐT tỉnh",
        en: "Managing, operating and securing the portal system",
      },
    },
    {
      number: "IV",
      first: 16,
      title: {
        vi: "Trách nhiệm, quyền hạn của các cơ quan, đơn vị trong việc quản lý, vận hành Cổng TTĐT tỉnh",
        en: "Responsibilities and powers in managing and operating the portal",
      },
    },
    {
      number: "V",
      first: 20,
      title: {
        vi: "Kinh phí thực hiện, chế độ báo cáo và kiểm tra",
        en: "Funds, reporting and inspection",
      },
    },
  ],
  articles: {
    1: { vi: "Phạm vi điều chỉnh", en: "Scope" },
    2: { vi: "Đối tượng áp dụng", en: "Those bound" },
    3: { vi: "Giải thích từ ngữ", en: "Definitions" },
    4: { vi: "Chức năng của Cổng TTĐT tỉnh", en: "Functions of the provincial portal" },
    5: { vi: "Hình thức thể hiện, thông tin chủ yếu", en: "Presentation and main information" },
    6: {
      vi: "Bảo đảm tính thống nhất và phù hợp tiêu chuẩn kỹ thuật",
      en: "Uniformity and technical standards",
    },
    7: {
      vi: "Thu thập, xử lý và sử dụng thông tin cá nhân",
      en: "Collecting, processing and using personal information",
    },
    8: { vi: "Quảng cáo trên Cổng TTĐT tỉnh", en: "Advertising on the provincial portal" },
    9: {
      vi: "Nguyên tắc cung cấp, tiếp nhận thông tin",
      en: "Principles of supplying and receiving information",
    },
    10: {
      vi: "Trách nhiệm cung cấp và thời hạn cập nhật thông tin trên Cổng TTĐT tỉnh",
      en: "Responsibility for supplying and terms for updating information on the portal",
    },
    11: { vi: "Thông tin khác ngoài Điều 10", en: "Information beyond Article 10" },
    12: {
      vi: "Trách nhiệm tiếp nhận và lưu trữ thông tin",
      en: "Responsibility for receiving and storing information",
    },
    13: { vi: "Cung cấp dịch vụ công trực tuyến", en: "Providing online public services" },
    14: {
      vi: "Đảm bảo hoạt động hệ thống Cổng TTĐT tỉnh",
      en: "Keeping the portal system in operation",
    },
    15: {
      vi: "Đảm bảo an toàn bảo mật thông tin hệ thống Cổng TTĐT tỉnh",
      en: "Security of the portal system",
    },
    16: {
      vi: "Trách nhiệm của Ban Biên tập Cổng TTĐT của Ủy ban nhân dân tỉnh",
      en: "Responsibilities of the editorial board of the portal of the provincial People's Committee",
    },
    17: {
      vi: "Trách nhiệm của Văn phòng Ủy ban nhân dân tỉnh",
      en: "Responsibilities of the Office of the provincial People's Committee",
    },
    18: {
      vi: "Trách nhiệm của các sở, ban, ngành tỉnh, Ủy ban nhân dân các huyện, thành phố",
      en: "Responsibilities of departments and district People's Committees",
    },
    19: { vi: "Trách nhiệm của Sở Tài chính", en: "Responsibilities of the Department of Finance" },
    20: {
      vi: "Kinh phí duy trì hoạt động hạ tầng hệ thống Cổng TTĐT tỉnh",
      en: "Funds for keeping up the infrastructure of the portal system",
    },
    21: {
      vi: "Kinh phí duy trì hoạt động của Cổng thành phần",
      en: "Funds for keeping up component portals",
    },
    22: { vi: "Chế độ báo cáo và kiểm tra", en: "Reporting and inspection" },
    23: { vi: "Tổ chức thực hiện", en: "Implementation" },
  },
};
