/** How many active accounts a person may have in one class (reading L6). */
export interface OneAccountPerPersonParams {
  readonly accounts: { readonly atMost: 1 };
}
