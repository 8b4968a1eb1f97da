import { type Lang, TtthdlError } from "@ttthdl/core";
import type { Problem } from "@ttthdl/core/schemas";
import { readWith } from "@ttthdl/core/schemas/internal";
import type { Regulation } from "../norm.js";
import type { PrintedUnit } from "./printed-unit.js";
import { problemsOfRegulation } from "./regulation-problems.js";
import { regulationSchema } from "./regulation-schema.js";

/** What a regulation is compared with beside its schema. */
export interface RegulationSources {
  /** The units that the text prints; given, every citation must be one of them. */
  readonly units?: readonly PrintedUnit[];
}

/**
 * Everything that keeps data from being a regulation, each with its path; empty for a sound one. What the schema
 * rejects comes first; what it does not see (order of the law, readings, printed units) once the schema is content.
 *
 * @example
 * ```ts
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * import { regulationProblems } from "@ttthdl/policy/authoring";
 * regulationProblems(regulation) // => []
 * regulationProblems({ ...regulation, province: "atlantis" }, "vi")
 * // => [{ path: "province", message: "không có tỉnh này" }]
 * ```
 */
export function regulationProblems(
  data: unknown,
  lang: Lang = "en",
  { units }: RegulationSources = {},
): readonly Problem[] {
  const reading = readWith(regulationSchema, data, lang);
  if (!reading.ok) return reading.problems;
  return problemsOfRegulation(reading.value, units).map(({ path, text }) => ({
    path,
    message: text[lang],
  }));
}

/**
 * A regulation of your own, of data from any origin. It works wherever a regulation of this package does: `check`,
 * `passwordSchema`, `lockoutPolicy`, `checklistFor`, `scheduleFor`, `deadlineFor`, reports.
 *
 * @throws TtthdlError `invalid-input` with all problems in its message, one a line, and their paths in `data.paths`.
 * @example
 * ```ts
 * import { check } from "@ttthdl/policy";
 * import { defineRegulation } from "@ttthdl/policy/authoring";
 * const regulation = defineRegulation({
 *   slug: "ha-noi-9-2030",
 *   number: "9/2030/QĐ-UBND",
 *   kind: "legal-normative-document",
 *   issuer: { vi: "Ủy ban nhân dân thành phố Hà Nội", en: "People's Committee of Hà Nội" },
 *   territory: "province",
 *   province: "ha-noi",
 *   title: { vi: "Quy chế mẫu", en: "Sample regulation" },
 *   issuedOn: "2030-01-02",
 *   effectiveFrom: "2030-01-10",
 *   statuses: [{ from: "2030-01-10", value: "in-force", confidence: "H", checkedOn: "2030-01-10" }],
 *   norms: [
 *     {
 *       id: "ha-noi-9-2030/camera-retention",
 *       cite: { article: 5, clause: 2 },
 *       modality: "must",
 *       bearer: "operator",
 *       topic: "camera-retention",
 *       params: { retention: { atLeast: { amount: 45, unit: "day" } }, continuous: true },
 *       title: { vi: "Lưu hình ảnh camera tối thiểu 45 ngày", en: "Keep camera recordings for 45 days" },
 *     },
 *   ],
 * });
 * const cameras = [{ id: "cam-01", retention: { amount: 30, unit: "day" }, continuous: true }];
 * check({ cameras }, { regulations: [regulation], asOf: "2030-02-01" }).totals.violated // => 1
 * ```
 */
export function defineRegulation(data: unknown, sources: RegulationSources = {}): Regulation {
  const reading = readWith(regulationSchema, data, "en");
  if (reading.ok && problemsOfRegulation(reading.value, sources.units).length === 0) {
    return reading.value;
  }
  const problems = regulationProblems(data, "en", sources);
  const text = { vi: inLines(regulationProblems(data, "vi", sources)), en: inLines(problems) };
  throw new TtthdlError("invalid-input", text, {
    data: { paths: problems.map(({ path }) => path) },
  });
}

function inLines(problems: readonly Problem[]): string {
  return problems
    .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
    .join("\n");
}
