/** Whether a file is called as one of the patterns says; `*` stands for any characters, case does not matter. */
export function isNamedLike(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`(?:^|[\\\\/])${parts.join("[^\\\\/]*")}$`, "i").test(name);
  });
}
