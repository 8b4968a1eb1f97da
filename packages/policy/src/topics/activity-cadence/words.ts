import { activityKindNames, type LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { type ActivityNotes, activityMessages } from "../shared/activity-messages.js";
import {
  type CadenceBreaches,
  type CadenceNotes,
  cadenceMessages,
  cadenceWords,
} from "../shared/cadence-messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";
import type { ActivityCadenceParams } from "./activity-cadence.js";

export const name: LocalizedText = { vi: "việc làm định kỳ", en: "recurring activities" };

export const group: TopicGroup = "activities";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ActivityCadenceParams> = {
  vi: (params) =>
    `${activityKindNames[params.activity].vi}: ${cadenceWords(params.cadence, "vi")}.`,
  en: (params) =>
    `${activityKindNames[params.activity].en}: ${cadenceWords(params.cadence, "en")}.`,
};

export interface ActivityCadenceNotes
  extends ActivityNotes,
    CadenceNotes,
    Pick<MemberNotes, "members-not-printed"> {}
export interface ActivityCadenceBreaches extends CadenceBreaches, MemberBreaches {}

const { "members-not-printed": notPrinted, "members-missing": missing } = memberMessages;

export const messages: Messages<ActivityCadenceNotes, ActivityCadenceBreaches> = {
  ...activityMessages,
  ...cadenceMessages,
  "members-not-printed": notPrinted,
  "members-missing": missing,
};
