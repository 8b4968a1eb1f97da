/** A value that survives `JSON.stringify` unchanged. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * Data that serialises as it is, typed loosely: interfaces have no index signature, so {@link Json}
 * refuses them.
 */
export type PlainData = Json | object;
