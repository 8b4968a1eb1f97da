import { toDayNumber } from "@ttthdl/calendar";
import {
  formatCitation,
  type IncidentCircumstance,
  type IsoDay,
  type Lang,
  type LocalizedText,
  recipientNames,
} from "@ttthdl/core";
import { requireList, requireObject, requireOneOf } from "@ttthdl/core/internal";
import { inForceOn } from "../check/in-force.js";
import type { NormOf, Regulation, Topic } from "../norm.js";
import { nationalInstruments } from "../regulations/index.js";

/** What national law asks for beside a provincial text: notices of incidents, or periodic reports. */
export type ParallelSubject = "incident" | "report";

const subjects: readonly ParallelSubject[] = ["incident", "report"];

/**
 * One line on the national duties that exist beside a provincial one: to whom, by when, under which text (reading S3).
 * `undefined` where national law is judged already, or none is in force on the day.
 *
 * @param chosen - The regulations that are judged.
 * @example
 * ```ts
 * import { parallelDuties, regulations } from "@ttthdl/policy";
 * parallelDuties("report", regulations, "2026-11-22")?.en.includes("before 20/12") // => true
 * parallelDuties("report", regulations, "2026-06-30") // => undefined
 * ```
 */
export function parallelDuties(
  subject: ParallelSubject,
  chosen: readonly Pick<Regulation, "territory">[],
  asOf: IsoDay,
): LocalizedText | undefined {
  requireOneOf(subject, subjects, "subject");
  requireList(chosen, "chosen");
  for (const [index, each] of chosen.entries()) requireObject(each, `chosen[${index}]`);
  toDayNumber(asOf);
  if (chosen.some(({ territory }) => territory === "national")) return undefined;
  const duties = subject === "incident" ? noticeDuties(asOf) : reportDuties(asOf);
  if (duties.length === 0) return undefined;
  const all = (lang: Lang): string => duties.map((each) => each[lang]).join("; ");
  return {
    vi: `Nghĩa vụ song song theo văn bản của trung ương: ${all("vi")}. Đánh giá theo các văn bản này khi được nêu tên (tùy chọn -r national).`,
    en: `Parallel duties under national law: ${all("en")}. They are judged when they are named (option -r national).`,
  };
}

interface Placed<T extends Topic> {
  readonly regulation: Regulation;
  readonly norm: NormOf<T>;
}

function inForce<T extends Topic>(topic: T, asOf: IsoDay): readonly Placed<T>[] {
  return nationalInstruments.flatMap((regulation) =>
    regulation.norms.flatMap((norm) =>
      norm.encoded !== false &&
      norm.topic === topic &&
      inForceOn(regulation, norm, asOf).state === "in-force"
        ? [{ regulation, norm: norm as unknown as NormOf<T> }]
        : [],
    ),
  );
}

/** The circumstances as short as a line can say them; an incident of cybersecurity is what the line is about. */
const conditions: Readonly<Record<IncidentCircumstance, LocalizedText | undefined>> = {
  cybersecurity: undefined,
  serious: { vi: "nếu nghiêm trọng", en: "if serious" },
  nationalSecurity: {
    vi: "nếu liên quan an ninh quốc gia, trật tự công cộng",
    en: "if national security or public order is at stake",
  },
  personalData: { vi: "nếu liên quan dữ liệu cá nhân", en: "if personal data is concerned" },
  locationOrBiometric: {
    vi: "nếu liên quan dữ liệu vị trí, sinh trắc học",
    en: "if location or biometric data is concerned",
  },
};

/** One part for each provision: to whom, then every term with its condition. */
function noticeDuties(asOf: IsoDay): readonly LocalizedText[] {
  const groups = new Map<string, Placed<"incident-notice-term">[]>();
  for (const each of inForce("incident-notice-term", asOf)) {
    const key = `${place(each, "vi")} ${each.norm.params.recipient}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const say = (lang: Lang): string => {
      const terms = [first, ...more].map(({ norm }) => termWords(norm, lang)).join(", ");
      return `${recipientNames[first.norm.params.recipient][lang]} ${terms} (${place(first, lang)})`;
    };
    return [{ vi: say("vi"), en: say("en") }];
  });
}

function termWords({ params }: NormOf<"incident-notice-term">, lang: Lang): string {
  const hours = params.within?.atMost.amount;
  const term: LocalizedText =
    hours === undefined
      ? { vi: "ngay", en: "at once" }
      : { vi: `trong ${hours} giờ`, en: `within ${hours} hours` };
  const condition = conditions[params.when.at(-1) ?? "cybersecurity"]?.[lang];
  return condition === undefined ? term[lang] : `${term[lang]} ${condition}`;
}

function reportDuties(asOf: IsoDay): readonly LocalizedText[] {
  return inForce("report-schedule", asOf).map((each) => {
    const { recipient, dueBy } = each.norm.params;
    const [month, date] = dueBy?.monthDay.split("-") ?? [];
    const by = (before: string, until: string): string =>
      dueBy === undefined ? "" : ` ${dueBy.inclusive ? until : before} ${date}/${month}`;
    return {
      vi: `báo cáo hằng năm gửi ${recipientNames[recipient].vi}${by("trước ngày", "chậm nhất ngày")} (${place(each, "vi")})`,
      en: `yearly report to ${recipientNames[recipient].en}${by("before", "by")} (${place(each, "en")})`,
    };
  });
}

function place({ regulation, norm }: Placed<Topic>, lang: Lang): string {
  return `${regulation.number}, ${formatCitation(norm.cite, lang)}`;
}
