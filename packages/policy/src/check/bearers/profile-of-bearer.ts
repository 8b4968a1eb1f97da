import type { SystemProfile } from "@ttthdl/core";
import type { JudgeableNorm } from "../../norm.js";
import { bearersFacts } from "./belongings.js";
import { narrowList } from "./narrow-list.js";
import { isAnsweredFor } from "./offices.js";
import { type Asked, whoseIs } from "./whose.js";

/**
 * What a profile states about a duty: all of it where it answers for the bearer; otherwise only the entries that name the
 * bearer, and no list where there is none (reading G16).
 */
export function profileOfBearer(norm: JudgeableNorm, profile: SystemProfile): SystemProfile {
  const facts = bearersFacts(norm);
  if (facts?.list === undefined || isAnsweredFor(norm, profile)) return profile;
  const { list } = facts;
  const asked: Asked = { norm, profile, isOwn: false, body: undefined, bodies: [] };
  const own = narrowList(profile, list, (entry) =>
    facts.isAbout(entry) && whoseIs(entry, facts, asked) === "bearer"
      ? { ...entry, ...(facts.key === "by" && { by: norm.bearer }) }
      : undefined,
  ).profile;
  if (own[list]?.length !== 0) return own;
  const { [list]: _, ...others } = profile;
  return others;
}
