import type { LocalizedText } from "@ttthdl/core";
import { accounts } from "./readings/accounts.js";
import { attestations } from "./readings/attestations.js";
import { bacKan112023 } from "./readings/bac-kan-11-2023.js";
import { bacNinh332017 } from "./readings/bac-ninh-33-2017.js";
import { benTre032019 } from "./readings/ben-tre-03-2019.js";
import { benTre182018 } from "./readings/ben-tre-18-2018.js";
import { data } from "./readings/data.js";
import { general } from "./readings/general.js";
import { incidents } from "./readings/incidents.js";
import { passwords } from "./readings/passwords.js";
import type { Reading, ReadingGroup } from "./readings/reading.js";
import { services } from "./readings/services.js";
import { status } from "./readings/status.js";
import { traVinh1289 } from "./readings/tra-vinh-1289-2024.js";

/** The documented readings, group by group, as `docs/readings.md` prints them. */
export const readingGroups: readonly ReadingGroup[] = [
  general,
  passwords,
  accounts,
  data,
  incidents,
  services,
  attestations,
  status,
  benTre182018,
  bacKan112023,
  traVinh1289,
  bacNinh332017,
  benTre032019,
];

/**
 * The documented readings by id: the text of each, and the alternative that was not taken.
 *
 * @example
 * ```ts
 * import { readings } from "@ttthdl/policy";
 * readings["G1"]?.title.en // => "missing facts never pass"
 * ```
 */
export const readings: Readonly<Record<string, Reading>> = byId((reading) => reading);

/** What each reading settles, in a phrase, by id. */
export const readingTitles: Readonly<Record<string, LocalizedText>> = byId(({ title }) => title);

function byId<T>(part: (reading: Reading) => T): Readonly<Record<string, T>> {
  const all = readingGroups.flatMap((group) => group.readings);
  return Object.fromEntries(all.map((reading) => [reading.id, part(reading)]));
}

/** What a reading is worth. */
export type ReadingState = "proposed" | "accepted" | "contested";

/** The state of a reading: contested weighs more than accepted. */
export function readingState({ acceptedBy = [], contestedBy = [] }: Reading): ReadingState {
  if (contestedBy.length > 0) return "contested";
  return acceptedBy.length > 0 ? "accepted" : "proposed";
}
