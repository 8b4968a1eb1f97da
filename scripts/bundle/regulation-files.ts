/**
 * The files that hold nothing but the data of the law: `regulations/bac-kan-11-2023/article-15-passwords.ts`,
 * `readings/passwords.ts`; and those that choose from it for browsers, `regulations/bac-kan-11-2023/accounts/index.ts`.
 */
export const regulationFiles: RegExp =
  /[\\/](?:regulations[\\/][^\\/]+[\\/](?:article-\d+[a-z]*-[a-z-]+|regulation|accounts[\\/]index)|readings[\\/][a-z0-9-]+)\.ts$/;
