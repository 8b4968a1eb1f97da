import type { AccountClass, LocalizedText } from "@ttthdl/core";
import { listWords, plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { accountWords } from "../shared/words.js";
import type { OneAccountPerPersonParams } from "./one-account-per-person.js";

export const name: LocalizedText = { vi: "mỗi người một tài khoản", en: "one account per person" };

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<OneAccountPerPersonParams> = {
  vi: (params) => `Mỗi người có không quá ${params.accounts.atMost} tài khoản đang hoạt động.`,
  en: (params) => `Nobody has more than ${plural(params.accounts.atMost, "active account")}.`,
};

interface PersonsAccounts {
  readonly person: string;
  /** Ids of the accounts. */
  readonly accounts: readonly string[];
}

export interface OneAccountPerPersonNotes {
  readonly "one-each": { readonly accounts: number };
  readonly "accounts-of-different-classes": PersonsAccounts & {
    readonly classes: readonly AccountClass[];
  };
}

export interface OneAccountPerPersonBreaches {
  readonly "several-accounts": PersonsAccounts & {
    readonly class: AccountClass;
    readonly allowed: number;
  };
}

export const messages: Messages<OneAccountPerPersonNotes, OneAccountPerPersonBreaches> = {
  "one-each": {
    vi: ({ accounts }) => `Có ${accounts} tài khoản đang hoạt động; không ai có quá một tài khoản.`,
    en: ({ accounts }) =>
      `${plural(accounts, "active account")}; no person has more than one of them.`,
  },
  "accounts-of-different-classes": {
    vi: ({ person, accounts, classes }) =>
      `${person} có các tài khoản ${listWords(accounts, "vi")} thuộc các loại khác nhau (${accountWords(classes, "vi")}); cần minh chứng công việc đòi hỏi các tài khoản riêng.`,
    en: ({ person, accounts, classes }) =>
      `${person} has the accounts ${listWords(accounts, "en")} of different classes (${accountWords(classes, "en")}); show that the work needs separate accounts.`,
  },
  "several-accounts": {
    vi: ({ person, accounts, class: name }) =>
      `${person} có ${accounts.length} tài khoản ${accountWords([name], "vi")} đang hoạt động: ${listWords(accounts, "vi")}.`,
    en: ({ person, accounts, class: name }) =>
      `${person} has ${accounts.length} active accounts of one class (${accountWords([name], "en")}): ${listWords(accounts, "en")}.`,
    remedy: {
      vi: ({ allowed, person, class: name }) =>
        `Chỉ duy trì ${allowed} tài khoản ${accountWords([name], "vi")} đang hoạt động cho ${person}.`,
      en: ({ allowed, person, class: name }) =>
        `Keep only ${plural(allowed, "active account")} of this class (${accountWords([name], "en")}) for ${person}.`,
    },
  },
};
