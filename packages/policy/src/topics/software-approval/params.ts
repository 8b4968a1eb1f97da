import type { Role, SoftwareLicenceKind } from "@ttthdl/core";

/** What must have happened before software of these kinds is used. */
export interface SoftwareApprovalParams {
  readonly licences: readonly SoftwareLicenceKind[];
  readonly approver: Role;
  /** Further demands before use. */
  readonly before?: readonly ("origin-verified" | "weaknesses-handled" | "latest-version")[];
}
