import type { ApplicationKind } from "@ttthdl/core";

/** The functions that an application must at least have; some texts also want them used. */
export interface MinimumFunctionsParams {
  readonly application: ApplicationKind;
  readonly used: boolean;
}
