import type { Log, LogSource, SystemProfile } from "@ttthdl/core";
import { missingFacts, type Outcome } from "../outcome.js";

/**
 * Runs a judgement over the logs of one source. A list without one tells nothing about them: that they
 * are not mentioned does not prove that they do not exist.
 */
export function judgeLogs(
  { logs = [] }: SystemProfile,
  source: LogSource,
  judge: (log: Log, target: string) => Outcome,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const [index, log] of logs.entries()) {
    if (log.source === source) outcomes.push(judge(log, `logs[${index}]`));
  }
  return outcomes.length > 0 ? outcomes : [missingFacts(["logs"], { target: "logs" })];
}
