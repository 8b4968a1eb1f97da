import { formatPeriod, type LocalizedText, logSourceNames } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type RetentionBreaches,
  type RetentionNotes,
  retentionMessages,
} from "../shared/retention-messages.js";
import type { LogRetentionParams } from "./log-retention.js";

export const name: LocalizedText = { vi: "thời hạn lưu nhật ký", en: "how long logs are kept" };

export const group: TopicGroup = "records";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<LogRetentionParams> = {
  vi: ({ source, retention, perServer }) =>
    `Lưu ${logSourceNames[source].vi} ít nhất ${formatPeriod(retention.atLeast, "vi")}${perServer ? ", riêng từng máy chủ" : ""}.`,
  en: ({ source, retention, perServer }) =>
    `Keep ${logSourceNames[source].en} at least ${formatPeriod(retention.atLeast, "en")}${perServer ? ", separately for each server" : ""}.`,
};

export const messages: Messages<RetentionNotes, RetentionBreaches> = retentionMessages;
