import type { ChecklistDocument } from "./checklist/document.js";
import type { ReportDocument } from "./report/document.js";

/** What every format says of itself; each is one file, or one folder, of a folder `formats`. */
export interface Format {
  /** As it is typed, and the name of its file: `csv`. */
  readonly name: string;
  /** For the head of an HTTP answer: `text/csv; charset=utf-8`. */
  readonly mediaType: string;
  /** For a file's name, without the dot. */
  readonly extension: string;
}

/** How plain text is laid out; other formats do not ask. */
export interface TextLayout {
  /** Columns of a line. */
  readonly width: number;
  /** Whether states are coloured by escape sequences of a terminal. */
  readonly colors: boolean;
}

/** A format of a report. */
export interface ReportFormat extends Format {
  /** Only programs read it: names come as they were given, invisible characters and all. */
  readonly namesAsGiven?: true;
  render(document: ReportDocument, layout: TextLayout): string;
}

/** A format of a checklist. */
export interface ChecklistFormat extends Format {
  render(document: ChecklistDocument): string;
}
