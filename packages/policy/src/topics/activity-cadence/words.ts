import type { LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { activityName } from "../shared/activities.js";
import { type ActivityNotes, activityMessages } from "../shared/activity-messages.js";
import {
  type CadenceBreaches,
  type CadenceNotes,
  cadenceMessages,
  cadenceWords,
} from "../shared/cadence-messages.js";
import { type CoverageNotes, coverageMessages } from "../shared/coverage-messages.js";
import type { ActivityCadenceParams } from "./activity-cadence.js";

export const name: LocalizedText = {
  vi: "công việc thực hiện theo chu kỳ",
  en: "recurring activities",
};

export const group: TopicGroup = "activities";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ActivityCadenceParams> = {
  vi: (params) => `${activityName(params).vi}: ${cadenceWords(params.cadence, "vi")}.`,
  en: (params) => `${activityName(params).en}: ${cadenceWords(params.cadence, "en")}.`,
};

export interface ActivityCadenceNotes extends ActivityNotes, CadenceNotes, CoverageNotes {}

export const messages: Messages<ActivityCadenceNotes, CadenceBreaches> = {
  ...activityMessages,
  ...cadenceMessages,
  ...coverageMessages,
};
