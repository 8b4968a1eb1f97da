import * as z from "zod";

/** `unknown` where a schema accepts all of a type, something no schema is where it is narrower. */
type Covers<T, S> = [T] extends [z.output<S>] ? unknown : { readonly narrowerThanItsType: never };

/** A key is `exactOptional` in the schema when, and only when, it is optional in the type. */
type SameOptionality<T, K extends keyof T, S> =
  Record<never, never> extends Pick<T, K>
    ? S extends z.ZodExactOptional
      ? unknown
      : { readonly mustBeExactOptional: never }
    : S extends z.ZodExactOptional
      ? { readonly mustNotBeOptional: never }
      : unknown;

type ExactShape<T, S> = {
  readonly [K in keyof T]-?: K extends keyof S
    ? z.ZodType<Required<T>[K]> & Covers<Required<T>[K], S[K]> & SameOptionality<T, K, S[K]>
    : z.ZodType<Required<T>[K]>;
} & { readonly [K in Exclude<keyof S, keyof T>]: never };

/**
 * Holds a schema and a type together: a value that either admits and the other does not is a compile
 * error here, not a difference found by a user.
 */
export function exactly<T>(): <S extends z.ZodType<T>>(schema: S & Covers<T, S>) => z.ZodType<T> {
  return (schema) => schema;
}

/** Holds the keys of a shape and of an interface together, each with its type and optionality. */
export function shapeOf<T extends object>(): <S extends z.ZodRawShape>(
  shape: S & ExactShape<T, S>,
) => S {
  return (shape) => shape;
}

/** A strict object that is exactly an interface; unknown keys are errors. */
export function strictObjectOf<T extends object>(): <S extends z.ZodRawShape>(
  shape: S & ExactShape<T, S>,
) => z.ZodType<T> {
  // The compiler cannot see through the mapped type that it has just checked.
  return (shape) => z.strictObject(shape) as unknown as z.ZodType<T>;
}
