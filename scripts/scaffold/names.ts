/** `door-locks` in the forms that code needs. */
export interface Names {
  readonly kebab: string;
  readonly camel: string;
  readonly pascal: string;
}

/** The forms of a name; `undefined` where it is not in lower-case letters and digits joined by hyphens. */
export function namesOf(kebab: string): Names | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kebab)) return undefined;
  const camel = kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { kebab, camel, pascal: `${camel.charAt(0).toUpperCase()}${camel.slice(1)}` };
}
