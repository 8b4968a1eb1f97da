import * as z from "zod";
// By its own path: all of `z.core` would bring the messages of fifty languages.
import { $constructor } from "zod/v4/core";
import type { LocalizedText } from "../text.js";
import { own } from "./own-message.js";

/** After so many problems of one list the rest of it is not examined. */
const MOST_PROBLEMS = 1000;

const stopped: LocalizedText = {
  vi: "quá nhiều lỗi trong danh sách này; các phần tử sau chưa được kiểm tra",
  en: "too many problems in this list; the entries after it were not examined",
};

// Declared with its type, because `init` asserts.
const ZodArray: $constructor<z.ZodArray> = z.ZodArray;

/**
 * zod's array, stopping at a bound. Where a page forbids `eval`, or where a list lies in a list, zod hands
 * all issues on as arguments of one call, and 100,000 bad entries overflow the stack.
 */
const BoundedList: $constructor<z.ZodArray> = /* @__PURE__ */ $constructor<z.ZodArray>(
  "BoundedList",
  (inst, def) => {
    ZodArray.init(inst, def);
    const whole = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      const input: unknown = payload.value;
      if (!Array.isArray(input)) return whole(payload, ctx);
      const output: unknown[] = [];
      for (const [index, value] of input.entries()) {
        const result = def.element._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) return whole(payload, ctx);
        output.push(result.value);
        for (const issue of result.issues) {
          payload.issues.push({ ...issue, path: [index, ...(issue.path ?? [])] });
        }
        if (payload.issues.length >= MOST_PROBLEMS) {
          const { error: message, params } = own(stopped);
          payload.issues.push({ code: "custom", input, message, params, path: [index] });
          break;
        }
      }
      payload.value = output;
      return payload;
    };
  },
);

/** A list of any length; at most about a thousand of its problems are reported. */
export function listOf<T>(element: z.ZodType<T>): z.ZodType<readonly T[]> {
  return new BoundedList({ type: "array", element }) as unknown as z.ZodType<readonly T[]>;
}

/** A list whose entries have different ids; entries without an id are not compared. */
export function uniqueListOf<K extends string, T extends { readonly [key in K]?: string }>(
  element: z.ZodType<T>,
  key: K,
): z.ZodType<readonly T[]> {
  return listOf(element).superRefine((list, ctx) => {
    const seen = new Map<string, number>();
    for (const [index, { [key]: id }] of list.entries()) {
      if (id === undefined) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else {
        const { error: message, params } = own(duplicate(first));
        ctx.addIssue({ code: "custom", message, params, path: [index, key] });
      }
    }
  });
}

function duplicate(first: number): LocalizedText {
  return {
    vi: `trùng với phần tử [${first}] của danh sách`,
    en: `is the same as that of entry [${first}]`,
  };
}
