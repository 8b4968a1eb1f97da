import { type LocalizedText, roleNames } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";
import type { PortalContentParams } from "./portal-content.js";

export const name: LocalizedText = {
  vi: "nội dung thông tin trên cổng",
  en: "content of the portal",
};

export const group: TopicGroup = "services";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PortalContentParams> = {
  vi: ({ agency }) =>
    `Đã đăng tải đủ các nội dung được liệt kê${agency === undefined ? "" : `, do ${roleNames[agency].vi} cung cấp`}.`,
  en: ({ agency }) =>
    `All listed contents are published${agency === undefined ? "" : `, provided by the ${roleNames[agency].en}`}.`,
};

export const messages: Messages<MemberNotes, MemberBreaches> = memberMessages;
