import * as z from "zod";
import type { Distance } from "../finding.js";
import { exactly } from "./exactly.js";

/** What a distance is counted in. */
export const distanceUnitSchema: z.ZodType<Distance["unit"]> = exactly<Distance["unit"]>()(
  z.enum([
    "second",
    "minute",
    "hour",
    "day",
    "working-day",
    "week",
    "month",
    "quarter",
    "year",
    "character",
    "character-class",
    "failure",
    "place",
    "bit",
    "provider",
    "source",
    "percentage-point",
    "account",
    "level",
    "run",
    "item",
  ]),
);
