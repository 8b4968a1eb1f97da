import type { Names } from "../text.js";

/** Every role. */
export const roles = [
  "provincial-committee",
  "provincial-chair",
  "provincial-office",
  "managing-agency",
  "operator",
  "operator-head",
  "operating-staff",
  "connected-agency",
  "system-owner",
  "portal-owner",
  "portal-standing-agency",
  "editorial-board",
  "finance-department",
  "home-affairs-department",
  "natural-resources-department",
  "justice-department",
  "planning-department",
  "construction-department",
  "science-department",
  "culture-department",
  "statistics-office",
  "supplier",
  "everyone",
  "user",
] as const;

/** Who bears a duty, by function: the office that fills a role changes, the role stays. */
export type Role = (typeof roles)[number];

/** The roles in words; several spellings of the operator in one text are one role (reading O2). */
export const roleNames: Names<Role> = {
  "provincial-committee": { vi: "Ủy ban nhân dân tỉnh", en: "provincial People's Committee" },
  "provincial-chair": {
    vi: "Chủ tịch Ủy ban nhân dân tỉnh",
    en: "Chair of the provincial People's Committee",
  },
  "provincial-office": {
    vi: "Văn phòng Ủy ban nhân dân tỉnh",
    en: "Office of the provincial People's Committee",
  },
  "managing-agency": { vi: "cơ quan quản lý", en: "managing agency" },
  operator: { vi: "cơ quan vận hành", en: "operator" },
  "operator-head": { vi: "thủ trưởng cơ quan vận hành", en: "head of the operator" },
  "operating-staff": { vi: "nhân viên vận hành", en: "operating staff" },
  "connected-agency": { vi: "cơ quan, đơn vị sử dụng dịch vụ", en: "agency using the centre" },
  "system-owner": { vi: "chủ quản hệ thống thông tin", en: "owner of the information system" },
  "portal-owner": { vi: "cơ quan chủ quản cổng", en: "owner of the portal" },
  "portal-standing-agency": {
    vi: "cơ quan thường trực Cổng thông tin điện tử",
    en: "standing agency of the portal",
  },
  "editorial-board": { vi: "ban biên tập", en: "editorial board" },
  "finance-department": { vi: "Sở Tài chính", en: "Department of Finance" },
  "home-affairs-department": { vi: "Sở Nội vụ", en: "Department of Home Affairs" },
  "natural-resources-department": {
    vi: "Sở Tài nguyên và Môi trường",
    en: "Department of Natural Resources and Environment",
  },
  "justice-department": { vi: "Sở Tư pháp", en: "Department of Justice" },
  "planning-department": {
    vi: "Sở Kế hoạch và Đầu tư",
    en: "Department of Planning and Investment",
  },
  "construction-department": { vi: "Sở Xây dựng", en: "Department of Construction" },
  "science-department": {
    vi: "Sở Khoa học và Công nghệ",
    en: "Department of Science and Technology",
  },
  "culture-department": {
    vi: "Sở Văn hóa, Thể thao và Du lịch",
    en: "Department of Culture, Sports and Tourism",
  },
  "statistics-office": { vi: "Cục Thống kê tỉnh", en: "provincial Statistics Office" },
  supplier: { vi: "bên cung cấp dịch vụ, phần mềm", en: "supplier of services or software" },
  everyone: { vi: "mọi cơ quan, tổ chức, cá nhân", en: "everyone bound by the text" },
  user: { vi: "người sử dụng", en: "user" },
};

/** Every function of an agency, in the order of the table of successions. */
export const agencyFunctions = [
  "data-centre-manager",
  "operator",
  "network-security",
  "national-incident-coordination",
  "national-information-technology",
  "district-addressee",
] as const;

/** What an agency is asked for in the texts. In 2025 one department was split by function. */
export type AgencyFunction = (typeof agencyFunctions)[number];

/** The functions in words. */
export const agencyFunctionNames: Names<AgencyFunction> = {
  "data-centre-manager": {
    vi: "quản lý trung tâm tích hợp dữ liệu",
    en: "management of the data centre",
  },
  operator: { vi: "vận hành trung tâm tích hợp dữ liệu", en: "operation of the data centre" },
  "network-security": { vi: "an toàn thông tin mạng", en: "network information security" },
  "national-incident-coordination": {
    vi: "điều phối quốc gia về ứng cứu sự cố, an toàn thông tin mạng",
    en: "national coordination of incident response and information security",
  },
  "national-information-technology": {
    vi: "quản lý nhà nước về công nghệ thông tin ở trung ương",
    en: "central administration of information technology",
  },
  "district-addressee": { vi: "tiếp nhận ở cấp huyện", en: "addressee at district level" },
};
