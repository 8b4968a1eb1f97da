/** The root of the repository. */
export const root: string;

/** Runs a program in the repository and shows what it writes. Gives its exit code. */
export function run(
  program: string,
  args: readonly string[],
  options?: { readonly cwd?: string },
): number;

/** As {@link run}, but a program that fails is an error. */
export function must(
  program: string,
  args: readonly string[],
  options?: { readonly cwd?: string },
): void;

/** A program that the packages of the repository brought. */
export function tool(name: string): string;
