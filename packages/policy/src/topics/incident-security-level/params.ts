import type { FourLevelSecuritySeverity } from "@ttthdl/core";

/** A scale whose upper criteria are in another instrument: a level is accepted, never derived (reading I2). */
export interface IncidentSecurityLevelParams {
  readonly levels: readonly FourLevelSecuritySeverity[];
  /** The level whose criteria this text prints: no interruption of main activities. */
  readonly withoutInterruption: FourLevelSecuritySeverity;
}
