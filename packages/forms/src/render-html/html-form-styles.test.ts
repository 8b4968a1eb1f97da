import { describe, expect, it } from "vitest";
import { htmlFormStyles } from "./html-form-styles.js";

/** The colour of a custom property in each scheme. */
function pairOf(name: string): { readonly light: string; readonly dark: string } {
  const pattern = new RegExp(`--ttthdl-${name}: light-dark\\((#\\w+), (#\\w+)\\);`);
  const [, light = "", dark = ""] = htmlFormStyles.match(pattern) ?? [];
  return { light, dark };
}

/** Relative luminance as WCAG 2 has it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, "$&$&") : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? [])
    .map((each) => Number.parseInt(each, 16) / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe("htmlFormStyles", () => {
  it.each([
    ["ink", "paper", 7],
    ["quiet", "paper", 7],
    ["error", "paper", 4.5],
    ["warning", "paper", 4.5],
    ["on-accent", "accent", 4.5],
    ["on-accent", "pressed", 4.5],
    ["accent", "paper", 3],
    ["edge", "paper", 3],
  ])("draws %s on %s with a contrast of %d at least, light and dark", (front, back, least) => {
    for (const scheme of ["light", "dark"] as const) {
      const reached = contrast(pairOf(front)[scheme], pairOf(back)[scheme]);
      expect(reached, scheme).toBeGreaterThanOrEqual(least);
    }
  });

  it("uses no colour that has no name, and no name without a colour", () => {
    const rules = htmlFormStyles.slice(htmlFormStyles.indexOf("max-width"));
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b/i);
    for (const [, name = ""] of rules.matchAll(/var\(--ttthdl-([\w-]+)\)/g)) {
      expect(pairOf(name).dark, name).toMatch(/^#/);
    }
  });
});
