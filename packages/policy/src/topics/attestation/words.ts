import { formatPeriod, type LocalizedText, type Period, type Role } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages } from "../messages.js";
import { type IncidentNotes, incidentMessages } from "../shared/incident-messages.js";

export const name: LocalizedText = { vi: "minh chứng", en: "evidence" };

export const group: TopicGroup = "counted";

/** No figure is demanded. */
export const requirement: undefined = undefined;

export interface AttestationNotes extends Pick<IncidentNotes, "no-incidents"> {
  readonly "evidence-wanted": { readonly evidence: readonly LocalizedText[] };
  readonly "attested-by": {
    readonly attesters: readonly Role[];
    /** What the text calls them. */
    readonly names: readonly LocalizedText[];
    readonly holds: Period;
  };
}

export const messages: Messages<AttestationNotes, object> = {
  "no-incidents": incidentMessages["no-incidents"],
  "evidence-wanted": {
    vi: ({ evidence }) =>
      `Cần người kiểm tra trực tiếp. Minh chứng gợi ý: ${evidence.map((text) => text.vi).join("; ")}.`,
    en: ({ evidence }) =>
      `A person must examine this. Suggested evidence: ${evidence.map((text) => text.en).join("; ")}.`,
  },
  "attested-by": {
    vi: ({ names, holds }) =>
      `Người có thể xác nhận: ${names.map((name) => name.vi).join(" hoặc ")}. Theo quy ước của công cụ, mỗi xác nhận có giá trị ${formatPeriod(holds, "vi")}.`,
    en: ({ names, holds }) =>
      `It may be attested by: ${names.map((name) => name.en).join(" or ")}. By convention of this tool, an attestation is valid for ${formatPeriod(holds, "en")}.`,
  },
};
