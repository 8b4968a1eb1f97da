import { requireOneOf } from "@ttthdl/core/internal";
import type { Topic } from "../norm.js";
import { evaluators } from "./index.generated.js";

/** The parts of a system profile that a topic's rules look at. */
export function factsFor(topic: Topic): readonly string[] {
  requireOneOf(topic, Object.keys(evaluators), "topic");
  return evaluators[topic].facts;
}
