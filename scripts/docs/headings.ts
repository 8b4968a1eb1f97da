import type { Headings } from "../../packages/policy/src/headings.js";
import { headings as bacKan } from "../../packages/policy/src/regulations/bac-kan-11-2023/headings.js";
import { headings as bacNinh } from "../../packages/policy/src/regulations/bac-ninh-33-2017/headings.js";
import { headings as portal } from "../../packages/policy/src/regulations/ben-tre-03-2019/headings.js";
import { headings as benTre } from "../../packages/policy/src/regulations/ben-tre-18-2018/headings.js";
import { headings as traVinh } from "../../packages/policy/src/regulations/tra-vinh-1289-2024/headings.js";

/** The headings of the texts that were read as a whole, by slug. */
export const headings: Readonly<Record<string, Headings>> = {
  "bac-kan-11-2023": bacKan,
  "bac-ninh-33-2017": bacNinh,
  "ben-tre-03-2019": portal,
  "ben-tre-18-2018": benTre,
  "tra-vinh-1289-2024": traVinh,
};
