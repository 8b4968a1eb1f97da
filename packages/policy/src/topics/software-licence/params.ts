/** Software in use must be lawfully licensed. */
export interface SoftwareLicenceParams {
  readonly licensed: "all";
}
