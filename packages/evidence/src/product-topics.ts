import type { Topic } from "@ttthdl/policy";

/** What the configuration of an authentication product can speak about. */
export const authenticationTopics: readonly Topic[] = [
  "password-length",
  "password-classes",
  "password-easy-words",
  "password-max-age",
  "lockout",
];
