import { formatMoment } from "@ttthdl/calendar";
import type { Timestamp, TwoLevelSeverity } from "@ttthdl/core";
import type { Messages } from "../messages.js";

export interface IncidentNotes {
  readonly "no-incidents": object;
  readonly "detected-after-as-of": { readonly incident: string; readonly at: Timestamp };
}

/** Sentences of every topic about incidents. */
export const incidentMessages: Messages<IncidentNotes, object> = {
  "no-incidents": {
    vi: () => "Tệp khai báo nêu rõ không có sự cố nào.",
    en: () => "The profile states that there was no incident.",
  },
  "detected-after-as-of": {
    vi: ({ incident, at }) =>
      `Sự cố ${incident} được phát hiện lúc ${formatMoment(at, "vi")}, sau thời điểm đánh giá.`,
    en: ({ incident, at }) =>
      `The incident ${incident} was detected at ${formatMoment(at, "en")}, after the assessment date.`,
  },
};

export interface SeverityNotes {
  readonly "users-only-two-readings": {
    readonly incident: string;
    readonly brokenIf: TwoLevelSeverity;
  };
  readonly "users-not-expressly-covered": object;
  readonly "listed-kind-without-effect": object;
}

/** Sentences about how a level was derived. */
export const severityMessages: Messages<SeverityNotes, object> = {
  "users-only-two-readings": {
    vi: ({ incident, brokenIf }) =>
      `Sự cố ${incident} chỉ ảnh hưởng đến người sử dụng, văn bản không nêu rõ mức. Hiểu là nghiêm trọng (sự cố thông thường phải không ảnh hưởng đến người sử dụng) thì ${brokenIf === "serious" ? "chưa đạt" : "không vi phạm"}; hiểu là thông thường (không thuộc loại được liệt kê, không ảnh hưởng đến hoạt động) thì ${brokenIf === "ordinary" ? "chưa đạt" : "không vi phạm"}. Cần người có thẩm quyền xác định mức độ.`,
    en: ({ incident, brokenIf }) =>
      `The incident ${incident} affected users only, which the text does not expressly cover. Read as serious (an ordinary incident does not affect users) the duty is ${brokenIf === "serious" ? "broken" : "not broken"}; read as ordinary (no listed kind, no effect on operation) it is ${brokenIf === "ordinary" ? "broken" : "not broken"}. The competent person must decide the level.`,
  },
  "users-not-expressly-covered": {
    vi: () =>
      "Sự cố chỉ ảnh hưởng đến người sử dụng: văn bản không nêu rõ; được xếp là nghiêm trọng vì sự cố thông thường phải không ảnh hưởng đến người sử dụng.",
    en: () =>
      "An effect on users only is not expressly covered; it is read as serious, because an ordinary incident must not affect users.",
  },
  "listed-kind-without-effect": {
    vi: () =>
      "Loại sự cố này có trong danh mục nghiêm trọng nhưng không ảnh hưởng trực tiếp đến hoạt động nên được xếp là thông thường; cách hiểu khác xếp mọi sự cố trong danh mục là nghiêm trọng.",
    en: () =>
      "The kind is listed as serious but had no direct effect on operation, so it is read as ordinary; under the other reading every listed kind is serious.",
  },
};
