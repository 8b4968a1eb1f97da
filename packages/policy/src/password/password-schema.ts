import { type Lang, TtthdlError } from "@ttthdl/core";
import { requireLang, requireObject } from "@ttthdl/core/internal";
import * as z from "zod";
import { requireRegulation } from "../check/require-regulation.js";
import type { AccountRegulation } from "../norm.js";
import { describePassword } from "./describe-password.js";
import { evaluatePassword, type PasswordFacts } from "./evaluate-password.js";
import { regulatesPasswords } from "./password-rules.js";
import { requirePerson } from "./require-person.js";

const notAText: Readonly<Record<Lang, string>> = {
  vi: "Mật khẩu phải là chuỗi ký tự.",
  en: "A password must be a text.",
};

/** Whose password is validated, and how. */
export interface PasswordSchemaContext extends Omit<PasswordFacts, "password"> {
  /** Language of the issues; Vietnamese when left out. */
  readonly lang?: Lang;
  /** Accept a password that breaks no rule although some rule stays open for want of facts. */
  readonly allowOpen?: boolean;
  /** Puts a finding into words; left out: {@link describePassword}. `withMessages` makes one. */
  readonly describe?: typeof describePassword;
}

/**
 * A zod schema, and so a Standard Schema, that accepts the passwords a regulation allows. Each issue
 * carries `params.rule`, `params.cite`, `params.topic` and `params.state`; none carries the password. A
 * rule that stays open because facts about the person are missing is an issue too, unless
 * `allowOpen` is set.
 *
 * @throws TtthdlError `not-regulated` when the regulation sets no rule for this class and scope: silence is
 * not a pass; `invalid-argument` as {@link evaluatePassword} does.
 * @example
 * ```ts
 * import { passwordSchema } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const schema = passwordSchema(regulation, {
 *   accountClass: "administrator",
 *   person: { fullName: "Nguyễn Văn An", birthDate: "1990-02-05", phone: "0912345678" },
 * });
 * schema.safeParse("Cầu-Thê-Húc-1865").success // => true
 * schema.safeParse("short").error?.issues.length // => 2
 * ```
 */
export function passwordSchema(
  regulation: AccountRegulation,
  context: PasswordSchemaContext,
): z.ZodType<string, string> {
  requireRegulation(regulation);
  requireObject(context, "context");
  const { lang = "vi", allowOpen = false, describe = describePassword, ...facts } = context;
  requireLang(lang);
  if (facts.person !== undefined) requirePerson(facts.person);
  if (!regulatesPasswords(regulation, facts.accountClass, facts.scope)) {
    throw new TtthdlError("not-regulated", {
      vi: `${regulation.slug} không quy định về mật khẩu của loại tài khoản ${facts.accountClass} trong phạm vi này`,
      en: `${regulation.slug} sets no rule on passwords of ${facts.accountClass} in this scope`,
    });
  }
  return z.string({ error: notAText[lang] }).superRefine((password, issues) => {
    for (const finding of evaluatePassword(regulation, { ...facts, password })) {
      const { rule, cite, topic, state } = finding;
      const breaks = state === "violated" || (state === "indeterminate" && !allowOpen);
      if (!breaks) continue;
      const { message, remedy } = describe(finding, lang);
      issues.addIssue({
        code: "custom",
        message: remedy === undefined ? message : `${message} ${remedy}`,
        params: { rule, cite, topic, state },
      });
    }
  });
}
