import type { Finding } from "@ttthdl/core";

/** Longer passwords than this are judged anew each time: nobody types them twice. */
const MOST = 256;

/**
 * Findings do not change, so the finding for a length or a set of classes is made once and shared. A
 * form that validates on every keystroke then allocates next to nothing.
 */
export function cachedFinding(make: (key: number) => Finding): (key: number) => Finding {
  const known: Finding[] = [];
  return (key) => {
    if (key >= MOST) return make(key);
    let finding = known[key];
    if (finding === undefined) {
      finding = freeze(make(key));
      known[key] = finding;
    }
    return finding;
  };
}

/** A shared value must not be changed by one of its holders. */
function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(value);
}
