import type { LocalizedText, Log, LogSource, Period } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { missingFacts } from "../outcome.js";
import { judgeLogs } from "../shared/logs.js";
import { judgeRetention } from "../shared/retention.js";
import { worstOf } from "../shared/worst-of.js";

/** How long the logs of a source are kept (readings B3, B4). */
export interface LogRetentionParams {
  readonly source: LogSource;
  readonly retention: { readonly atLeast: Period<"month"> };
  /** Each server's log is judged by itself and must name its server. */
  readonly perServer: boolean;
}

/**
 * Decides whether the logs of a source are kept long enough. Where the norm speaks of each server, a log
 * that does not name its server proves nothing (readings B3, B4).
 */
export const logRetention: Evaluator<LogRetentionParams> = {
  facts: ["logs[].source", "logs[].server", "logs[].retention"],
  judge: ({ params }, profile, context) =>
    judgeLogs(profile, params.source, (log, target) => {
      const setting = { path: `${target}.retention`, value: log.retention, what: nameOf(log) };
      const kept = judgeRetention(setting, params.retention, context);
      const shared = { target, actual: log.retention ?? null, required: params };
      return params.perServer && log.server === undefined
        ? worstOf([kept, missingFacts([`${target}.server`])], shared)
        : worstOf([kept], shared);
    }),
};

function nameOf({ source, server }: Log): LocalizedText {
  if (server !== undefined) return { vi: `Nhật ký của ${server}`, en: `The log of ${server}` };
  return source === "monitoring"
    ? { vi: "Dữ liệu giám sát", en: "Monitoring data" }
    : { vi: "Nhật ký", en: "The log" };
}
