import type { AssetKind, InternetAccess, NetworkZone } from "@ttthdl/core";

/** Which access to the Internet is the most that machines of these kinds or zones may have. */
export interface InternetExposureParams {
  readonly kinds: readonly AssetKind[];
  /** Left out: every zone. */
  readonly zones?: readonly NetworkZone[];
  readonly access: { readonly atMost: InternetAccess };
  /** Machines whose very purpose is the Internet are outside the norm. */
  readonly sparesInternetServices: boolean;
}
