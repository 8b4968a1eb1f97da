import { systemProfileSchema } from "@ttthdl/core/schemas";
import * as z from "zod";

/** The keys at the top of a profile, as its schema has them. */
export const profileKeys: readonly string[] = Object.keys(
  z.toJSONSchema(systemProfileSchema, { unrepresentable: "any" }).properties ?? {},
);
