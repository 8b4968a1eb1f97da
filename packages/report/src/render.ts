import { type Lang, type Report, type Role, roles } from "@ttthdl/core";
import { requireLang, requireList, requireObject, requireOneOf } from "@ttthdl/core/internal";
import type { Regulation } from "@ttthdl/policy";
import { type ChecklistOptions, checklistDocument } from "./checklist/document.js";
import { type ChecklistFormatName, checklistFormats } from "./checklist/formats.generated.js";
import type { TextLayout } from "./format.js";
import { DEFAULT_WIDTH } from "./layout/wrap.js";
import { reportDocument } from "./report/document.js";
import { escapeInvisible } from "./report/escape-invisible.js";
import { type ReportFormatName, reportFormats } from "./report/formats.generated.js";

/** How a report is shown. */
export interface RenderReportOptions extends Partial<TextLayout> {
  /** The regulations that the report was made by, in the same order. */
  readonly regulations: readonly Regulation[];
  readonly format: ReportFormatName;
  readonly lang: Lang;
  /** Shows only duties of these bearers; totals speak of all. Left out: every finding. */
  readonly bearers?: readonly Role[];
}

/**
 * A report in one of its formats; only that format is loaded. Names in which somebody hid invisible characters are
 * shown with the characters named, except in JSON.
 *
 * @throws TtthdlError `invalid-argument` for a format, a language or a bearer that does not exist.
 * @example
 * ```ts
 * import { check } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * import { renderReport } from "@ttthdl/report";
 * const regulations = [regulation];
 * const report = check({}, { regulations, asOf: "2026-11-22" });
 * const page = await renderReport(report, { regulations, format: "html", lang: "vi" });
 * page.includes("<h1>BÁO CÁO</h1>") // => true
 * ```
 */
export async function renderReport(report: Report, options: RenderReportOptions): Promise<string> {
  requireObject(report, "report");
  requireObject(options, "options");
  requireLang(options.lang);
  requireList(options.regulations, "regulations");
  const { regulations, lang, bearers, width = DEFAULT_WIDTH, colors = false } = options;
  if (bearers !== undefined) requireList(bearers, "bearers");
  for (const role of bearers ?? []) requireOneOf(role, roles, "bearers");
  const format = await loaded(reportFormats, options.format);
  const shown = format.namesAsGiven ? report : escapeInvisible(report);
  const document = reportDocument(shown, regulations, lang, bearers && { bearers });
  return format.render(document, { width, colors });
}

/** How checklists are drawn up and shown. */
export interface RenderChecklistOptions extends ChecklistOptions {
  readonly format: ChecklistFormatName;
}

/**
 * The checklists of regulations as one document; only its format is loaded.
 *
 * @throws TtthdlError `not-regulated` when a text prints no contents of an inspection, `invalid-argument` for a
 * format or a language that does not exist.
 * @example
 * ```ts
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * import { renderChecklist } from "@ttthdl/report";
 * const options = { purpose: "whole-text", asOf: "2026-11-22", rulesDigest: "0".repeat(64) } as const;
 * const text = await renderChecklist([regulation], { ...options, format: "md", lang: "en" });
 * text.startsWith("| INSPECTING BODY") // => true
 * ```
 */
export async function renderChecklist(
  regulations: readonly Regulation[],
  options: RenderChecklistOptions,
): Promise<string> {
  requireList(regulations, "regulations");
  requireObject(options, "options");
  requireLang(options.lang);
  const format = await loaded(checklistFormats, options.format);
  return format.render(checklistDocument(regulations, options));
}

function loaded<Name extends string, Format>(
  formats: Readonly<Record<Name, () => Promise<Format>>>,
  name: Name,
): Promise<Format> {
  requireOneOf(name, Object.keys(formats), "format");
  return formats[name]();
}
