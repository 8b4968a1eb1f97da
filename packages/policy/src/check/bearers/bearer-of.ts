import { type Bearer, type Instrument, type NormBase, roleNameIn } from "@ttthdl/core";

/** Whose duty a norm is, as its text calls them. */
export function bearerOf(
  instrument: Pick<Instrument, "roleNames">,
  { bearer, alsoBinds = [] }: Pick<NormBase, "bearer" | "alsoBinds">,
): Bearer {
  const also = alsoBinds.map((role) => ({ role, name: roleNameIn(instrument, role) }));
  return {
    role: bearer,
    name: roleNameIn(instrument, bearer),
    ...(also.length > 0 && { also }),
  };
}
