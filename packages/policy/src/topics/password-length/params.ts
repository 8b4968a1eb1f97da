/** At least so many characters; Unicode code points after NFC (reading P1). */
export interface PasswordLengthParams {
  readonly characters: { readonly atLeast: number };
}
