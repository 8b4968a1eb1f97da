import type { LocalizedText } from "@ttthdl/core";

/** What somebody may do, or is encouraged to do; nothing follows from not doing it. */
export interface PermissionParams {
  /** Conditions under which it is allowed. */
  readonly conditions?: readonly LocalizedText[];
}
