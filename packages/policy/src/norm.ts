import type { EncodedNorm, RegulationOf, UnencodedNorm } from "@ttthdl/core";
import type { TopicParams } from "./topics/params.generated.js";

/** Name of a topic: of a folder under `topics/`. */
export type Topic = keyof TopicParams;

/** A norm of one topic that an evaluator can judge. */
export type NormOf<T extends Topic> = EncodedNorm<T, TopicParams[T]>;

/** Any norm that an evaluator can judge. */
export type JudgeableNorm = { [T in Topic]: NormOf<T> }[Topic];

/** Any norm of a regulation, encoded or not. */
export type Norm = JudgeableNorm | UnencodedNorm<Topic>;

/** A regulation as data. */
export type Regulation = RegulationOf<Norm>;

/**
 * What passwords and locks need of a regulation: its name and its norms on them. A whole {@link Regulation}
 * will do; `@ttthdl/policy/regulations/<slug>/accounts` holds this part alone, for a browser. It is too little
 * for `check`, which answers for every norm.
 */
export type AccountRegulation = Pick<Regulation, "slug" | "norms">;
