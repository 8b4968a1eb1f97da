import { requireOneOf } from "@ttthdl/core/internal";
import type { Topic } from "../norm.js";
import { evaluators } from "./index.generated.js";

/**
 * The parts of a system profile that a topic's rules look at.
 *
 * @example
 * ```ts
 * import { factsFor } from "@ttthdl/policy";
 * factsFor("power") // => ["power.sources", "power.ups", "power.generator"]
 * ```
 */
export function factsFor(topic: Topic): readonly string[] {
  requireOneOf(topic, Object.keys(evaluators), "topic");
  return evaluators[topic].facts;
}
