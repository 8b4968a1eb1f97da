import { createHash } from "node:crypto";
import type { SourceFile } from "@ttthdl/evidence";
import { type Regulation, rulesText } from "@ttthdl/policy";

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The digest of one file; of several that make one subject, that of the lines that `sha256sum` writes of them. */
export function filesDigest(files: readonly SourceFile[]): string {
  const digests = files.map(({ bytes, name }) => ({ name, digest: sha256(bytes) }));
  const [only] = digests;
  if (only !== undefined && digests.length === 1) return only.digest;
  return sha256(digests.map(({ name, digest }) => `${digest}  ${name}\n`).join(""));
}

/** SHA-256 of the rules that a report or a checklist rests on, readings and all. */
export function rulesDigest(regulations: readonly Regulation[]): string {
  return sha256(rulesText(regulations));
}
