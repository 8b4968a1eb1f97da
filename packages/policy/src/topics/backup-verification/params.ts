/** Every successful run is checked and compared after it. */
export interface BackupVerificationParams {
  readonly verified: "every-run";
}
