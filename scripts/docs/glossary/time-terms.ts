import type { Term } from "./term.js";

/** Words about days, terms and what comes round. */
export const timeTerms: readonly Term[] = [
  { vi: "ngày làm việc", en: "working day", identifiers: ["working-day"] },
  { vi: "nghỉ hằng tuần", en: "weekly day of rest", identifiers: ["weekend"] },
  { vi: "ngày lễ", en: "public holiday", identifiers: ["holiday"] },
  { vi: "nghỉ bù", en: "day off in lieu", identifiers: ["compensatory"] },
  { vi: "nghỉ hoán đổi", en: "swapped day off", identifiers: ["swapped-off"] },
  { vi: "làm bù", en: "day of rest worked for it", identifiers: ["swapped-work"] },
  { vi: "thông báo nghỉ lễ", en: "notice", identifiers: ["YearNotice"] },
  { vi: "dự kiến theo luật", en: "projection", identifiers: ["projected"] },
  { vi: "tháng nhuận", en: "leap month", identifiers: ["leap"] },
  { vi: "thời hạn; hạn cuối", en: "term; deadline", identifiers: ["deadline", "due"] },
  { vi: "giờ chót nhận trong ngày", en: "cut-off", identifiers: ["cutoff"] },
  { vi: "ngày ghi trong văn bản", en: "printed day", identifiers: ["dueBy"] },
  { vi: "việc định kỳ, lịch báo cáo", en: "recurrence; schedule", identifiers: ["schedule"] },
];
