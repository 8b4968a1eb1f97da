import type { AttestedEvidence, FindingState } from "@ttthdl/core";
import type { Attachment, Location, Result } from "sarif";
import type { FindingPart } from "../../finding-part.js";
import { type Artifacts, addressOf } from "./artifacts.js";
import { plain } from "./plain.js";

type Kind = NonNullable<Result["kind"]>;

/**
 * SARIF tells by `kind` what came of a check; only `fail` carries a level. An evaluator that failed leaves its
 * rule open, and the invocation as a whole unsuccessful.
 */
const kinds: Readonly<Record<FindingState, Kind>> = {
  compliant: "pass",
  violated: "fail",
  "not-applicable": "notApplicable",
  manual: "review",
  indeterminate: "open",
  upcoming: "informational",
  error: "open",
};

/** A finding. A waiver is a suppression: a viewer shows the breach and its excuse. */
export function resultOf(part: FindingPart, ruleIndex: number, artifacts: Artifacts): Result {
  const { finding, citation, advisories, waiver } = part;
  const { rule, state, subject, readings, evidence, attestation } = finding;
  const kind = kinds[state];
  const attachments = (attestation?.evidence ?? []).flatMap((each) => attached(each, artifacts));
  return {
    ruleId: rule,
    ruleIndex,
    kind,
    level: kind === "fail" ? "error" : "none",
    message: plain(messageOf(part)),
    ...(subject !== undefined && { locations: [locationOf(subject, finding.target, artifacts)] }),
    ...(waiver !== undefined && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: waiver,
          properties: { waiver: finding.waiver },
        },
      ],
    }),
    ...(attachments.length > 0 && { attachments }),
    properties: {
      state,
      citation,
      readings,
      advisories,
      ...(part.bearer && { bearer: part.bearer }),
      ...(finding.judgedFrom && { judgedFrom: finding.judgedFrom }),
      ...(evidence && { evidence }),
      ...(attestation && { attestation }),
    },
  };
}

function locationOf(subject: string, target: string | undefined, artifacts: Artifacts): Location {
  const index = artifacts.indexOfSubject(subject);
  return {
    physicalLocation: { artifactLocation: { uri: addressOf(subject), index } },
    ...(target !== undefined && { logicalLocations: [{ fullyQualifiedName: target }] }),
  };
}

/** A piece of evidence that is a file; another is named in the result's properties only. */
function attached(evidence: AttestedEvidence, artifacts: Artifacts): readonly Attachment[] {
  const { file, title } = evidence;
  if (file === undefined) return [];
  const index = artifacts.indexOfEvidence(evidence);
  return [{ description: plain(title), artifactLocation: { uri: addressOf(file), index } }];
}

function messageOf({
  message,
  remedy,
  wanted,
  advisories,
  attestation,
  title,
}: FindingPart): string {
  return (
    [message, wanted.join("; "), remedy, ...advisories, attestation].filter(Boolean).join(" ") ||
    title
  );
}
