import type { LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";
import { partyWords } from "../shared/words.js";
import type { PortalContentParams } from "./portal-content.js";

export const name: LocalizedText = {
  vi: "nội dung thông tin trên cổng",
  en: "content of the portal",
};

export const group: TopicGroup = "services";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PortalContentParams> = {
  vi: ({ agency, names }) =>
    `Đã đăng tải đủ các nội dung được liệt kê${agency === undefined ? "" : `, do ${partyWords(agency, names).vi} cung cấp`}.`,
  en: ({ agency, names }) =>
    `All listed contents are published${agency === undefined ? "" : `, provided by ${partyWords(agency, names).en}`}.`,
};

export const messages: Messages<MemberNotes, MemberBreaches> = memberMessages;
