import type { Headings } from "../../headings.js";

/** The headings of the chapters and articles, as printed. */
export const headings: Headings = {
  chapters: [
    { number: "I", first: 1, title: { vi: "Quy định chung", en: "General provisions" } },
    {
      number: "II",
      first: 4,
      title: {
        vi: "Nội dung quản lý, sử dụng các ứng dụng công nghệ thông tin dùng chung",
        en: "Managing and using shared IT applications",
      },
    },
    {
      number: "III",
      first: 13,
      title: {
        vi: "An toàn bảo mật trong sử dụng các ứng dụng công nghệ thông tin dùng chung",
        en: "Security in using shared IT applications",
      },
    },
    { number: "IV", first: 16, title: { vi: "Điều khoản thi hành", en: "Final provisions" } },
  ],
  articles: {
    1: { vi: "Phạm vi điều chỉnh và đối tượng áp dụng", en: "Scope and those bound" },
    2: { vi: "Giải thích từ ngữ", en: "Definitions" },
    3: {
      vi: "Nguyên tắc sử dụng các ứng dụng công nghệ thông tin dùng chung trong hoạt động của các cơ quan, đơn vị",
      en: "Principles of using shared IT applications in the work of agencies",
    },
    4: {
      vi: "Tạo lập, trao đổi, lưu trữ thông tin số",
      en: "Creating, exchanging and storing digital information",
    },
    5: { vi: "Hệ thống thư điện tử", en: "E-mail system" },
    6: { vi: "Hệ thống hội nghị truyền hình trực tuyến", en: "Video conference system" },
    7: { vi: "Hệ thống Quản lý văn bản và điều hành", en: "Document management system" },
    8: {
      vi: "Phần mềm Dịch vụ công trực tuyến tích hợp một cửa điện tử",
      en: "Software for online public services with the electronic one-stop shop",
    },
    9: { vi: "Trang thông tin điện tử", en: "Web pages" },
    10: {
      vi: "Phần mềm quản lý nghiệp vụ, chia sẻ cơ sở dữ liệu chuyên ngành",
      en: "Business software and sharing of specialised databases",
    },
    11: {
      vi: "Quản lý, sử dụng chứng thư số, chữ ký số",
      en: "Managing and using digital certificates and signatures",
    },
    12: {
      vi: "Liên thông, tích hợp ứng dụng và cơ sở dữ liệu",
      en: "Connecting and integrating applications and databases",
    },
    13: { vi: "An toàn, bảo mật thông tin, dữ liệu", en: "Information and data security" },
    14: { vi: "An toàn, bảo mật mức ứng dụng", en: "Application-level security" },
    15: { vi: "Các hành vi bị nghiêm cấm", en: "Prohibited acts" },
    16: { vi: "Trách nhiệm của các cơ quan, đơn vị", en: "Responsibilities of agencies and units" },
    17: { vi: "Khen thưởng – Kỷ luật", en: "Rewards and discipline" },
    18: { vi: "Tổ chức thực hiện", en: "Implementation" },
  },
};
