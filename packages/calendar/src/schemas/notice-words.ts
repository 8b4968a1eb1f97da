import type { LocalizedText } from "@ttthdl/core";
import {
  FIRST_STATUTE_YEAR,
  LAST_STATUTE_YEAR,
  type NoticeProblemCode,
} from "../holidays/notice-problems.js";

/** The sentences of each contradiction in a notice. */
export const noticeWords: Readonly<Record<NoticeProblemCode, LocalizedText>> = {
  "year-out-of-range": {
    vi: `phải là năm từ ${FIRST_STATUTE_YEAR} đến ${LAST_STATUTE_YEAR}`,
    en: `must be a year from ${FIRST_STATUTE_YEAR} to ${LAST_STATUTE_YEAR}`,
  },
  "not-a-day-of-the-year": {
    vi: "phải là một ngày có thật của năm đó",
    en: "must be a day of that year",
  },
  "given-twice": { vi: "ngày này đã được nêu", en: "is given twice" },
  "holiday-is-paired": { vi: "ngày lễ không có ngày ghép", en: "a holiday is not paired" },
  "worked-day-on-weekday": {
    vi: "ngày làm bù phải là thứ Bảy hoặc Chủ nhật",
    en: "a day worked for another must be on a weekend",
  },
  "day-off-on-weekend": {
    vi: "ngày nghỉ bù, nghỉ hoán đổi phải là ngày trong tuần",
    en: "a day off must be a weekday",
  },
  "pair-missing": {
    vi: "thiếu ngày ghép: ngày lễ được nghỉ bù, ngày làm bù hoặc ngày nghỉ hoán đổi",
    en: "the other day of the pair is missing",
  },
  "pair-taken": {
    vi: "ngày này đã ghép với một ngày khác",
    en: "is already paired with another day",
  },
  "pair-unfit": {
    vi: "phải là ngày tương ứng trong thông báo, ghép lại với chính ngày này",
    en: "must be the fitting day of the notice, paired with this one",
  },
  "holiday-missing": {
    vi: "thiếu ngày lễ theo luật",
    en: "a holiday that the law gives is missing",
  },
};
