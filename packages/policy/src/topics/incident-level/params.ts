import type { IncidentKind, SeverityScale } from "@ttthdl/core";

/** How a text sorts incidents into its levels (readings I1, I2). */
export interface IncidentLevelParams {
  readonly scale: Extract<SeverityScale, "two-level" | "three-level">;
  readonly listedKinds: readonly IncidentKind[];
  /** Whether a listed kind alone is serious, or only with a direct effect on operation. */
  readonly seriousWhen: "listed-kind-or-effect" | "effect";
  /** The ordinary level is printed as having no effect on users either. */
  readonly ordinarySparesUsers: boolean;
}
