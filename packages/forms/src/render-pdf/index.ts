export { renderPdf } from "./render-pdf.js";
export { undrawableCharacters } from "./undrawable.js";
