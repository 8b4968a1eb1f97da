import type { LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";
import type { CompletenessParams } from "./completeness.js";

export const name: LocalizedText = { vi: "đủ thành phần của một danh mục", en: "complete lists" };

export const group: TopicGroup = "records";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<CompletenessParams> = {
  vi: () => "Có đủ các nội dung được liệt kê.",
  en: () => "Every listed item is present.",
};

export const messages: Messages<MemberNotes, MemberBreaches> = memberMessages;
