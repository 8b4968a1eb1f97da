import type { ThreeLevelSeverity } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import {
  type IncidentNotes,
  incidentMessages,
  type SeverityNotes,
  severityMessages,
  severityNames,
} from "../shared/incident-messages.js";

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
      `The incident ${incident} is declared ${severityNames[declared].en}, no lower than the text wants.`,
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
