import type { LocalizedText } from "@ttthdl/core";
import type { FormDocument } from "@ttthdl/forms/document";
import { renderDocx } from "@ttthdl/forms/docx";
import { renderPdf } from "@ttthdl/forms/pdf";
import { renderPrintHtml } from "@ttthdl/forms/print-html";

/** A kind of file that a submission can be had as. */
export interface Download {
  readonly type: string;
  readonly label: LocalizedText;
  /** `attachment` is saved; `inline` is shown, to be printed. */
  readonly disposition: "attachment" | "inline";
  readonly render: (document: FormDocument, record: string) => Promise<string | Uint8Array>;
}

/** Every kind, by the ending of its name. */
export const downloads: ReadonlyMap<string, Download> = new Map<string, Download>([
  [
    "pdf",
    {
      type: "application/pdf",
      label: { vi: "Bản in (PDF)", en: "Print (PDF)" },
      disposition: "attachment",
      render: renderPdf,
    },
  ],
  [
    "docx",
    {
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      label: { vi: "Tệp Word (DOCX)", en: "Word file (DOCX)" },
      disposition: "attachment",
      render: renderDocx,
    },
  ],
  [
    "html",
    {
      type: "text/html; charset=utf-8",
      label: { vi: "Trang để in (HTML)", en: "Page to print (HTML)" },
      disposition: "inline",
      render: async (document) => renderPrintHtml(document),
    },
  ],
  [
    "json",
    {
      type: "application/json",
      label: { vi: "Dữ liệu đã điền (JSON)", en: "What was filled in (JSON)" },
      disposition: "attachment",
      render: async (_, record) => record,
    },
  ],
]);
