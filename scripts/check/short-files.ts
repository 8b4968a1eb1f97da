/** Files of fewer than 15 lines that one file alone uses and that stand apart all the same, each with its reason. */
export const shortFiles: Readonly<Record<string, string>> = {
  "packages/cli/src/bin.ts": "the program itself, which only starts",
  "packages/cli/src/commands/schema/words.ts":
    "the words of each command are in a file of that name",
  "packages/evidence/src/profile/profile-keys.ts":
    "recognition needs it without the reader, which loads every regulation",
  "packages/forms/src/format/decree-number.ts": "a notion of its own, tested by itself",
  "packages/forms/src/text/telephone.ts": "a notion of its own, tested by itself",
  "packages/policy/src/check/report-duties-of.ts":
    "the generator of report-duties.ts needs it without what uses that list",
};
