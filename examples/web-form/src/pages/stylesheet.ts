import { htmlFormStyles } from "@ttthdl/forms/html";

/** What surrounds the form. */
const site = `
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
.width { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
header { border-bottom: 4px solid #0b4f8a; }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; padding-top: 0.5rem; padding-bottom: 0.5rem; }
.bar a { display: inline-block; padding: 0.5rem 0; }
.site { color: inherit; font-weight: 700; text-decoration: none; }
a { color: #0b4f8a; text-underline-offset: 0.15em; }
:focus-visible:not([tabindex="-1"]) { outline: 3px solid #ffd43b; box-shadow: 0 0 0 5px #1a1a1a; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; padding: 0.5rem; background: #fff; }
main.width { padding-top: 1.5rem; padding-bottom: 3rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
.choices { padding-left: 1.25rem; }
.choices li { padding: 0.25rem 0; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.5rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.failed { border: 4px solid #b3001b; padding: 1rem; font-weight: 600; }
.due { font-weight: 700; }
table { width: 100%; border-collapse: collapse; }
th, td { border-bottom: 1px solid #d0d0d0; padding: 0.375rem 0.75rem 0.375rem 0; text-align: left; vertical-align: top; }
footer { border-top: 1px solid #d0d0d0; padding: 1rem 0; color: #4a4a4a; }
`;

/** One stylesheet for all pages. */
export const stylesheet: string = `${site}${htmlFormStyles}`;
