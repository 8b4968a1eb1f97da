import {
  incidentKindNames,
  type LocalizedText,
  severityNames,
  type ThreeLevelSeverity,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type IncidentNotes,
  incidentMessages,
  type SeverityNotes,
  severityMessages,
} from "../shared/incident-messages.js";
import type { IncidentLevelParams } from "./incident-level.js";

export const name: LocalizedText = { vi: "mức sự cố", en: "levels of incidents" };

export const group: TopicGroup = "incidents";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<IncidentLevelParams> = {
  vi: ({ listedKinds, seriousWhen }) =>
    `Mỗi sự cố được xếp không thấp hơn mức theo văn bản; ${
      seriousWhen === "effect"
        ? "nghiêm trọng khi ảnh hưởng trực tiếp đến hoạt động"
        : "nghiêm trọng khi thuộc loại được liệt kê hoặc ảnh hưởng đến hoạt động"
    } (${namesOf(listedKinds, incidentKindNames, "vi")}).`,
  en: ({ listedKinds, seriousWhen }) =>
    `No incident is ranked below the level of the text; it is serious ${
      seriousWhen === "effect"
        ? "when it directly affects operation"
        : "when it is of a listed kind or affects operation"
    } (${namesOf(listedKinds, incidentKindNames, "en")}).`,
};

interface Levels {
  readonly incident: string;
  readonly declared: ThreeLevelSeverity;
}

export interface IncidentLevelNotes extends IncidentNotes, SeverityNotes {
  readonly "level-fits": Levels;
  readonly "derived-level": { readonly incident: string; readonly derived: ThreeLevelSeverity };
  readonly "top-of-two-levels": object;
}

export interface IncidentLevelBreaches {
  readonly "level-too-low": Levels & { readonly derived: ThreeLevelSeverity };
}

export const messages: Messages<IncidentLevelNotes, IncidentLevelBreaches> = {
  ...incidentMessages,
  ...severityMessages,
  "level-fits": {
    vi: ({ incident, declared }) =>
      `Sự cố ${incident} được xếp là ${severityNames[declared].vi}, không thấp hơn mức theo văn bản.`,
    en: ({ incident, declared }) =>
      `The incident ${incident} is declared ${severityNames[declared].en}, no lower than the text requires.`,
  },
  "derived-level": {
    vi: ({ incident, derived }) =>
      `Theo dữ kiện, sự cố ${incident} phải xếp là ${severityNames[derived].vi}.`,
    en: ({ incident, derived }) =>
      `By its facts, the incident ${incident} is ${severityNames[derived].en}.`,
  },
  "top-of-two-levels": {
    vi: () => "Văn bản chỉ có hai mức; “đặc biệt nghiêm trọng” được hiểu là “nghiêm trọng”.",
    en: () => "The text has two levels only; “especially serious” is read as “serious”.",
  },
  "level-too-low": {
    vi: ({ incident, declared, derived }) =>
      `Sự cố ${incident} được xếp là ${severityNames[declared].vi}, nhưng theo dữ kiện ít nhất phải là ${severityNames[derived].vi}.`,
    en: ({ incident, declared, derived }) =>
      `The incident ${incident} is declared ${severityNames[declared].en}, but by its facts it is at least ${severityNames[derived].en}.`,
    remedy: {
      vi: ({ incident, derived }) =>
        `Xếp lại sự cố ${incident} là ${severityNames[derived].vi} và báo cáo theo mức đó.`,
      en: ({ incident, derived }) =>
        `Declare the incident ${incident} ${severityNames[derived].en} and report it as such.`,
    },
  },
};
