import { activityKinds, bearersOf, type StatedAgency } from "@ttthdl/core";
import fc from "fast-check";
import type { JudgeableNorm } from "../../norm.js";
import { AS_OF, daysBefore } from "../../topics/stays-compliant.fixture.js";
import { bearersFacts, type EntryList } from "./belongings.js";

/** One entry of such a list; the key that names a bearer is that of the list. */
export type StatedEntry = Readonly<Record<string, unknown>>;

/** Two bodies of each role that a text gives to several. */
export const agencies: readonly StatedAgency[] = ["connected-agency", "portal-owner"].flatMap(
  (role) =>
    ["a", "b"].map((end) => ({
      id: `${role}-${end}`,
      name: end,
      role: role as StatedAgency["role"],
    })),
);

const day = fc
  .oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 800 }))
  .map((days) => daysBefore(AS_OF, days));

/** The roles and bodies that do the duty of a norm. */
export function doersOf(norm: JudgeableNorm): readonly string[] {
  const bearers = bearersOf(norm);
  // What is published names its agency by role.
  if (bearersFacts(norm)?.key === "agency") return bearers;
  const bodies = agencies.filter(({ role }) => bearers.includes(role));
  return [...bearers, ...bodies.map(({ id }) => id)];
}

/** The entries of a norm's list that are about its duty, without whoever did it. */
const done: Readonly<Record<EntryList, (norm: JudgeableNorm) => fc.Arbitrary<StatedEntry>>> = {
  activities: ({ params, members = [] }) => {
    const { activity } = params as { readonly activity?: string };
    const ids = members.map(({ id }) => id);
    return fc.record(
      {
        kind: fc.oneof(fc.constant(activity), fc.constantFrom(...activityKinds)),
        on: day,
        contents: fc.oneof(fc.constant(["whole-system"]), fc.subarray(ids)),
      },
      { requiredKeys: ["kind", "on"] },
    );
  },
  reportsSent: ({ id: duty, params }) => {
    const { recipient: to } = params as { readonly recipient?: string };
    return fc.record({ duty: fc.constant(duty), on: day, to: fc.constant(to) });
  },
  records: ({ members = [] }) =>
    fc.record({
      id: fc.constantFrom("design-records", ...members.map(({ id }) => id)),
      forms: fc.constantFrom(["paper", "file"], ["paper"]),
      upToDate: fc.boolean(),
    }),
  portalContent: ({ members = [] }) => {
    const ids = members.map(({ id }) => id);
    return fc.record({ published: fc.oneof(fc.constant(ids), fc.subarray(ids)) });
  },
};

/** An entry that is about the duty of a norm, done by one of these; `undefined` names nobody. */
export function entryBy(
  norm: JudgeableNorm,
  list: EntryList,
  doers: readonly (string | undefined)[],
): fc.Arbitrary<StatedEntry> {
  const key = bearersFacts(norm)?.key ?? "by";
  return fc
    .tuple(done[list](norm), fc.constantFrom(...doers))
    .map(([entry, doer]) => ({ ...entry, ...(doer !== undefined && { [key]: doer }) }));
}
