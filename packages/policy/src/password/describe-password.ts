import type { Finding, Lang } from "@ttthdl/core";
import { describeWith, type FindingWords } from "../topics/describe-with.js";
import type { AnyMessages } from "../topics/messages.js";
import { messages as classes } from "../topics/password-classes/words.js";
import { messages as easyWords } from "../topics/password-easy-words/words.js";
import { messages as length } from "../topics/password-length/words.js";
import { commonMessages } from "../topics/shared/messages.js";

// A call marked as pure, so that a bundler drops the sentences where only the judgement is asked for.
const catalogue = /* @__PURE__ */ joined(commonMessages, length, classes, easyWords);

/**
 * Puts a finding of {@link evaluatePassword} into words. Carries only the catalogues of passwords, so a
 * browser loads little.
 *
 * @example
 * ```ts
 * import { describePassword, evaluatePassword } from "@ttthdl/policy/password";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const [length] = evaluatePassword(regulation, { password: "ngắn", accountClass: "user" });
 * length && describePassword(length, "vi").message // => "Mật khẩu có 4 ký tự, ít hơn mức tối thiểu 8."
 * ```
 */
export function describePassword(finding: Finding, lang: Lang): FindingWords {
  return describeWith(catalogue, finding, lang);
}

function joined(...catalogues: readonly AnyMessages[]): AnyMessages {
  return Object.assign({}, ...catalogues);
}
