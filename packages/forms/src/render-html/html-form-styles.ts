import { withColours } from "./html-form-colours.js";

/**
 * A stylesheet for the forms of `renderHtmlForm`: of high contrast, as wide as the screen lets it be, in the system's own
 * typeface, dark where the `color-scheme` of the page is. It asks for nothing elsewhere; its colours are custom properties
 * of `.ttthdl-form`.
 *
 * @example
 * ```ts
 * import { htmlFormStyles } from "@ttthdl/forms/html";
 * /url\(|@import/.test(htmlFormStyles) // => false
 * ```
 */
export const htmlFormStyles: string = /* @__PURE__ */ withColours(`.ttthdl-form {
  max-width: 44rem;
  background: var(--ttthdl-paper);
  color: var(--ttthdl-ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
.ttthdl-form *, .ttthdl-form ::before { box-sizing: border-box; }
.ttthdl-form fieldset { min-width: 0; margin: 0; border: 0; padding: 0; }
.ttthdl-form legend { padding: 0; font-weight: 700; }
.ttthdl-form .ttthdl-section { margin-bottom: 2.5rem; border-top: 2px solid var(--ttthdl-accent); padding-top: 1rem; }
.ttthdl-form .ttthdl-section > legend { float: left; width: 100%; margin-bottom: 1rem; font-size: 1.375rem; line-height: 1.25; }
.ttthdl-form .ttthdl-section > legend + * { clear: both; }
.ttthdl-form .ttthdl-group > legend { margin-bottom: 0.75rem; font-size: 1.125rem; }
.ttthdl-form .ttthdl-group { margin-bottom: 1.5rem; border-left: 4px solid var(--ttthdl-line); padding-left: 1rem; }
.ttthdl-form .ttthdl-field { margin-bottom: 1.5rem; }
.ttthdl-form .ttthdl-group > .ttthdl-field:last-child { margin-bottom: 0; }
.ttthdl-form .ttthdl-label { display: block; font-weight: 600; }
.ttthdl-form .ttthdl-hint { margin-bottom: 0.25rem; color: var(--ttthdl-quiet); }
.ttthdl-form .ttthdl-section > .ttthdl-hint { margin-bottom: 1rem; }
.ttthdl-form .ttthdl-error, .ttthdl-form .ttthdl-warning { margin: 0 0 0.25rem; font-weight: 600; }
.ttthdl-form .ttthdl-error { color: var(--ttthdl-error); }
.ttthdl-form .ttthdl-warning { color: var(--ttthdl-warning); }
.ttthdl-form input, .ttthdl-form textarea {
  display: block;
  width: 100%;
  margin: 0.25rem 0 0;
  border: 2px solid var(--ttthdl-edge);
  border-radius: 0;
  padding: 0.5rem;
  background: var(--ttthdl-paper);
  color: inherit;
  font: inherit;
  /* A link to the control shows its label and its message too. */
  scroll-margin-top: min(16rem, 45vh);
}
.ttthdl-form input { min-height: 2.75rem; }
.ttthdl-form input[type="tel"] { max-width: 24rem; }
.ttthdl-form input[type="date"] { max-width: 12rem; }
.ttthdl-form textarea { resize: vertical; }
.ttthdl-form .ttthdl-has-error { border-left: 4px solid var(--ttthdl-error); padding-left: 1rem; }
.ttthdl-form .ttthdl-has-warning { border-left: 4px solid var(--ttthdl-warning); padding-left: 1rem; }
.ttthdl-form [aria-invalid="true"] { border-color: var(--ttthdl-error); }
.ttthdl-form :focus-visible { outline: 3px solid var(--ttthdl-focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--ttthdl-ink); }
.ttthdl-form .ttthdl-summary { margin-bottom: 2rem; border: 4px solid var(--ttthdl-error); padding: 1rem; }
.ttthdl-form .ttthdl-summary:focus { outline: 3px solid var(--ttthdl-focus); box-shadow: none; }
.ttthdl-form .ttthdl-summary.ttthdl-warnings { border-color: var(--ttthdl-warning); }
.ttthdl-form .ttthdl-summary h2 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.25; }
.ttthdl-form .ttthdl-summary ul { margin: 0; padding-left: 1.25rem; }
.ttthdl-form .ttthdl-summary a { color: var(--ttthdl-error); font-weight: 600; text-underline-offset: 0.15em; }
.ttthdl-form .ttthdl-summary.ttthdl-warnings a { color: var(--ttthdl-warning); }
.ttthdl-form .ttthdl-submit {
  min-height: 2.75rem;
  border: 2px solid transparent;
  padding: 0.5rem 1.5rem;
  background: var(--ttthdl-accent);
  color: var(--ttthdl-on-accent);
  font: inherit;
  font-weight: 700;
  cursor: pointer;
}
.ttthdl-form .ttthdl-submit:hover { background: var(--ttthdl-pressed); }
.ttthdl-form .ttthdl-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media print { .ttthdl-form .ttthdl-submit { display: none; } }`);
