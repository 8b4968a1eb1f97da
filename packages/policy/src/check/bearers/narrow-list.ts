import type { SystemProfile } from "@ttthdl/core";
import type { Outcome } from "../../topics/outcome.js";
import type { Entry, EntryList } from "./belongings.js";

/** A profile that holds only some entries of one list, and where each of them stands in the whole one. */
export interface NarrowedProfile {
  readonly profile: SystemProfile;
  /** The outcome as it reads for the whole profile: paths with the places that the user knows. */
  readonly restored: (outcome: Outcome) => Outcome;
}

/** Leaves only some entries in a list of a profile; each entry kept is changed by `keep`, each other one is `undefined`. */
export function narrowList(
  profile: SystemProfile,
  list: EntryList,
  keep: (entry: Entry, place: number) => Entry | undefined,
): NarrowedProfile {
  const entries: Entry[] = [];
  const places: number[] = [];
  for (const [place, entry] of (profile[list] ?? []).entries()) {
    const kept = keep(entry, place);
    if (kept === undefined) continue;
    entries.push(kept);
    places.push(place);
  }
  const numbered = new RegExp(`^${list}\\[(\\d+)\\]`);
  const restore = (path: string): string =>
    path.replace(numbered, (_, place: string) => `${list}[${places[Number(place)] ?? place}]`);
  return {
    // Entries keep the type that they had in the list.
    profile: { ...profile, [list]: entries } as SystemProfile,
    restored: (outcome) => restoredPaths(outcome, restore),
  };
}

function restoredPaths(outcome: Outcome, restore: (path: string) => string): Outcome {
  const { target, facts } = outcome;
  const restored: Outcome = {
    ...outcome,
    ...(target !== undefined && { target: restore(target) }),
    ...(facts !== undefined && { facts: facts.map(restore) }),
    reasons: outcome.reasons.map((reason) => {
      const { missing } = reason.data;
      if (reason.code !== "missing-facts" || !Array.isArray(missing)) return reason;
      return { ...reason, data: { ...reason.data, missing: missing.map(String).map(restore) } };
    }),
  };
  return restored.state === "indeterminate"
    ? { ...restored, missing: restored.missing.map(restore) }
    : restored;
}
