import type { LogSource } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import { judgeFlag } from "../shared/judge-flag.js";
import { judgeLogs } from "../shared/logs.js";
import type { LogEncryptionBreaches, LogEncryptionNotes } from "./words.js";

/** The logs of a source are encrypted where they are stored. */
export interface LogEncryptionParams {
  readonly source: LogSource;
  readonly encrypted: true;
}

const because: ReasonMaker<LogEncryptionNotes & LogEncryptionBreaches> = makeReason;

/** Decides whether the logs of a source are encrypted where they are stored. */
export const logEncryption: Evaluator<LogEncryptionParams> = {
  facts: ["logs[].source", "logs[].encrypted"],
  judge: ({ params }, profile) =>
    judgeLogs(profile, params.source, ({ encrypted, server }, target) => {
      const data = { log: server ?? target };
      const fine = because("encrypted", data);
      const breach = because("not-encrypted", data);
      const details = { target, actual: encrypted ?? null, required: params };
      return judgeFlag(encrypted, `${target}.encrypted`, fine, breach, details);
    }),
};
