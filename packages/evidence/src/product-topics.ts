import type { Topic } from "@ttthdl/policy";

/** What an authentication product's configuration can speak about; the rest it says nothing of. */
export const authenticationTopics: readonly Topic[] = [
  "password-length",
  "password-classes",
  "password-easy-words",
  "password-max-age",
  "lockout",
];
