/** What feeds the centre; UPS and generator are not sources (reading B7). */
export interface PowerParams {
  readonly sources?: { readonly atLeast: number };
  readonly ups: boolean;
  readonly generator: boolean;
}
