/** How many separate places hold the data, the live copy included (reading B2). */
export interface BackupPlacesParams {
  readonly places: { readonly atLeast: number };
  /** What makes two places separate; any one of these is enough. */
  readonly separateBy: readonly ("site" | "device")[];
}
