import type { Evaluator } from "../evaluator.js";
import { judgeMembers } from "../shared/members.js";

/** The centre must keep every kind of record that the norm prints as a member. */
export interface RecordKeepingParams {
  readonly kept: "every-member";
}

const what = { vi: "Hồ sơ lưu trữ", en: "Records kept" };

/** Decides whether every kind of record that the norm prints is kept. */
export const recordKeeping: Evaluator<RecordKeepingParams> = {
  facts: ["records[].id"],
  judge: (norm, { records }) => {
    const kept = records?.map(({ id }) => id);
    return [judgeMembers(norm, kept, { path: "records", what })];
  },
};
