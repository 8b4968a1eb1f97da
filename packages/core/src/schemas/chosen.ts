import * as z from "zod";
// By its own path: all of `z.core` would bring the messages of fifty languages.
import { $constructor } from "zod/v4/core";

type Choose = (value: unknown) => z.ZodType;

// Declared with its type, because `init` asserts.
const ZodAny: $constructor<z.ZodAny> = z.ZodAny;

const Chosen: $constructor<z.ZodAny, z.ZodAny["_zod"]["def"] & { readonly choose: Choose }> =
  /* @__PURE__ */ $constructor("Chosen", (inst, def) => {
    ZodAny.init(inst, def);
    inst._zod.parse = (payload, ctx) => def.choose(payload.value)._zod.run(payload, ctx);
  });

/**
 * A value whose schema depends on what it holds. Unlike a union, it tells the problems of the chosen kind only.
 *
 * @param choose - The schema for a value; the value is not judged yet and may be anything.
 */
export function chosenBy<T>(choose: (value: unknown) => z.ZodType<T>): z.ZodType<T> {
  return new Chosen({ type: "any", choose }) as unknown as z.ZodType<T>;
}
