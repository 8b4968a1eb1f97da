import type { CharacterClass } from "@ttthdl/core";

/** The classes of characters that a password must contain (reading P2). */
export interface PasswordClassesParams {
  readonly contains: readonly CharacterClass[];
}
