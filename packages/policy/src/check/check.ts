import { toDayNumber } from "@ttthdl/calendar";
import {
  type Attestation,
  type Finding,
  type Report,
  type ReportedProduct,
  type ReportedSubject,
  type SystemProfile,
  TtthdlError,
  version,
  type Waiver,
} from "@ttthdl/core";
import { isMeasurement, requireList, requireObject } from "@ttthdl/core/internal";
import { parseProfile } from "@ttthdl/core/schemas";
import type { Norm, Regulation } from "../norm.js";
import { rulesVersionOf } from "../rules/rules-version.js";
import { applyAttestations } from "./attestations.js";
import { countStates, isDefinitionOrPermission } from "./count-states.js";
import { type JudgeOptions, judgeNorm } from "./judge.js";
import { requireRegulations } from "./require-regulation.js";
import type { Subject } from "./subject.js";
import { unknownDuties } from "./unknown-duties.js";
import { isUnanswerable } from "./verdict.js";
import { applyWaivers } from "./waivers.js";

/** What to judge by, and for which day. */
export interface CheckOptions extends JudgeOptions {
  /** The regulations, in the order in which the findings shall come. */
  readonly regulations: readonly Regulation[];
  /** Answers to findings that wait for a person; `parseAttestations` reads them. */
  readonly attestations?: readonly Attestation[];
  /** Decisions to bear a breach for a while; `parseWaivers` reads them. */
  readonly waivers?: readonly Waiver[];
  /** The software that the report is handed in for. */
  readonly product?: ReportedProduct;
  /** SHA-256 of the rules, as `rulesText` writes them; the caller hashes, so that browsers can do without. */
  readonly rulesDigest?: string;
}

/**
 * Judges a system's profile against regulations. Every norm is answered; a part left out of the profile
 * makes its rules `indeterminate`, so an empty profile never passes.
 *
 * @param profile - A system profile; it is validated, and unknown keys are refused.
 * @throws TtthdlError `invalid-profile` naming the path, `invalid-date` for `asOf`, `no-rule-ran` without a regulation.
 * @example
 * ```ts
 * import { check } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const report = check(
 *   { internetLines: [{ provider: "VNPT" }, { provider: "Viettel" }], loadBalancedInternet: true },
 *   { regulations: [regulation], asOf: "2026-11-22" },
 * );
 * report.findings.find((finding) => finding.topic === "internet-providers")?.state // => "compliant"
 * check({}, { regulations: [regulation], asOf: "2026-11-22" }).measured // => false
 * ```
 */
export function check(profile: unknown, options: CheckOptions): Report {
  requireOptions(options);
  const parsed = parseProfile(profile);
  refuseUnknownDuties(parsed, options.regulations);
  return checkSubjects([{ profile: parsed }], options);
}

/** A report that no rule asks for would be left out of the judgement without a word. */
function refuseUnknownDuties(
  profile: SystemProfile,
  regulations: readonly Regulation[],
  owner: string = "",
): void {
  const [first] = unknownDuties(profile, regulations);
  if (first === undefined) return;
  throw new TtthdlError("invalid-profile", first.text, { path: `${owner}${first.path}` });
}

/**
 * Judges several files side by side. They are never merged or ranked: each finding names its subject,
 * and what no subject could speak about is counted in `notExamined`.
 *
 * @param subjects - Files whose profiles have been parsed already.
 * @throws TtthdlError as {@link check} does.
 */
export function checkSubjects(subjects: readonly Subject[], options: CheckOptions): Report {
  requireList(subjects, "subjects");
  requireOptions(options);
  const { regulations, asOf, product, rulesDigest } = options;
  for (const [index, subject] of subjects.entries()) {
    const path = `subjects[${index}]`;
    requireObject(subject, path);
    requireObject(subject.profile, `${path}.profile`);
    refuseUnknownDuties(subject.profile, regulations, `${path}.profile.`);
  }
  toDayNumber(asOf);
  if (regulations.length === 0 || subjects.length === 0) {
    throw new TtthdlError("no-rule-ran", {
      vi: "chưa nêu văn bản hoặc đối tượng để đánh giá: không quy định nào được xét",
      en: "no regulation or no subject to judge: no rule ran",
    });
  }

  const findings: Finding[] = [];
  const notExaminedRules: string[] = [];
  for (const regulation of regulations) {
    for (const norm of regulation.norms) {
      const able = subjects.filter((subject) => canSpeakAbout(subject, norm));
      if (able.length === 0) notExaminedRules.push(norm.id);
      for (const subject of able) findings.push(...judgeNorm(regulation, norm, subject, options));
    }
  }

  const attested = applyAttestations(findings, options.attestations ?? [], {
    regulations,
    asOf,
    agencies: subjects.flatMap(({ profile }) => profile.agencies ?? []),
  });
  const waived = applyWaivers(attested.findings, options.waivers ?? [], options);
  return {
    schema: "ttthdl.report/1",
    asOf,
    regulations: regulations.map(({ slug }) => slug),
    measured: waived.findings.some(isMeasurement),
    tool: {
      name: "ttthdl",
      version,
      rulesVersion: rulesVersionOf(regulations),
      ...(rulesDigest && { rulesDigest }),
    },
    ...(product && { product }),
    subjects: subjects.map(reported),
    totals: countStates(waived.findings),
    definitionsAndPermissions: waived.findings.filter(isDefinitionOrPermission).length,
    unanswerable: waived.findings.filter(isUnanswerable).length,
    notExamined: notExaminedRules.length,
    notExaminedRules,
    findings: waived.findings,
    attestations: attested.uses,
    waivers: waived.uses,
  };
}

function requireOptions(options: CheckOptions): void {
  requireObject(options, "options");
  const { regulations, attestations = [], waivers = [] } = options;
  requireRegulations(regulations);
  requireList(attestations, "attestations");
  requireList(waivers, "waivers");
}

function canSpeakAbout(subject: Subject, norm: Norm): boolean {
  return subject.topics?.includes(norm.topic) ?? true;
}

function reported({ name, profile, topics, sha256 }: Subject): ReportedSubject {
  const { system, accountClasses } = profile;
  return {
    ...(name !== undefined && { name }),
    kind: topics === undefined ? "profile" : "product-configuration",
    ...(system && { system }),
    ...(accountClasses && { accountClasses }),
    ...(sha256 !== undefined && { sha256 }),
  };
}
