import type { ChecklistDocument } from "../document.js";

/** Every form of a checklist, the default first. */
export const checklistFormats = ["md", "html", "csv"] as const;

/** What draws a checklist in a format; only that one is loaded. */
export async function checklistRenderer(
  format: string,
): Promise<(document: ChecklistDocument) => string> {
  switch (format) {
    case "html":
      return (await import("./html.js")).checklistHtml;
    case "csv":
      return (await import("./csv.js")).checklistCsv;
    default:
      return (await import("./markdown.js")).checklistMarkdown;
  }
}
