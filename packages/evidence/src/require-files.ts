import { TtthdlError } from "@ttthdl/core";
import { requireList, requireObject, requireText } from "@ttthdl/core/internal";
import type { SourceFile } from "./source.js";

/** Requires files as a list of names and bytes. */
export function requireFiles(files: readonly SourceFile[]): void {
  requireList(files, "files");
  for (const [index, file] of files.entries()) {
    const path = `files[${index}]`;
    requireObject(file, path);
    requireText(file.name, `${path}.name`);
    if (file.bytes instanceof Uint8Array) continue;
    const text = { vi: "phải là các byte (Uint8Array)", en: "must be bytes (a Uint8Array)" };
    throw new TtthdlError("invalid-argument", text, { path: `${path}.bytes` });
  }
}
