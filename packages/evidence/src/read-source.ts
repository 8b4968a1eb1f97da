import type { LocalizedText } from "@ttthdl/core";
import type { Subject } from "@ttthdl/policy";
import { InputError } from "./input-error.js";
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
  for (const need of source.needs)
    if (context[need] === undefined) throw needsContext(source, need);
  const { topics } = source;
  const found = await source.read(files, context);
  return found.map(({ alsoSpeaksAbout = [], ...subject }) =>
    topics === undefined
      ? subject
      : { ...withPopulation(subject, context), topics: [...topics, ...alsoSpeaksAbout] },
  );
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
