import type { LocalizedText } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import { judgeMembers } from "../shared/members.js";
import type { RecordKeepingNotes } from "./words.js";

/** The centre must keep every kind of record that the norm prints as a member. */
export interface RecordKeepingParams {
  readonly kept: "every-member";
}

const because: ReasonMaker<RecordKeepingNotes> = makeReason;
const what: LocalizedText = { vi: "Hồ sơ lưu trữ", en: "Records kept" };

/**
 * Decides whether every kind of record that the norm prints is kept. One printed with "nếu có" that is not stated leaves
 * a question for a person: whether there was anything to record (reading G19).
 */
export const recordKeeping: Evaluator<RecordKeepingParams> = {
  facts: ["records[].id"],
  judge: (norm, { records }, { vocabulary: text }) => {
    const kept = records?.map(({ id }) => id);
    const outcome = judgeMembers(norm, kept, { path: "records", what, text });
    const absent = (norm.members ?? []).filter(
      ({ id, ifAny }) => ifAny === true && !kept?.includes(id),
    );
    if (outcome.state !== "compliant" || absent.length === 0) return [outcome];
    const reasons = [because("records-if-any", { absent: absent.map(({ title }) => title) })];
    return [{ ...outcome, state: "manual", reasons }];
  },
};
