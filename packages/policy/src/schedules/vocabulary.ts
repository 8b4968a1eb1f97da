import type { Names } from "@ttthdl/core";

/** Every status of a duty on a day. */
export const occurrenceStatuses = ["done", "due", "overdue", "upcoming"] as const;

/** Where a duty stands on a day: done, open in its term, past its last day, or not yet begun. */
export type OccurrenceStatus = (typeof occurrenceStatuses)[number];

/** The statuses in words. */
export const occurrenceStatusNames: Names<OccurrenceStatus> = {
  done: { vi: "đã thực hiện", en: "done" },
  due: { vi: "đang trong kỳ", en: "due" },
  overdue: { vi: "quá hạn", en: "overdue" },
  upcoming: { vi: "chưa đến kỳ", en: "upcoming" },
};
