import type { Case } from "./case.js";

declare global {
  interface ImportMeta {
    glob<T>(pattern: string, options: { readonly eager: true }): Readonly<Record<string, T>>;
  }
}

const modules = import.meta.glob<{ readonly cases: readonly Case[] }>("./*/cases.ts", {
  eager: true,
});

/** The worked cases of every folder that has some, by the folder's name: its topic. */
export const casesByTopic: ReadonlyMap<string, readonly Case[]> = new Map(
  Object.entries(modules).map(([path, { cases }]) => [path.split("/")[1] ?? path, cases]),
);
