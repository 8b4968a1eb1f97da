import { formatPeriod, type LocalizedText, type Period, type Role, roleNames } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages } from "../messages.js";
import { type IncidentNotes, incidentMessages } from "../shared/incident-messages.js";
import { roleInSentence } from "../shared/words.js";

export const name: LocalizedText = { vi: "minh chứng", en: "evidence" };

export const group: TopicGroup = "counted";

/** No figure is demanded. */
export const requirement: undefined = undefined;

export interface AttestationNotes extends Pick<IncidentNotes, "no-incidents"> {
  readonly "evidence-wanted": { readonly evidence: readonly LocalizedText[] };
  readonly "attested-by": { readonly attesters: readonly Role[]; readonly holds: Period };
}

export const messages: Messages<AttestationNotes, object> = {
  "no-incidents": incidentMessages["no-incidents"],
  "evidence-wanted": {
    vi: ({ evidence }) =>
      `Cần người kiểm tra trực tiếp; minh chứng: ${evidence.map((text) => text.vi).join("; ")}.`,
    en: ({ evidence }) =>
      `A person must look at the evidence: ${evidence.map((text) => text.en).join("; ")}.`,
  },
  "attested-by": {
    vi: ({ attesters, holds }) =>
      `Người có thể xác nhận: ${attesters.map((role) => roleNames[role].vi).join(" hoặc ")}; mỗi lần xác nhận có giá trị ${formatPeriod(holds, "vi")}.`,
    en: ({ attesters, holds }) =>
      `It may be attested by ${attesters.map((role) => roleInSentence(role).en).join(" or ")}; an attestation holds for ${formatPeriod(holds, "en")}.`,
  },
};
