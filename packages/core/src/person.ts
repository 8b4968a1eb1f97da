import type { IsoDay } from "./period.js";

/**
 * What is known of the owner of a password, to keep it out of the password (reading P3). A fact left
 * out leaves the rule open; nothing of a person is ever repeated in a finding.
 */
export interface Person {
  readonly fullName?: string;
  readonly birthDate?: IsoDay;
  /**
   * One number of 8 to 15 digits or several, with or without a country code, and words between them:
   * `0912 345 678 hoặc (0275) 3822 134 (máy lẻ 101)`.
   */
  readonly phone?: string;
}
