/** The centre must keep every kind of record that the norm prints as a member. */
export interface RecordKeepingParams {
  readonly kept: "every-member";
}
