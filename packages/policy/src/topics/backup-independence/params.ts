/** A copy lies on storage that is independent of the serving storage (reading B2). */
export interface BackupIndependenceParams {
  readonly independentCopies: { readonly atLeast: 1 };
}
