import { type Finding, type Lang, type Reason, TtthdlError } from "@ttthdl/core";
import { requireLang, requireList, requireObject } from "@ttthdl/core/internal";
import type { AnyMessages } from "./messages.js";

/** A finding in words. */
export interface FindingWords {
  readonly message: string;
  /** What to do about each breach. */
  readonly remedy?: string;
  readonly advisories: readonly string[];
}

/** Puts a finding into words with a catalogue that holds its reasons. */
export function describeWith(
  catalogue: AnyMessages,
  finding: Pick<Finding, "reasons" | "advisories">,
  lang: Lang,
): FindingWords {
  requireObject(finding, "finding");
  requireList(finding.reasons, "finding.reasons");
  requireList(finding.advisories, "finding.advisories");
  requireLang(lang);
  const say = ({ code, data }: Reason): string => sentenceOf(catalogue, code)[lang](data as never);
  const remedies = finding.reasons.flatMap(({ code, data }) => {
    const { remedy } = sentenceOf(catalogue, code);
    return remedy === undefined ? [] : [remedy[lang](data as never)];
  });
  return {
    message: finding.reasons.map(say).join(" "),
    ...(remedies.length === 0 ? {} : { remedy: remedies.join(" ") }),
    advisories: finding.advisories.map(say),
  };
}

function sentenceOf(catalogue: AnyMessages, code: string): NonNullable<AnyMessages[string]> {
  const sentence = catalogue[code];
  if (sentence !== undefined) return sentence;
  throw new TtthdlError("invalid-argument", {
    vi: `không có câu cho lý do ${code}`,
    en: `no message for reason ${code}`,
  });
}
