import type { KeptRecord, Reason, RecordForm } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { worstOf } from "../shared/worst-of.js";
import type { RecordFormsBreaches, RecordFormsNotes } from "./words.js";

/** In which forms a record is kept: all of them, or at least one; and kept up to date (reading R1). */
export interface RecordFormsParams {
  readonly forms:
    | { readonly allOf: readonly RecordForm[] }
    | { readonly anyOf: readonly RecordForm[] };
  readonly upToDate: true;
}

const because: ReasonMaker<RecordFormsNotes & RecordFormsBreaches> = makeReason;

/**
 * Decides whether all records are kept in the forms that the norm names, every one of them or at least
 * one (reading R1), and kept up to date. One answer for all records together; the distance counts those
 * that fail. Where no record is kept there is no form to judge: that they are missing is for another norm.
 */
export const recordForms: Evaluator<RecordFormsParams> = {
  facts: ["records[].forms", "records[].upToDate"],
  judge: ({ params: required }, { records }) => {
    const shared = { target: "records", actual: records ?? null, required };
    if (records === undefined) return [missingFacts(["records"], shared)];
    if (records.length === 0) {
      const reasons = [because("no-records", {})];
      return [{ state: "not-applicable", facts: ["records"], reasons, ...shared }];
    }
    const broken = findBreaches(required, records);
    const missing = records.flatMap(missingOf);
    if (broken !== undefined) {
      return [worstOf(missing.length > 0 ? [broken, missingFacts(missing)] : [broken], shared)];
    }
    if (missing.length > 0) return [missingFacts(missing, shared)];
    const reasons = [because("kept-as-demanded", { records: records.length })];
    return [{ state: "compliant", facts: ["records"], reasons, ...shared }];
  },
};

/** What is wrong with the records that tell something about themselves, if anything. */
function findBreaches(
  { forms }: RecordFormsParams,
  records: readonly KeptRecord[],
): Outcome | undefined {
  const outdated = records.filter(({ upToDate }) => upToDate === false);
  const lacks =
    "allOf" in forms ? lackOfAny(forms.allOf, records) : lackOfAll(forms.anyOf, records);
  if (lacks.length === 0 && outdated.length === 0) return undefined;
  const failing = new Set([...lacks.flatMap((lack) => lack.records), ...outdated]);
  return {
    state: "violated",
    facts: ["records"],
    reasons: [
      ...lacks.map(({ reason }) => reason),
      ...(outdated.length > 0 ? [because("out-of-date", { records: idsOf(outdated) })] : []),
    ],
    distance: { amount: failing.size, unit: "item" },
  };
}

interface Lack {
  readonly records: readonly KeptRecord[];
  readonly reason: Reason;
}

function lackOfAny(all: readonly RecordForm[], records: readonly KeptRecord[]): readonly Lack[] {
  return all.flatMap((form) => {
    const without = records.filter(({ forms }) => forms !== undefined && !forms.includes(form));
    if (without.length === 0) return [];
    return [
      { records: without, reason: because("form-missing", { form, records: idsOf(without) }) },
    ];
  });
}

function lackOfAll(any: readonly RecordForm[], records: readonly KeptRecord[]): readonly Lack[] {
  const without = records.filter(
    ({ forms }) => forms !== undefined && !any.some((form) => forms.includes(form)),
  );
  if (without.length === 0) return [];
  const reason = because("every-form-missing", { forms: any, records: idsOf(without) });
  return [{ records: without, reason }];
}

function missingOf({ id, forms, upToDate }: KeptRecord): readonly string[] {
  return [
    ...(forms === undefined ? [`records[${id}].forms`] : []),
    ...(upToDate === undefined ? [`records[${id}].upToDate`] : []),
  ];
}

function idsOf(records: readonly KeptRecord[]): readonly string[] {
  return records.map(({ id }) => id);
}
