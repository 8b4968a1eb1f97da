import { inFile } from "../input-error.js";

/** What a key is set to, and on which line. */
interface InfEntry {
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** The sections of a security template, by name in lower case, and their keys, likewise. */
export type InfSections = ReadonlyMap<string, ReadonlyMap<string, InfEntry>>;

/**
 * Reads a security template (`secedit /export`, `GptTmpl.inf`) section by section: the same key means
 * something else under `[Registry Values]`. Lines without a key are kept out: the files hold lists too.
 *
 * @throws InputError when the text has no section, or a section gives a key twice with different values.
 */
export function parseInf(text: string, file: string): InfSections {
  const sections = new Map<string, Map<string, InfEntry>>();
  let current: Map<string, InfEntry> | undefined;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim();
    const section = /^\[([^\]]*)\]\s*(?:;.*)?$/.exec(line)?.[1];
    if (section !== undefined) {
      const name = section.trim().toLowerCase();
      current = sections.get(name) ?? new Map<string, InfEntry>();
      sections.set(name, current);
      continue;
    }
    const [, key, value] = (/^([^;=]+)=(.*)$/.exec(line) ?? []).map((part) => part.trim());
    if (key === undefined || value === undefined || current === undefined) continue;
    const known = current.get(key.toLowerCase());
    if (known !== undefined && known.value !== value) {
      throw inFile(
        file,
        `khóa ${key} lặp lại với giá trị khác`,
        `the key ${key} is given twice with different values`,
        { line: index + 1 },
      );
    }
    if (known === undefined) current.set(key.toLowerCase(), { value, line: index + 1 });
  }
  if (sections.size === 0) {
    throw inFile(
      file,
      "không phải mẫu chính sách bảo mật Windows",
      "is no Windows security template",
    );
  }
  return sections;
}
