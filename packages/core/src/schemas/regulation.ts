import * as z from "zod";
import type { EncodedNorm, RegulationOf, UnencodedNorm } from "../norm.js";
import { chosenBy } from "./chosen.js";
import { instrumentShape } from "./instrument.js";
import { uniqueListOf } from "./list.js";
import { normShape, paramsSchema } from "./norm.js";
import { localizedTextSchema } from "./text.js";

/** A norm of one of these topics, encoded or not. */
export type NormOfTopics<Topic extends string> = EncodedNorm<Topic> | UnencodedNorm<Topic>;

/**
 * A regulation whose norms have the parameters of their topics, no id given twice.
 *
 * @param params - The schema of each topic's parameters.
 */
export function regulationSchemaOf<Topic extends string>(
  params: Readonly<Record<Topic, z.ZodType<object>>>,
): z.ZodType<RegulationOf<NormOfTopics<Topic>>> {
  const shape = { ...normShape, topic: z.enum(Object.keys(params)) };
  const encodedWith = (own: z.ZodType<object>): z.ZodType =>
    z.strictObject({ ...shape, encoded: z.literal(true).exactOptional(), params: own });
  const byTopic = new Map<unknown, z.ZodType>(
    Object.entries<z.ZodType<object>>(params).map(([topic, own]) => [topic, encodedWith(own)]),
  );
  const ofNoTopic = encodedWith(paramsSchema);
  const unencoded = z.strictObject({
    ...shape,
    encoded: z.literal(false),
    reason: localizedTextSchema,
  });
  const norm = chosenBy((value) => {
    const { topic, encoded }: Readonly<Record<string, unknown>> = Object(value);
    if (encoded === false) return unencoded;
    return byTopic.get(topic) ?? ofNoTopic;
  }) as z.ZodType<NormOfTopics<Topic>>;
  const whole = z.strictObject({ ...instrumentShape, norms: uniqueListOf(norm, "id") });
  // The compiler cannot see that the keys of a norm depend on its topic.
  return whole as unknown as z.ZodType<RegulationOf<NormOfTopics<Topic>>>;
}
