import type { Lang } from "@ttthdl/core";
import type { Context } from "hono";

/** Vietnamese, unless the address asks for English. */
export function langOf(context: Context): Lang {
  return context.req.query("lang") === "en" ? "en" : "vi";
}
