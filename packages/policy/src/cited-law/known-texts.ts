import type { KnownText } from "./known-text.js";

const dataCentre = { vi: "trung tâm tích hợp dữ liệu", en: "data centre" };
const security = { vi: "bảo đảm an toàn thông tin", en: "information security" };

/** National texts that are mentioned and not encoded: administrative penalties, without any amount. */
export const knownNationalTexts: readonly KnownText[] = [
  {
    province: "national",
    number: "330/2026/NĐ-CP",
    subject: {
      vi: "xử phạt vi phạm hành chính (Điều 21, 23, 34, 54)",
      en: "administrative penalties (Articles 21, 23, 34 and 54)",
    },
  },
];

/** Texts beside the encoded ones, by territory; looked up on 2026-11-30. A text that is not here may still exist. */
export const knownTexts: readonly KnownText[] = [
  {
    province: "ben-tre",
    number: "33/2023/QĐ-UBND",
    issuedOn: "2023-08-22",
    subject: {
      vi: "trung tâm giám sát, điều hành an toàn thông tin",
      en: "security operations centre",
    },
  },
  {
    province: "ben-tre",
    number: "47/2023/QĐ-UBND",
    issuedOn: "2023-12-14",
    effectiveFrom: "2023-12-29",
    subject: security,
  },
  {
    province: "bac-kan",
    number: "22/2021/QĐ-UBND",
    issuedOn: "2021-12-03",
    subject: security,
    note: {
      vi: "11/2023/QĐ-UBND dẫn chiếu nội dung sang văn bản này",
      en: "11/2023/QĐ-UBND delegates to it",
    },
  },
  {
    province: "bac-kan",
    number: "12/2024/QĐ-UBND",
    issuedOn: "2024-08-26",
    subject: { vi: "chia sẻ dữ liệu", en: "data sharing" },
  },
  {
    province: "bac-ninh",
    number: "15/2023/QĐ-UBND",
    issuedOn: "2023-08-18",
    subject: dataCentre,
  },
  {
    province: "bac-ninh-2025",
    number: "79/2025/QĐ-UBND",
    effectiveFrom: "2025-12-05",
    subject: { vi: "thư điện tử công vụ", en: "official e-mail" },
    note: {
      vi: "thay thế về nội dung Điều 5 của 33/2017/QĐ-UBND",
      en: "supersedes Article 5 of 33/2017/QĐ-UBND in substance",
    },
  },
  {
    province: "bac-ninh-2025",
    number: "82/2025/QĐ-UBND",
    effectiveFrom: "2025-12-10",
    note: {
      vi: "bãi bỏ 32/2024/QĐ-UBND của tỉnh Bắc Giang cũ",
      en: "repeals 32/2024/QĐ-UBND of the former Bắc Giang province",
    },
  },
  {
    province: "bac-giang",
    number: "27/2018/QĐ-UBND",
    repealedBy: "79/2025/QĐ-UBND",
  },
  {
    province: "bac-giang",
    number: "32/2024/QĐ-UBND",
    repealedBy: "82/2025/QĐ-UBND",
  },
  {
    province: "thai-nguyen",
    number: "28/2020/QĐ-UBND",
    issuedOn: "2020-12-01",
    subject: dataCentre,
  },
  {
    province: "vinh-long",
    number: "911/QĐ-UBND",
    issuedOn: "2018-05-14",
    subject: { vi: "cổng thông tin điện tử", en: "portal" },
  },
];
