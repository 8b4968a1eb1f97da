import type { Attestation, AttestedEvidence, Lang, Role, Waiver } from "@ttthdl/core";
import { checkSubjects, regulations, type Subject, type Topic, topicNames } from "@ttthdl/policy";
import { type ReportDocument, reportDocument } from "./document.js";
import { type ReportFormatName, reportFormats } from "./formats.generated.js";

/** A digest that is easily told from another. */
export const digestOf = (letter: string): string => letter.repeat(64);

const RULE = "bac-kan-11-2023";
const zones = `${RULE}/network-zones`;
const attested = (
  on: string,
  rule: string = zones,
  role: Role = "operator",
  evidence: AttestedEvidence = { title: `Sơ đồ của ngày ${on}` },
): Attestation => ({
  rule,
  on,
  by: { name: `Người ký ${on}`, role },
  met: true,
  evidence: [evidence],
});
const waived = (decision: string, until: string, rule: string = `${RULE}/power`): Waiver => ({
  rule,
  subject: "profile.yaml",
  reason: `Lý do của ${decision}`,
  approver: { name: "Sở chủ quản", role: "managing-agency" },
  decision,
  until,
});

/** One attestation for each thing that can become of one. */
const attestations: readonly Attestation[] = [
  attested("2026-11-10", zones, "operator", {
    title: "Sơ đồ vùng mạng",
    file: "evidence/zones.txt",
    sha256: digestOf("c"),
  }),
  attested("2025-12-05", `${RULE}/isms`),
  attested("2025-11-21", zones, "operator", {
    title: "Sơ đồ cũ",
    file: "evidence/old.txt",
    sha256: digestOf("d"),
  }),
  attested("2026-11-23"),
  attested("2026-11-01"),
  attested("2026-11-02", zones, "finance-department"),
  attested("2026-11-03", `${RULE}/no-such-rule`),
  attested("2026-11-04", `${RULE}/power`),
];

/** And one waiver for each. */
const waivers: readonly Waiver[] = [
  waived("01/QĐ", "2027-12-31"),
  waived("02/QĐ", "2026-12-01", `${RULE}/internet-providers`),
  waived("03/QĐ", "2026-11-21"),
  waived("04/QĐ", "2027-12-31", `${RULE}/no-such-rule`),
  waived("05/QĐ", "2027-12-31", `${RULE}/isms`),
];

/** A profile that can speak about everything but logs, so that some rules are not examined. */
const profile: Subject = {
  name: "profile.yaml",
  sha256: digestOf("a"),
  profile: {
    system: { name: "Trung tâm A", kind: "data-centre" },
    accountClasses: ["user", "administrator"],
    activities: [{ kind: "malware-scan", on: "2025-12-24", contents: ["whole-system"] }],
    power: { sources: 1, ups: true, generator: true },
    internetLines: [{ provider: "VNPT" }],
    loadBalancedInternet: true,
    cameras: [{ id: "cam-01", retention: { amount: 60, unit: "day" }, continuous: true }],
    lockout: { threshold: 9 },
    // The weekly backup of Bắc Ninh does not bind data of this importance.
    backups: [{ dataset: "khoi-phuc", importance: "special" }],
  },
  topics: (Object.keys(topicNames) as readonly Topic[]).filter(
    (topic) => topic !== "log-retention",
  ),
};

const realm: Subject = {
  name: "realm.json",
  sha256: digestOf("b"),
  profile: { lockout: { threshold: 9 } },
  topics: ["lockout"],
  evidence: [{ path: "lockout.threshold", source: "realm.json: failureFactor", provenance: "set" }],
};

/** A report that holds every kind of thing, by two texts of which one is of doubtful status. */
export function everything(lang: Lang): ReportDocument {
  const chosen = regulations.filter(({ slug }) => [RULE, "bac-ninh-33-2017"].includes(slug));
  const report = checkSubjects([profile, realm], {
    regulations: chosen,
    asOf: "2026-11-22",
    attestations,
    waivers,
    product: { name: "Cổng", version: "2.1-rc4" },
    rulesDigest: digestOf("e"),
  });
  return reportDocument(report, chosen, lang);
}

/** The report in a format; nothing of it is broken into lines. */
export async function drawn(document: ReportDocument, name: ReportFormatName): Promise<string> {
  const format = await reportFormats[name]();
  return format.render(document, { width: 10_000, colors: false });
}

/** How many norms of each regulation of a document define or permit, in the order of the document. */
export function definitionsOf({ report }: ReportDocument): readonly number[] {
  const topics: readonly Topic[] = ["definition", "permission"];
  return report.regulations.map((slug) => {
    const norms = regulations.find((each) => each.slug === slug)?.norms ?? [];
    return norms.filter(({ topic }) => topics.includes(topic)).length;
  });
}
