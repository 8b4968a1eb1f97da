import type { LocalizedText } from "@ttthdl/core";

/** What a provision explains or describes; it demands nothing by itself. */
export interface DefinitionParams {
  /** The terms defined, or what is described, in the order of the print. */
  readonly defines: readonly LocalizedText[];
}
