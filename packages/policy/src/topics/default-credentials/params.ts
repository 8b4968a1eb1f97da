import type { AssetKind } from "@ttthdl/core";

/** Default accounts and passwords are changed when something of these kinds is put into use. */
export interface DefaultCredentialsParams {
  readonly kinds: readonly AssetKind[];
}
