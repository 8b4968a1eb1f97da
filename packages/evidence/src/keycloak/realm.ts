import { nameSchema } from "@ttthdl/core/schemas";
import * as z from "zod";
import { inFile } from "../input-error.js";

/** The settings of a realm that the regulations ask about, as Keycloak exports them. */
export interface Realm {
  readonly realm: string;
  readonly passwordPolicy?: string | undefined;
  readonly bruteForceProtected?: boolean | undefined;
  readonly permanentLockout?: boolean | undefined;
  readonly maxTemporaryLockouts?: number | undefined;
  readonly failureFactor?: number | undefined;
  readonly waitIncrementSeconds?: number | undefined;
  readonly maxFailureWaitSeconds?: number | undefined;
  readonly maxDeltaTimeSeconds?: number | undefined;
}

const whole = z.number().int().nonnegative();

/** A realm has many more keys. */
const realmSchema: z.ZodType<Realm> = z.object({
  realm: nameSchema,
  passwordPolicy: z.string().optional(),
  bruteForceProtected: z.boolean().optional(),
  permanentLockout: z.boolean().optional(),
  maxTemporaryLockouts: whole.optional(),
  failureFactor: whole.optional(),
  waitIncrementSeconds: whole.optional(),
  maxFailureWaitSeconds: whole.optional(),
  maxDeltaTimeSeconds: whole.optional(),
});

/**
 * Takes the realms out of an export: one realm, or a list of several.
 *
 * @throws InputError when the data is no realm export.
 */
export function parseRealms(data: unknown, file: string): readonly Realm[] {
  const list = Array.isArray(data) ? (data as readonly unknown[]) : [data];
  if (list.length === 0) throw notARealm(file, "realm");
  const realms = list.map((each, index) => {
    const result = realmSchema.safeParse(each);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const path = issue?.path.join(".") || "realm";
    throw notARealm(file, Array.isArray(data) ? `[${index}].${path}` : path);
  });
  refuseRepeatedNames(realms, file);
  return realms;
}

/** A finding names the realm that it is about. */
function refuseRepeatedNames(realms: readonly Realm[], file: string): void {
  const names = realms.map(({ realm }) => realm);
  const index = names.findIndex((name, place) => names.indexOf(name) < place);
  if (index < 0) return;
  throw inFile(file, "tên realm bị lặp", "a realm's name twice", { path: `[${index}].realm` });
}

function notARealm(file: string, path: string): Error {
  return inFile(
    file,
    "không phải giá trị của tệp xuất realm Keycloak",
    "not a value of a Keycloak realm export",
    { path },
  );
}
