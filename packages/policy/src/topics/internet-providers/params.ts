/** Lines of how many different providers (reading B6). */
export interface InternetProvidersParams {
  readonly providers: { readonly atLeast: number };
  /** The lines must also share the load. */
  readonly loadSharing: boolean;
}
