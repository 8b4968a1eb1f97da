import type * as z from "zod";
import type { StatedAgency } from "../../profile/bearer.js";
import type { SystemProfile } from "../../profile.js";
import type { LocalizedText } from "../../text.js";
import { roles } from "../../vocabulary/role.js";
import { strictObjectOf } from "../exactly.js";
import { own } from "../own-message.js";
import { nameSchema } from "../text.js";
import { roleSchema } from "../vocabulary.js";

const roleIds: ReadonlySet<string> = new Set(roles);

/** See {@link StatedAgency}. An id that is the name of a role would leave open which of them `by` means. */
export const statedAgencySchema: z.ZodType<StatedAgency> = strictObjectOf<StatedAgency>()({
  id: nameSchema.refine(
    (id) => !roleIds.has(id),
    own({ vi: "trùng với mã của một vai trò", en: "is the name of a role" }),
  ),
  name: nameSchema,
  role: roleSchema,
});

/** The lists whose entries may name who acted. */
const listsWithBearer = ["activities", "reportsSent", "records"] as const;

/** Requires each `by` of a profile to name a role or one of its agencies. */
export function requireKnownBearers(
  profile: SystemProfile,
  ctx: Pick<z.core.$RefinementCtx, "addIssue">,
): void {
  const agencies = (profile.agencies ?? []).map(({ id }) => id);
  const known = new Set<string>([...roles, ...agencies]);
  const { error: message, params } = own(unknownBearer(agencies));
  for (const list of listsWithBearer) {
    for (const [index, { by }] of (profile[list] ?? []).entries()) {
      if (by === undefined || known.has(by)) continue;
      ctx.addIssue({ code: "custom", message, params, path: [list, index, "by"] });
    }
  }
}

function unknownBearer(agencies: readonly string[]): LocalizedText {
  const ids = agencies.join(", ");
  const listed: LocalizedText =
    agencies.length === 0
      ? { vi: "tệp không khai agencies", en: "the profile states no agencies" }
      : { vi: `agencies có: ${ids}`, en: `the agencies are ${ids}` };
  return {
    vi: `không phải vai trò, cũng không phải mã của một cơ quan trong agencies (${listed.vi}; vai trò: ${roles.join(", ")})`,
    en: `is neither a role nor the id of one of agencies (${listed.en}; the roles are ${roles.join(", ")})`,
  };
}
