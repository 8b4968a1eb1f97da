/**
 * What the packages of @ttthdl share among themselves to read data, apart from the other helpers because it loads zod.
 * No part of the public interface: it may change in any release.
 */
export { isoDaySchema } from "./day.js";
export { listOf } from "./list.js";
export { own } from "./own-message.js";
export { parseWith } from "./parse-with.js";
export { type Reading, readWith } from "./problems.js";
export { localizedTextSchema, nameSchema } from "./text.js";
export { oneOf } from "./vocabulary.js";
