import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { judgeLogs } from "../shared/logs.js";
import type { LogEncryptionBreaches, LogEncryptionNotes } from "./messages.js";

const because: ReasonMaker<LogEncryptionNotes & LogEncryptionBreaches> = makeReason;

/** Decides whether the logs of a source are encrypted where they are stored. */
export const logEncryption: Evaluator<"log-encryption"> = {
  facts: ["logs[].source", "logs[].encrypted"],
  judge: ({ params }, profile) =>
    judgeLogs(profile, params.source, ({ encrypted, server }, target) => {
      const path = `${target}.encrypted`;
      if (encrypted === undefined) return missingFacts([path], { target });
      const shared = { target, facts: [path], actual: encrypted, required: params };
      const data = { log: server ?? target };
      return encrypted
        ? { state: "compliant", reasons: [because("encrypted", data)], ...shared }
        : { state: "violated", reasons: [because("not-encrypted", data)], ...shared };
    }),
};
