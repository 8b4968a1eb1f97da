import { systemProfileSchema } from "@ttthdl/core/schemas";
import * as z from "zod";

/** The keys at the top of a profile, as its schema has them; apart from the reader, which loads every regulation. */
export const profileKeys: readonly string[] = Object.keys(
  z.toJSONSchema(systemProfileSchema, { unrepresentable: "any" }).properties ?? {},
);
