import { type ApplicationFunction, type ApplicationKind, applicationKindNames } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeMembers } from "../shared/members.js";
import type { TextVocabulary } from "../shared/text-vocabulary.js";
import { worstOf } from "../shared/worst-of.js";
import type { MinimumFunctionsBreaches, MinimumFunctionsNotes } from "./words.js";

/** The functions that an application must at least have; some texts also want them used. */
export interface MinimumFunctionsParams {
  readonly application: ApplicationKind;
  readonly used: boolean;
}

const because: ReasonMaker<MinimumFunctionsNotes & MinimumFunctionsBreaches> = makeReason;

/**
 * Decides whether an application has every function that the norm prints and, where it says so, whether
 * these are used. Whether there must be such an application is for the norm
 * that demands it: without one nothing is judged.
 */
export const minimumFunctions: Evaluator<MinimumFunctionsParams> = {
  facts: ["applications[].kind", "applications[].functions"],
  judge: (norm, { applications }, { vocabulary }) => {
    const { params } = norm;
    const { application } = params;
    const target = `applications[${application}]`;
    const none = { target, required: params };
    if (applications === undefined) return [missingFacts([`${target}.functions`], none)];

    const found = applications.find(({ kind }) => kind === application);
    if (found !== undefined) return [judgeFunctions(norm, found.functions, target, vocabulary)];
    const reasons = [because("no-such-application", { application })];
    return [{ state: "not-applicable", facts: [target], reasons, ...none }];
  },
};

function judgeFunctions(
  norm: NormWith<MinimumFunctionsParams>,
  functions: readonly ApplicationFunction[] | undefined,
  target: string,
  text: TextVocabulary,
): Outcome {
  const path = `${target}.functions`;
  const { vi, en } = applicationKindNames[norm.params.application];
  const what = { vi: `Chức năng tối thiểu của ${vi}`, en: `Minimum functions of ${en}` };
  const present = judgeMembers(
    norm,
    functions?.map(({ id }) => id),
    { path, target, what, text },
  );
  if (functions === undefined || !norm.params.used) return present;
  const { actual, required } = present;
  return worstOf([present, judgeUse(norm, functions, path)], {
    target,
    ...(actual === undefined ? {} : { actual }),
    ...(required === undefined ? {} : { required }),
  });
}

/** A function that is not there is not judged here: that it is missing is already said. */
function judgeUse(
  { params: { application }, members = [] }: NormWith<MinimumFunctionsParams>,
  functions: readonly ApplicationFunction[],
  path: string,
): Outcome {
  const demanded = members.filter(({ open }) => open !== true);
  const present = new Map(functions.map(({ id, used }) => [id, used]));
  const idle = demanded.filter(({ id }) => present.get(id) === false);
  const unstated = demanded.filter(({ id }) => present.has(id) && present.get(id) === undefined);
  if (idle.length > 0) {
    const titles = idle.map(({ title }) => title);
    return {
      state: "violated",
      facts: [path],
      reasons: [because("functions-not-used", { application, functions: titles })],
      distance: { amount: idle.length, unit: "item" },
    };
  }
  if (unstated.length > 0) return missingFacts(unstated.map(({ id }) => `${path}[${id}].used`));
  return {
    state: "compliant",
    facts: [path],
    reasons: [because("functions-used", { application })],
  };
}
