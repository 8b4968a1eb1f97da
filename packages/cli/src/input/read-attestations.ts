import { dirname, resolve } from "node:path";
import type { Attestation, AttestedEvidence } from "@ttthdl/core";
import { attestationProblems, parseAttestations } from "@ttthdl/core/schemas";
import { InputError } from "@ttthdl/evidence";
import { parseData, refuseProblems } from "@ttthdl/evidence/internal";
import type { Io } from "../io.js";
import { sha256 } from "./digest.js";
import { readBytes } from "./read-bytes.js";
import { nameInputs, readText } from "./read-input.js";
import { words } from "./words.js";

/**
 * Reads files of attestations. A piece of evidence that names a file is looked up beside the attestations:
 * its digest is added, or compared where one was given.
 *
 * @throws InputError naming file, path and reason; a file of evidence that is missing or was changed is one.
 */
export async function readAttestations(
  paths: readonly string[],
  io: Io,
): Promise<readonly Attestation[]> {
  const all: Attestation[] = [];
  for (const input of nameInputs(paths)) {
    const data = parseData(await readText(input, io), input.name);
    refuseProblems(input.name, (lang) => attestationProblems(data, lang));
    for (const attestation of parseAttestations(data)) {
      const evidence = attestation.evidence.map((each) => withDigest(each, input));
      all.push({ ...attestation, evidence });
    }
  }
  return all;
}

function withDigest(
  evidence: AttestedEvidence,
  attestations: { readonly path: string; readonly name: string },
): AttestedEvidence {
  const { file } = evidence;
  if (file === undefined) return evidence;
  const folder = attestations.path === "-" ? "." : dirname(attestations.path);
  const digest = sha256(readBytes(resolve(folder, file)));
  if (evidence.sha256 !== undefined && evidence.sha256 !== digest) {
    throw new InputError(words.evidenceChanged(file), { file: attestations.name });
  }
  return { ...evidence, sha256: digest };
}
