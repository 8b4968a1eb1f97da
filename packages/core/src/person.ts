import type { IsoDay } from "./period.js";

/**
 * What is known of the owner of a password, to keep it out of the password (reading P3). A fact left
 * out leaves the rule open; nothing of a person is ever repeated in a finding.
 */
export interface Person {
  readonly fullName?: string;
  readonly birthDate?: IsoDay;
  /** One number with at least eight digits, with or without a country code. */
  readonly phone?: string;
}
