import type { Names } from "../text.js";

/** Every modality. */
export const modalities = ["must", "must-not", "may", "definition"] as const;

/** What a norm does: oblige, forbid, permit or define. */
export type Modality = (typeof modalities)[number];

/** The modalities in words. */
export const modalityNames: Names<Modality> = {
  must: { vi: "bắt buộc", en: "obligation" },
  "must-not": { vi: "cấm", en: "prohibition" },
  may: { vi: "được phép", en: "permission" },
  definition: { vi: "định nghĩa", en: "definition" },
};

/**
 * Every relation of a norm to a text that it names. `follows`: compliance with the other text is demanded;
 * `delegates`: the rule itself is in the other text; `see`: it explains or limits this one.
 */
export const referenceRelations = ["follows", "delegates", "replaces", "see"] as const;

/** See {@link referenceRelations}. */
export type ReferenceRelation = (typeof referenceRelations)[number];

/** The relations in words, as they stand in brackets after the text that is named. */
export const referenceRelationNames: Names<ReferenceRelation> = {
  follows: { vi: "phải tuân theo", en: "to be followed" },
  delegates: { vi: "nội dung quy định tại đó", en: "the rule itself is there" },
  replaces: { vi: "bị thay thế", en: "replaced" },
  see: { vi: "xem thêm", en: "see there" },
};
