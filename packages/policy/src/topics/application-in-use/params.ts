import type { ApplicationKind } from "@ttthdl/core";

/** An application of this kind must be in use. */
export interface ApplicationInUseParams {
  readonly application: ApplicationKind;
  /** Only agencies that provide administrative services to the public are bound. */
  readonly onlyWithPublicServices?: true;
}
