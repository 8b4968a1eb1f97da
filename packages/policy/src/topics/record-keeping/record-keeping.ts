import type { Evaluator } from "../evaluator.js";
import { judgeMembers } from "../shared/members.js";

const what = { vi: "Hồ sơ lưu trữ", en: "Records kept" };

/** Decides whether every kind of record that the norm prints is kept. */
export const recordKeeping: Evaluator<"record-keeping"> = {
  facts: ["records[].id"],
  judge: (norm, { records }) => {
    const kept = records?.map(({ id }) => id);
    return [judgeMembers(norm, kept, { path: "records", what })];
  },
};
