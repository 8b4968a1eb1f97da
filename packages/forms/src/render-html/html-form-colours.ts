/** On a light page and on a dark one, by the names of their custom properties. */
const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ["#fff", "#121212"],
  ink: ["#1a1a1a", "#f2f2f2"],
  quiet: ["#4a4a4a", "#c8c8c8"],
  edge: ["#595959", "#a0a0a0"],
  line: ["#d0d0d0", "#555"],
  accent: ["#0b4f8a", "#8cc4ff"],
  pressed: ["#083a66", "#b9dbff"],
  "on-accent": ["#fff", "#0d1b2a"],
  error: ["#b3001b", "#ff9c9c"],
  warning: ["#7a4b00", "#f2bd63"],
  focus: ["#ffd43b", "#ffd43b"],
};

/**
 * Rules with the colours that they name. A browser that knows no pair of colours gets the light ones, for its own parts of
 * a control too.
 */
export function withColours(rules: string): string {
  const declare = (value: (pair: readonly [light: string, dark: string]) => string): string =>
    Object.entries(colours)
      .map(([name, pair]) => `  --ttthdl-${name}: ${value(pair)};\n`)
      .join("");
  return `.ttthdl-form {
${declare(([light]) => light)}  color-scheme: light;
}
@supports (color: light-dark(#fff, #000)) {
.ttthdl-form {
${declare(([light, dark]) => `light-dark(${light}, ${dark})`)}  color-scheme: inherit;
}
}
${rules}`;
}
