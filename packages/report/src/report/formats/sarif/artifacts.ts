import type { AttestedEvidence, Report, ReportedSubject } from "@ttthdl/core";
import type { Artifact } from "sarif";
import { plain } from "./plain.js";

/** The files that a run speaks about, and the place of each among them. */
export interface Artifacts {
  readonly list: readonly Artifact[];
  /** Where a judged file stands in the list; -1 for a file that is not in it. */
  indexOfSubject(name: string | undefined): number;
  indexOfEvidence(evidence: AttestedEvidence): number;
}

/** The files judged, then the files that attestations name as evidence, each once. */
export function artifactsOf({ subjects, attestations }: Report): Artifacts {
  const evidence = new Map(
    attestations
      .flatMap(({ paper }) => paper.evidence)
      .filter(({ file }) => file !== undefined)
      .map((each) => [keyOf(each), each]),
  );
  const keys = [...evidence.keys()];
  return {
    list: [...subjects.map(judged), ...[...evidence.values()].map(attached)],
    indexOfSubject: (name) => subjects.findIndex((subject) => subject.name === name),
    indexOfEvidence: (each) => subjects.length + keys.indexOf(keyOf(each)),
  };
}

/** A file's name as a relative address: nothing in it may look like a scheme. */
export function addressOf(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}

function keyOf({ file, sha256 }: AttestedEvidence): string {
  return JSON.stringify([file, sha256]);
}

function judged({ name = "profile", sha256 }: ReportedSubject): Artifact {
  return {
    location: { uri: addressOf(name) },
    roles: ["analysisTarget"],
    ...(sha256 !== undefined && { hashes: { "sha-256": sha256 } }),
  };
}

function attached({ file = "", title, sha256 }: AttestedEvidence): Artifact {
  return {
    location: { uri: addressOf(file), description: plain(title) },
    roles: ["attachment"],
    ...(sha256 !== undefined && { hashes: { "sha-256": sha256 } }),
  };
}
