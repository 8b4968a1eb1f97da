import { type LocalizedText, TtthdlError } from "@ttthdl/core";
import { requireList, requireObject } from "@ttthdl/core/internal";
import type { Subject } from "@ttthdl/policy";
import { InputError } from "./input-error.js";
import { requireFiles } from "./require-files.js";
import type { ContextNeed, Source, SourceContext, SourceFile } from "./source.js";

/**
 * Reads files of one source as subjects for `checkSubjects`.
 *
 * @param files - Where the source takes several files for one subject, those of one subject.
 * @throws InputError for whatever is wrong with a file, and for context that the source needs and is not given.
 * @example
 * ```ts
 * import { readSource, sources } from "@ttthdl/evidence";
 * const bytes = new TextEncoder().encode("[System Access]\nLockoutBadCount = 5\n");
 * const context = { asOf: "2026-11-22", zone: "Asia/Ho_Chi_Minh" } as const;
 * const [subject] = await readSource(sources["windows-policy"], [{ name: "secpol.inf", bytes }], context);
 * subject?.evidence?.find(({ path }) => path === "lockout.threshold")
 * // => { path: "lockout.threshold", source: "secpol.inf: LockoutBadCount", line: 2, provenance: "set" }
 * ```
 */
export async function readSource(
  source: Source,
  files: readonly SourceFile[],
  context: SourceContext,
): Promise<readonly Subject[]> {
  requireObject(source, "source");
  requireList(source.needs, "source.needs");
  if (source.topics !== undefined) requireList(source.topics, "source.topics");
  requireReader(source.read);
  requireFiles(files);
  requireObject(context, "context");
  for (const need of source.needs)
    if (context[need] === undefined) throw needsContext(source, need);
  const { topics } = source;
  const found = await source.read(files, context);
  requireList(found, "source.read()");
  return found.map(({ alsoSpeaksAbout = [], ...subject }) =>
    topics === undefined
      ? subject
      : { ...withPopulation(subject, context), topics: [...topics, ...alsoSpeaksAbout] },
  );
}

function requireReader(read: unknown): void {
  if (typeof read === "function") return;
  const text = { vi: "phải là một hàm", en: "must be a function" };
  throw new TtthdlError("invalid-argument", text, { path: "source.read" });
}

/** A product's file does not tell which classes of accounts exist; a person may (reading P13). */
function withPopulation(subject: Subject, { context = {} }: SourceContext): Subject {
  const { population } = context;
  return population === undefined
    ? subject
    : { ...subject, profile: { ...subject.profile, accountClasses: population } };
}

const needNames: Readonly<Record<ContextNeed, LocalizedText>> = {
  version: { vi: "phiên bản sản phẩm", en: "the product's version" },
  context: { vi: "tệp ngữ cảnh", en: "a context file" },
};

function needsContext({ kind }: Source, need: ContextNeed): InputError {
  return new InputError({
    vi: `${kind}: cần ${needNames[need].vi}`,
    en: `${kind}: needs ${needNames[need].en}`,
  });
}
