import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type * as core from "../index.js";
import type * as schemas from "./all.fixture.js";
import { exactly, strictObjectOf } from "./exactly.js";

interface Sample {
  readonly id: string;
  readonly kind?: "a" | "b";
  readonly tags?: readonly string[];
}

/** What a schema gives; the compiler compares it with the interface. */
type Output<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends z.ZodType
  ? z.output<(typeof schemas)[Name]>
  : never;

describe("schemas and interfaces are one", () => {
  // Each directive fails the type-check as soon as the line below it compiles.
  it("refuses, at compile time, a schema that differs from its interface", () => {
    const id = z.string();
    const kind = z.enum(["a", "b"]).exactOptional();
    const tags = z.array(z.string()).readonly().exactOptional();
    const sample = strictObjectOf<Sample>();
    expect(sample({ id, kind, tags }).safeParse({ id: "x" }).success).toBe(true);
    // @ts-expect-error: a key is missing.
    sample({ id, kind });
    // @ts-expect-error: a key is too many.
    sample({ id, kind, tags, more: z.string() });
    // @ts-expect-error: one value fewer than the interface has.
    sample({ id, kind: z.literal("a").exactOptional(), tags });
    // @ts-expect-error: one value more than the interface has.
    sample({ id, kind: z.enum(["a", "b", "c"]).exactOptional(), tags });
    // @ts-expect-error: optional in the interface, required here.
    sample({ id, kind: z.enum(["a", "b"]), tags });
    // @ts-expect-error: required in the interface, optional here.
    sample({ id: id.exactOptional(), kind, tags });
    // @ts-expect-error: `undefined` is no value of the key.
    sample({ id, kind: z.enum(["a", "b"]).optional(), tags });
    // @ts-expect-error: another type.
    sample({ id: z.number(), kind, tags });
    // @ts-expect-error: narrower than the union.
    exactly<"a" | "b">()(z.literal("a"));
    // @ts-expect-error: wider than the union.
    exactly<"a" | "b">()(z.enum(["a", "b", "c"]));
  });

  it("gives each interface its schema", () => {
    expectTypeOf<Output<"accountClassSchema">>().toEqualTypeOf<core.AccountClass>();
    expectTypeOf<Output<"accountScopeSchema">>().toEqualTypeOf<core.AccountScope>();
    expectTypeOf<Output<"agencySchema">>().toEqualTypeOf<core.Agency>();
    expectTypeOf<Output<"appliesToSchema">>().toEqualTypeOf<core.AppliesTo>();
    expectTypeOf<Output<"citationSchema">>().toEqualTypeOf<core.Citation>();
    expectTypeOf<Output<"encodedNormSchema">>().toEqualTypeOf<core.EncodedNorm>();
    expectTypeOf<Output<"unencodedNormSchema">>().toEqualTypeOf<core.UnencodedNorm>();
    expectTypeOf<Output<"evidenceSchema">>().toEqualTypeOf<core.Evidence>();
    expectTypeOf<Output<"findingSchema">>().toEqualTypeOf<core.Finding>();
    expectTypeOf<Output<"instrumentSchema">>().toEqualTypeOf<core.Instrument>();
    expectTypeOf<Output<"isoDaySchema">>().toEqualTypeOf<core.IsoDay>();
    expectTypeOf<Output<"langSchema">>().toEqualTypeOf<core.Lang>();
    expectTypeOf<Output<"localizedTextSchema">>().toEqualTypeOf<core.LocalizedText>();
    expectTypeOf<Output<"periodSchema">>().toEqualTypeOf<core.Period>();
    expectTypeOf<Output<"personSchema">>().toEqualTypeOf<core.Person>();
    expectTypeOf<Output<"provinceSchema">>().toEqualTypeOf<core.Province>();
    expectTypeOf<Output<"reportSchema">>().toEqualTypeOf<core.Report>();
    expectTypeOf<Output<"rulesDocumentSchema">>().toEqualTypeOf<core.RulesDocument>();
    expectTypeOf<Output<"roleSchema">>().toEqualTypeOf<core.Role>();
    expectTypeOf<Output<"settingPeriodSchema">>().toEqualTypeOf<core.SettingPeriod>();
    expectTypeOf<Output<"timestampSchema">>().toEqualTypeOf<core.Timestamp>();
  });

  it("gives each part of the profile its schema", () => {
    expectTypeOf<Output<"accountSchema">>().toEqualTypeOf<core.Account>();
    expectTypeOf<Output<"activitySchema">>().toEqualTypeOf<core.Activity>();
    expectTypeOf<Output<"backupSchema">>().toEqualTypeOf<core.Backup>();
    expectTypeOf<Output<"cameraSchema">>().toEqualTypeOf<core.Camera>();
    expectTypeOf<Output<"capacitySchema">>().toEqualTypeOf<core.Capacity>();
    expectTypeOf<Output<"encryptionSchema">>().toEqualTypeOf<core.Encryption>();
    expectTypeOf<Output<"incidentSchema">>().toEqualTypeOf<core.Incident>();
    expectTypeOf<Output<"internetLineSchema">>().toEqualTypeOf<core.InternetLine>();
    expectTypeOf<Output<"lockoutSettingSchema">>().toEqualTypeOf<core.LockoutSetting>();
    expectTypeOf<Output<"logSchema">>().toEqualTypeOf<core.Log>();
    expectTypeOf<Output<"passwordPolicySchema">>().toEqualTypeOf<core.PasswordPolicy>();
    expectTypeOf<Output<"passwordStorageSchema">>().toEqualTypeOf<core.PasswordStorage>();
    expectTypeOf<Output<"powerSchema">>().toEqualTypeOf<core.Power>();
    expectTypeOf<Output<"sentReportSchema">>().toEqualTypeOf<core.SentReport>();
    expectTypeOf<Output<"serviceRequestSchema">>().toEqualTypeOf<core.ServiceRequest>();
    expectTypeOf<Output<"systemProfileSchema">>().toEqualTypeOf<core.SystemProfile>();
  });
});
