import { formatMoment } from "@ttthdl/calendar";
import {
  formatPeriod,
  incidentStepNames,
  type LocalizedText,
  type Period,
  type Timestamp,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { type IncidentNotes, incidentMessages } from "../shared/incident-messages.js";
import type { IncidentHandlingParams } from "./incident-handling.js";

export const name: LocalizedText = { vi: "xử lý sự cố", en: "handling of incidents" };

export const group: TopicGroup = "incidents";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<IncidentHandlingParams> = {
  vi: (params) => `Với mỗi sự cố: ${namesOf(params.steps, incidentStepNames, "vi")}.`,
  en: (params) => `For each incident: ${namesOf(params.steps, incidentStepNames, "en")}.`,
};

interface Named {
  readonly incident: string;
}
interface Done extends Named {
  readonly at: Timestamp;
}
interface Repair extends Named {
  readonly backedUp: Timestamp;
  readonly repair: Timestamp;
}

export interface IncidentHandlingNotes extends IncidentNotes {
  readonly isolated: Done;
  readonly "impact-assessed": Done;
  readonly "step-before-detection": Done;
  readonly "backed-up-first": Repair;
  readonly "backed-up-in-time": Done;
  readonly "repair-not-begun": Named;
  readonly journalled: Named;
  readonly "resolution-announced": Named;
  readonly "not-resolved": Named;
}

export interface IncidentHandlingBreaches {
  readonly "not-isolated": Named;
  readonly "impact-not-assessed": Named;
  readonly "repaired-without-backup": Named;
  readonly "backed-up-late": Repair & { readonly late: Period };
  readonly "not-journalled": Named;
  readonly "resolution-not-announced": Named;
}

const backUpFirst = {
  vi: () => "Ghi nhận sai sót; trong các sự cố sau phải sao lưu dữ liệu trước khi khắc phục.",
  en: () => "Record the failure; in later incidents, back up the data before the repair begins.",
};

export const messages: Messages<IncidentHandlingNotes, IncidentHandlingBreaches> = {
  ...incidentMessages,
  isolated: {
    vi: ({ incident, at }) => `Sự cố ${incident} được cô lập lúc ${formatMoment(at, "vi")}.`,
    en: ({ incident, at }) => `The incident ${incident} was isolated at ${formatMoment(at, "en")}.`,
  },
  "impact-assessed": {
    vi: ({ incident, at }) =>
      `Ảnh hưởng của sự cố ${incident} được đánh giá lúc ${formatMoment(at, "vi")}.`,
    en: ({ incident, at }) =>
      `The effect of the incident ${incident} was assessed at ${formatMoment(at, "en")}.`,
  },
  "step-before-detection": {
    vi: ({ incident, at }) =>
      `Một bước xử lý sự cố ${incident} được ghi nhận lúc ${formatMoment(at, "vi")}, trước khi phát hiện sự cố; cần kiểm tra lại thời điểm.`,
    en: ({ incident, at }) =>
      `A step on the incident ${incident} is dated ${formatMoment(at, "en")}, before the detection; check the times.`,
  },
  "backed-up-first": {
    vi: ({ incident, backedUp, repair }) =>
      `Sự cố ${incident}: dữ liệu được sao lưu lúc ${formatMoment(backedUp, "vi")}, trước khi bắt đầu khắc phục lúc ${formatMoment(repair, "vi")}.`,
    en: ({ incident, backedUp, repair }) =>
      `The incident ${incident}: data were backed up at ${formatMoment(backedUp, "en")}, before the repair began at ${formatMoment(repair, "en")}.`,
  },
  "backed-up-in-time": {
    vi: ({ incident, at }) =>
      `Sự cố ${incident}: dữ liệu được sao lưu lúc ${formatMoment(at, "vi")}; chưa bắt đầu khắc phục.`,
    en: ({ incident, at }) =>
      `The incident ${incident}: data were backed up at ${formatMoment(at, "en")}; the repair has not begun.`,
  },
  "repair-not-begun": {
    vi: ({ incident }) =>
      `Sự cố ${incident} chưa bắt đầu khắc phục; phải sao lưu dữ liệu trước khi bắt đầu.`,
    en: ({ incident }) =>
      `The repair of the incident ${incident} has not begun; the backup must come before it.`,
  },
  journalled: {
    vi: ({ incident }) => `Sự cố ${incident} đã được ghi nhật ký.`,
    en: ({ incident }) => `The incident ${incident} is entered in the journal.`,
  },
  "resolution-announced": {
    vi: ({ incident }) =>
      `Các bên liên quan đã được thông báo về việc khắc phục xong sự cố ${incident}.`,
    en: ({ incident }) =>
      `Those concerned were notified that the incident ${incident} was resolved.`,
  },
  "not-resolved": {
    vi: ({ incident }) =>
      `Sự cố ${incident} chưa khắc phục xong nên chưa phát sinh nội dung thông báo.`,
    en: ({ incident }) =>
      `The incident ${incident} is not resolved, so there is nothing to announce yet.`,
  },
  "not-isolated": {
    vi: ({ incident }) => `Sự cố ${incident} chưa được cô lập.`,
    en: ({ incident }) => `The incident ${incident} was not isolated.`,
    remedy: {
      vi: ({ incident }) => `Cô lập ngay sự cố ${incident} và ghi lại thời điểm.`,
      en: ({ incident }) => `Isolate the incident ${incident} now and record the time.`,
    },
  },
  "impact-not-assessed": {
    vi: ({ incident }) => `Chưa đánh giá ảnh hưởng của sự cố ${incident}.`,
    en: ({ incident }) => `The effect of the incident ${incident} was not assessed.`,
    remedy: {
      vi: ({ incident }) => `Đánh giá ảnh hưởng của sự cố ${incident} và lưu kết quả.`,
      en: ({ incident }) => `Assess the effect of the incident ${incident} and keep the result.`,
    },
  },
  "repaired-without-backup": {
    vi: ({ incident }) => `Sự cố ${incident} được khắc phục mà không sao lưu dữ liệu trước.`,
    en: ({ incident }) => `The incident ${incident} was repaired without a backup before it.`,
    remedy: backUpFirst,
  },
  "backed-up-late": {
    vi: ({ incident, backedUp, repair, late }) =>
      `Sự cố ${incident}: bắt đầu khắc phục lúc ${formatMoment(repair, "vi")} nhưng đến ${formatMoment(backedUp, "vi")} mới sao lưu dữ liệu, chậm ${formatPeriod(late, "vi")}.`,
    en: ({ incident, backedUp, repair, late }) =>
      `The incident ${incident}: the repair began at ${formatMoment(repair, "en")} and the data were backed up at ${formatMoment(backedUp, "en")}, ${formatPeriod(late, "en")} late.`,
    remedy: backUpFirst,
  },
  "not-journalled": {
    vi: ({ incident }) => `Sự cố ${incident} chưa được ghi nhật ký.`,
    en: ({ incident }) => `The incident ${incident} is not entered in the journal.`,
    remedy: {
      vi: ({ incident }) => `Ghi nhật ký sự cố ${incident}: diễn biến, nguyên nhân, cách xử lý.`,
      en: ({ incident }) =>
        `Enter the incident ${incident} in the journal: its course, its cause and the repair.`,
    },
  },
  "resolution-not-announced": {
    vi: ({ incident }) =>
      `Các bên liên quan chưa được thông báo về việc khắc phục xong sự cố ${incident}.`,
    en: ({ incident }) =>
      `Those concerned were not notified that the incident ${incident} was resolved.`,
    remedy: {
      vi: ({ incident }) =>
        `Thông báo cho các bên liên quan thời điểm khắc phục xong sự cố ${incident}.`,
      en: ({ incident }) => `Notify those concerned when the incident ${incident} was resolved.`,
    },
  },
};
