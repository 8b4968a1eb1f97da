import {
  type FourLevelSecuritySeverity,
  type LocalizedText,
  securitySeverityNames,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { type IncidentNotes, incidentMessages } from "../shared/incident-messages.js";
import type { IncidentSecurityLevelParams } from "./incident-security-level.js";

export const name: LocalizedText = {
  vi: "mức sự cố an toàn thông tin",
  en: "levels of security incidents",
};

export const group: TopicGroup = "incidents";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<IncidentSecurityLevelParams> = {
  vi: ({ levels, withoutInterruption }) =>
    `Mỗi sự cố an toàn thông tin có mức (${namesOf(levels, securitySeverityNames, "vi")}); không làm gián đoạn hoạt động là mức ${securitySeverityNames[withoutInterruption].vi}.`,
  en: ({ levels, withoutInterruption }) =>
    `Each security incident has a level (${namesOf(levels, securitySeverityNames, "en")}); without interruption it is ${securitySeverityNames[withoutInterruption].en}.`,
};

interface Declared {
  readonly incident: string;
  readonly level: FourLevelSecuritySeverity;
}

export interface IncidentSecurityLevelNotes extends IncidentNotes {
  readonly "no-security-incident": { readonly incident: string };
  readonly "level-by-other-instrument": Declared;
}

export interface IncidentSecurityLevelBreaches {
  readonly "interrupted-operation": Declared;
}

export const messages: Messages<IncidentSecurityLevelNotes, IncidentSecurityLevelBreaches> = {
  ...incidentMessages,
  "no-security-incident": {
    vi: ({ incident }) =>
      `Sự cố ${incident} không phải sự cố an toàn thông tin nên không phân loại theo thang này.`,
    en: ({ incident }) =>
      `The incident ${incident} is not one of information security, so this scale does not grade it.`,
  },
  "level-by-other-instrument": {
    vi: ({ incident, level }) =>
      `Sự cố ${incident} được xếp ở mức ${securitySeverityNames[level].vi}; tiêu chí đầy đủ quy định tại văn bản khác nên cần người kiểm tra trực tiếp. Minh chứng: biên bản đánh giá theo tiêu chí của văn bản đó.`,
    en: ({ incident, level }) =>
      `The incident ${incident} is declared ${securitySeverityNames[level].en}; the full criteria are in another instrument, so a person must examine it. Suggested evidence: the assessment by the criteria of that instrument.`,
  },
  "interrupted-operation": {
    vi: ({ incident, level }) =>
      `Sự cố ${incident} được xếp ở mức ${securitySeverityNames[level].vi} dù đã làm gián đoạn hoạt động chính.`,
    en: ({ incident, level }) =>
      `The incident ${incident} is declared ${securitySeverityNames[level].en} although it interrupted the main activities.`,
    remedy: {
      vi: ({ incident, level }) =>
        `Xếp sự cố ${incident} ở mức cao hơn mức ${securitySeverityNames[level].vi}.`,
      en: ({ incident, level }) =>
        `Declare the incident ${incident} at a level above ${securitySeverityNames[level].en}.`,
    },
  },
};
