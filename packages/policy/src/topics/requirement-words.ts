import type { Instrument, Lang } from "@ttthdl/core";
import { requireLang, requireObject, upperFirst } from "@ttthdl/core/internal";
import type { JudgeableNorm, Norm } from "../norm.js";
import { requirements } from "./index.generated.js";
import type { Sentence } from "./messages.js";

/**
 * What a norm demands, its figures in words; `undefined` where no profile can prove it. Roles are called what the text
 * prints where its regulation is given.
 *
 * @example
 * ```ts
 * import { requirementWords } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const lockout = regulation.norms.find(({ topic }) => topic === "lockout");
 * lockout && requirementWords(lockout, "en")
 * // => "Accounts are locked after at most 5 failures in a row within 30 minutes; only the owner's request unlocks the account."
 * ```
 */
export function requirementWords(
  norm: Norm,
  lang: Lang,
  { roleNames: names }: Pick<Instrument, "roleNames"> = {},
): string | undefined {
  requireObject(norm, "norm");
  requireLang(lang);
  if (norm.encoded === false) return undefined;
  // The table pairs topic and parameters; the type system cannot follow the pairing through a lookup.
  const requirement = requirements[norm.topic] as Sentence<JudgeableNorm["params"]> | undefined;
  return (
    requirement &&
    upperFirst(requirement[lang]({ ...norm.params, ...(names === undefined ? {} : { names }) }))
  );
}
