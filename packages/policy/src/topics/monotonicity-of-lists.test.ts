import type {
  Asset,
  InternetAccess,
  MalwareMeasure,
  NetworkZone,
  RecordForm,
  RemoteAccess,
  Software,
  SystemProfile,
} from "@ttthdl/core";
import fc from "fast-check";
import { describe, it } from "vitest";
import { growing, rising } from "./growing.fixture.js";
import { staysCompliant, two } from "./stays-compliant.fixture.js";

describe("one thing more that is as the text wants never turns compliant into anything else", () => {
  it("a further member of a list, one that nobody printed included", () => {
    const ids = (members: readonly { readonly id: string }[] = []): readonly string[] =>
      members.map(({ id }) => id);
    staysCompliant("completeness", ({ members, params: { list } }) =>
      growing(ids(members), ["something-else"]).map(([few, many]) => ({
        lax: { inventory: { [list]: few } },
        strict: { inventory: { [list]: many } },
      })),
    );
    staysCompliant("record-keeping", ({ members }) => {
      const kept = (list: readonly string[]): SystemProfile => ({
        records: [...new Set(list)].map((id) => ({ id })),
      });
      return growing(ids(members), ["visitor-book"]).map(([few, many]) => ({
        lax: kept(few),
        strict: kept(many),
      }));
    });
  });

  it("a further form of a record, or one kept up to date", () => {
    const forms: readonly RecordForm[] = ["paper", "file", "management-software"];
    staysCompliant("record-forms", () =>
      fc.tuple(growing(forms), rising).map(([[few, many], [then, now]]) => ({
        lax: { records: [{ id: "r", forms: few, upToDate: then }] },
        strict: { records: [{ id: "r", forms: many, upToDate: now }] },
      })),
    );
  });

  it("software: licensed, approved, verified, safe, current; one more piece of it", () => {
    const pair = (then: Partial<Software>, now: Partial<Software>) => {
      const base: Software = { name: "a" };
      return {
        lax: { software: [{ ...base, ...then }] },
        strict: {
          software: [
            { ...base, ...now },
            { ...base, ...now, name: "b" },
          ],
        },
      };
    };
    staysCompliant("software-licence", () =>
      rising.map(([then, now]) => pair({ licensed: then }, { licensed: now })),
    );
    staysCompliant("software-approval", ({ params: { approver, licences } }) => {
      const facts = (
        approved: boolean,
        originVerified: boolean,
        weaknessesHandled: boolean,
        latestVersion: boolean,
      ): Partial<Software> => ({
        licence: licences[0] ?? "free",
        approvedBy: approved ? approver : "nobody",
        originVerified,
        weaknessesHandled,
        latestVersion,
      });
      return fc
        .tuple(rising, rising, rising, rising)
        .map(([a, b, c, d]) => pair(facts(a[0], b[0], c[0], d[0]), facts(a[1], b[1], c[1], d[1])));
    });
  });

  it("assets: named, labelled, default passwords changed; one more of them", () => {
    const pair = (then: Partial<Asset>, now: Partial<Asset>) => {
      const base: Asset = { id: "a", kind: "server" };
      return {
        lax: { assets: [{ ...base, ...then }] },
        strict: {
          assets: [
            { ...base, ...now },
            { ...base, ...now, id: "b" },
          ],
        },
      };
    };
    staysCompliant("asset-labelling", () =>
      fc
        .tuple(rising, rising)
        .map(([[named, stillNamed], [labelled, stillLabelled]]) =>
          pair({ named, labelled }, { named: stillNamed, labelled: stillLabelled }),
        ),
    );
    staysCompliant("default-credentials", ({ params: { kinds } }) => {
      const facts = (defaultCredentialsChanged: boolean): Partial<Asset> => ({
        kind: kinds[0] ?? "server",
        defaultCredentialsChanged,
      });
      return rising.map(([then, now]) => pair(facts(then), facts(now)));
    });
  });

  it("malware: a further measure", () => {
    const measures: readonly MalwareMeasure[] = [
      "installed",
      "licensed",
      "approved",
      "recommended",
      "auto-update",
      "auto-scan",
      "scan-removable-media",
      "autoplay-disabled",
    ];
    staysCompliant("malware-protection", ({ params: { kinds } }) => {
      const guarded = (malwareProtection: readonly MalwareMeasure[]): SystemProfile => ({
        assets: kinds.map((kind) => ({ id: kind, kind, malwareProtection })),
      });
      return growing(measures).map(([few, many]) => ({ lax: guarded(few), strict: guarded(many) }));
    });
  });

  it("Internet: a machine that reaches less far", () => {
    const anyZone: readonly NetworkZone[] = ["other"];
    const reach: readonly InternetAccess[] = ["none", "updates-only", "restricted", "open"];
    staysCompliant("internet-exposure", ({ params: { kinds, zones = anyZone } }) => {
      const reaching = (rank: number): SystemProfile => ({
        assets: kinds.flatMap((kind) =>
          zones.map((zone) => ({
            id: `${kind}-${zone}`,
            kind,
            zone,
            internetAccess: reach[rank] ?? "open",
            servesInternet: false,
          })),
        ),
      });
      return two(3).map(([near, far]) => ({ lax: reaching(far), strict: reaching(near) }));
    });
  });

  it("remote access: encrypted, authenticated, through a VPN, approved", () => {
    staysCompliant("remote-administration", ({ params: { approver = "operator-head" } }) => {
      const access = (
        encrypted: boolean,
        authenticated: boolean,
        vpn: boolean,
        approved: boolean,
      ): SystemProfile => {
        const approvedBy: RemoteAccess["approvedBy"] = approved ? approver : "nobody";
        return {
          remoteAccess: [{ id: "r", from: "outside", encrypted, authenticated, vpn, approvedBy }],
        };
      };
      return fc.tuple(rising, rising, rising, rising).map(([a, b, c, d]) => ({
        lax: access(a[0], b[0], c[0], d[0]),
        strict: access(a[1], b[1], c[1], d[1]),
      }));
    });
  });
});
