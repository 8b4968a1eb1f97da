import type { RemoteObject, Role } from "@ttthdl/core";

/** How systems may be administered or used from a distance. */
export interface RemoteAdministrationParams {
  readonly demands: readonly ("encrypted" | "authenticated" | "vpn" | "approved")[];
  /** Who must have approved it, where approval is demanded. */
  readonly approver?: Role;
  /** `outside`: only access from outside the administration zone is bound. */
  readonly from: "anywhere" | "outside";
  /** What the norm speaks about; left out: everything. */
  readonly objects?: readonly RemoteObject[];
}
