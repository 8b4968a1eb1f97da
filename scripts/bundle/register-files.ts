/**
 * The files that hold nothing but the data of the law: `regulations/bac-kan-11-2023/article-15-passwords.ts`,
 * `readings/passwords.ts`.
 */
export const registerFiles: RegExp =
  /[\\/](?:regulations[\\/][^\\/]+[\\/](?:article-\d+-[a-z-]+|regulation)|readings[\\/][a-z0-9-]+)\.ts$/;
