import type { AccountClass } from "./vocabulary/account.js";

/** What a person states about files of products that the files themselves do not tell. It adds facts and replaces none. */
export interface FileContext {
  /** The only classes of accounts that exist where the files come from (reading P13). */
  readonly population?: readonly AccountClass[];
  /** Version of the product that wrote the files, where they name none: `26.3.3`. */
  readonly version?: string;
}
