/** Installs the dependencies that the lockfile names, with the pnpm that the manifest names. */
export function install(): void;

/** Generates what the sources need and the repository does not track. */
export function generate(): void;

/** Builds every package, in the order in which they depend on each other. */
export function build(): void;
