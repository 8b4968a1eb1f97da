import type { ApplicationKind } from "@ttthdl/core";

/** An application of this kind must be in use. */
export interface ApplicationInUseParams {
  readonly application: ApplicationKind;
}
