import type { Role } from "@ttthdl/core";

/** What an agency must publish on the portal: every member. */
export interface PortalContentParams {
  /** The agency that provides it; left out: every agency with a page of its own. */
  readonly agency?: Role;
}
