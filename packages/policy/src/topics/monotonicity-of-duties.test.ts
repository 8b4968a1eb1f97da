import type {
  IncidentStep,
  OnlineService,
  OnlineServiceFeature,
  Recipient,
  ResultChannel,
  Role,
  SystemProfile,
} from "@ttthdl/core";
import fc from "fast-check";
import { describe, it } from "vitest";
import { growing, rising } from "./growing.fixture.js";
import { AS_OF, staysCompliant } from "./stays-compliant.fixture.js";

const at = (minute: number): string =>
  `${AS_OF}T08:${String(minute % 60).padStart(2, "0")}:00+07:00`;
const ids = (members: readonly { readonly id: string }[] = []): readonly string[] =>
  members.map(({ id }) => id);

describe("one report, content, feature or function more never turns compliant into anything else", () => {
  it("a further report on an incident, before the detection, too early or to somebody else", () => {
    const everybody: readonly Recipient[] = [
      "operator-head",
      "managing-agency",
      "provincial-committee",
      "user-section",
      "related-agencies",
    ];
    const report = fc
      .tuple(fc.constantFrom(...everybody), fc.integer({ min: 0, max: 59 }))
      .map(([to, minute]) => ({ to, at: at(minute) }));
    staysCompliant("incident-notification", ({ params: { levels, recipients } }) => {
      const sent = recipients.map((to, index) => ({ to, at: at(30 + index) }));
      const profile = (reports: typeof sent): SystemProfile => ({
        incidents: [
          {
            id: "a",
            detectedAt: at(10),
            level: levels?.[0] ?? "serious",
            stopsWholeCentre: levels?.[0] === "especially-serious",
            affectsOperation: levels?.[0] === "serious",
            affectsUsers: false,
            kinds: [],
            resolvedAt: at(20),
            reports,
          },
        ],
      });
      return fc
        .tuple(
          fc.subarray(sent, { minLength: sent.length - 1 }),
          fc.array(report, { maxLength: 4 }),
        )
        .map(([few, more]) => ({ lax: profile(few), strict: profile([...more, ...few]) }));
    });
  });

  it("a step more with an incident, or a backup made sooner", () => {
    staysCompliant("incident-handling", ({ params: { steps } }) => {
      const profile = (done: boolean, backup: number): SystemProfile => {
        const when = (step: IncidentStep): string | null =>
          done || !steps.includes(step) ? at(20) : null;
        return {
          incidents: [
            {
              id: "a",
              detectedAt: at(10),
              isolatedAt: when("isolated"),
              impactAssessedAt: when("impact-assessed"),
              backedUpAt: at(backup),
              repairStartedAt: at(30),
              resolvedAt: at(50),
              journalled: done,
              resolutionAnnounced: done,
            },
          ],
        };
      };
      const minute = fc.integer({ min: 10, max: 50 });
      return fc.tuple(rising, minute, minute).map(([[then, now], a, b]) => ({
        lax: profile(then, Math.max(a, b)),
        strict: profile(now, Math.min(a, b)),
      }));
    });
  });

  it("a further content of an activity", () => {
    staysCompliant("activity-contents", ({ members, params: { activity: kind } }) => {
      const profile = (contents: readonly string[]): SystemProfile => ({
        activities: [{ kind, on: AS_OF, contents }],
      });
      return growing(ids(members), ["something-else"]).map(([few, many]) => ({
        lax: profile(few),
        strict: profile(many),
      }));
    });
  });

  it("an activity once more", () => {
    const day = fc.constantFrom("2017-01-01", "2024-02-29", "2025-12-01", AS_OF, "2026-12-01");
    const roles = fc.constantFrom<Role | undefined>(undefined, "managing-agency", "operator");
    staysCompliant("activity-existence", ({ members, bearer, params }) => {
      const { activity: kind, covers = [] } = params;
      const all = [...ids(members), ...covers];
      const contents = fc.oneof(
        fc.constant(all),
        fc.subarray([...all, "something-else"], { minLength: 1 }),
      );
      const some = fc
        .tuple(day, fc.oneof(fc.constant(bearer), roles), fc.option(contents, { nil: undefined }))
        .map(([on, by, covered]) => ({
          kind,
          on,
          ...(by && { by }),
          ...(covered && { contents: covered }),
        }));
      const list = fc.array(some, { maxLength: 4 });
      return fc.tuple(list, list).map(([few, more]) => ({
        lax: { activities: few },
        strict: { activities: [...more, ...few] },
      }));
    });
  });

  it("a public service with a further feature or a further channel for its result", () => {
    const features: readonly OnlineServiceFeature[] = [
      "procedure-published",
      "forms-downloadable",
      "forms-submitted-online",
      "processed-online",
      "fee-payable-online",
    ];
    const channels: readonly ResultChannel[] = ["in-person", "online", "post"];
    const fees: readonly Pick<OnlineService, "hasFee">[] = [
      {},
      { hasFee: true },
      { hasFee: false },
    ];
    staysCompliant("online-service-level", ({ params: { level: claimedLevel } }) =>
      fc
        .tuple(growing(features), growing(channels), fc.constantFrom(...fees))
        .map(([[few, many], [hard, easy], fee]) => {
          const base: OnlineService = { id: "a", claimedLevel, ...fee };
          return {
            lax: { onlineServices: [{ ...base, features: few, resultChannels: hard }] },
            strict: { onlineServices: [{ ...base, features: many, resultChannels: easy }] },
          };
        }),
    );
  });

  it("an application more in use, a further function, a function put to use", () => {
    staysCompliant("application-in-use", ({ params: { application: kind } }) =>
      rising.map(([then, now]) => ({
        lax: { applications: [{ kind, inUse: then }] },
        strict: { applications: [{ kind, inUse: now }, { kind: "video-conference" as const }] },
      })),
    );
    staysCompliant("minimum-functions", ({ members, params: { application: kind } }) => {
      const profile = (functions: readonly string[], used: boolean): SystemProfile => ({
        applications: [{ kind, functions: [...new Set(functions)].map((id) => ({ id, used })) }],
      });
      return fc
        .tuple(growing(ids(members), ["chat"]), rising)
        .map(([[few, many], [then, now]]) => ({
          lax: profile(few, then),
          strict: profile(many, now),
        }));
    });
  });

  it("a further content of the portal", () => {
    staysCompliant("portal-content", ({ members, params: { agency = "connected-agency" } }) => {
      const profile = (published: readonly string[]): SystemProfile => ({
        portalContent: [{ agency, published }],
      });
      return growing(ids(members), ["weather"]).map(([few, many]) => ({
        lax: profile(few),
        strict: profile(many),
      }));
    });
  });
});
