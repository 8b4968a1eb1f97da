declare module "password-sheriff" {
  export class PasswordPolicy {
    constructor(rules: object);
    missing(password: string): object;
  }
  export const charsets: Record<
    "lowerCase" | "upperCase" | "numbers" | "specialCharacters",
    object
  >;
}
