import { formatPeriod } from "@ttthdl/core";
import { levelNames } from "../topics/incident-security-level/words.js";
import { severityNames } from "../topics/shared/incident-messages.js";
import { recipientNames } from "../topics/shared/recipients.js";
import { listWords } from "../topics/shared/words.js";
import { incidentKinds, incidentSteps, namesOf } from "./names.js";
import type { Requirements } from "./requirement.js";

/** Incidents: their levels, whom they are told to, what is done. */
export const incidentRequirements: Requirements<
  | "incident-handling"
  | "incident-level"
  | "incident-notification"
  | "incident-report-deadline"
  | "incident-security-level"
> = {
  "incident-handling": {
    vi: ({ params }) => `Với mỗi sự cố: ${namesOf(params.steps, incidentSteps, "vi")}.`,
    en: ({ params }) => `For each incident: ${namesOf(params.steps, incidentSteps, "en")}.`,
  },
  "incident-level": {
    vi: ({ params: { listedKinds, seriousWhen } }) =>
      `Mỗi sự cố được xếp không thấp hơn mức theo văn bản; ${
        seriousWhen === "effect"
          ? "nghiêm trọng khi ảnh hưởng trực tiếp đến hoạt động"
          : "nghiêm trọng khi thuộc loại được liệt kê hoặc ảnh hưởng đến hoạt động"
      } (${namesOf(listedKinds, incidentKinds, "vi")}).`,
    en: ({ params: { listedKinds, seriousWhen } }) =>
      `No incident is ranked below the level of the text; it is serious ${
        seriousWhen === "effect"
          ? "when it directly affects operation"
          : "when it is of a listed kind or affects operation"
      } (${namesOf(listedKinds, incidentKinds, "en")}).`,
  },
  "incident-notification": {
    vi: ({ params: { levels, recipients, inOrder } }) => {
      const which = levels?.map((level) => severityNames[level].vi).join(", ") ?? "mọi sự cố";
      const told = recipients.map((each) => recipientNames[each].vi);
      return `Đã báo ${which} cho ${listWords(told, "vi")}${inOrder ? ", lần lượt theo thứ tự này" : ""}.`;
    },
    en: ({ params: { levels, recipients, inOrder } }) => {
      const which = levels?.map((level) => severityNames[level].en).join(" or ") ?? "every";
      const told = recipients.map((each) => recipientNames[each].en);
      return `Told of ${which === "every" ? "every incident" : `each incident that is ${which}`}: ${listWords(told, "en")}${inOrder ? ", in this order" : ""}.`;
    },
  },
  "incident-report-deadline": {
    vi: ({ params: { level, within, recipient } }) =>
      `Báo cáo bằng văn bản về ${severityNames[level].vi} cho ${recipientNames[recipient].vi} trong ${formatPeriod(within.atMost, "vi")} từ khi phát hiện.`,
    en: ({ params: { level, within, recipient } }) =>
      `An incident that is ${severityNames[level].en} is reported in writing to ${recipientNames[recipient].en} within ${formatPeriod(within.atMost, "en")} of its detection.`,
  },
  "incident-security-level": {
    vi: ({ params: { levels, withoutInterruption } }) =>
      `Mỗi sự cố an toàn thông tin có mức (${namesOf(levels, levelNames, "vi")}); không làm gián đoạn hoạt động là mức ${levelNames[withoutInterruption].vi}.`,
    en: ({ params: { levels, withoutInterruption } }) =>
      `Each security incident has a level (${namesOf(levels, levelNames, "en")}); without interruption it is ${levelNames[withoutInterruption].en}.`,
  },
};
