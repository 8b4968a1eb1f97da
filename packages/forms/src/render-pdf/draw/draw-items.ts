import type { PDFDocument, StructureElement } from "pdfkit";
import type { FormDocument } from "../../document/form-document.js";
import { points } from "../../document/measure/points.js";
import type { CodeItem, SignatureItem, Tag } from "../layout/galley.js";
import type { Pagination } from "../layout/paginate.js";
import { dotted, filled } from "./operators.js";
import { textOperators } from "./text-operators.js";

/** Draws what was set, page by page in the order of reading, and builds the structure tree. */
export function drawItems(pdf: PDFDocument, { items }: Pagination, { style }: FormDocument): void {
  const { heightMm, marginsMm } = style.page;
  const left = points(marginsMm.left);
  const top = points(heightMm - marginsMm.top);
  const tree = new TagTree(pdf);
  /** What is only seen: it is drawn last, so that no text is interrupted. */
  const decoration: { readonly page: number; readonly operators: string }[] = [];
  let signedPage: number | undefined;
  for (const { page, item } of items) {
    const x = left + item.x;
    const base = top - item.top;
    if (item.kind === "dots") {
      const operators = dotted(x, base - item.baseline, item.width);
      decoration.push({ page, operators });
    } else if (item.kind === "rule") {
      const operators = filled(x, base - item.height, item.width, item.height);
      decoration.push({ page, operators });
    } else if (item.kind === "signature") {
      tree.close();
      pdf.switchToPage(page);
      signatureField(pdf, item, tree.element(item.tag), x, points(heightMm) - base);
      signedPage = page;
    } else {
      tree.open(item.tag, page);
      pdf.addContent(
        item.kind === "text"
          ? textOperators(pdf, item, x, base - item.baseline)
          : codeOperators(item, x, base),
      );
    }
  }
  tree.close();
  for (const { page, operators } of decoration) {
    pdf.switchToPage(page);
    pdf.markContent("Artifact", { type: "Layout" }).addContent(operators).endMarkedContent();
  }
  // pdfkit takes the current page for the one of a form's field when it ends the tree.
  if (signedPage !== undefined) pdf.switchToPage(signedPage);
  tree.end();
}

/** Neighbouring squares of a row are one rectangle: no gaps between them on any screen. */
function codeOperators({ modules, width }: CodeItem, x: number, top: number): string {
  const side = width / modules.length;
  return modules
    .flatMap((row, index) =>
      [
        ...row
          .map((dark) => (dark ? "1" : "0"))
          .join("")
          .matchAll(/1+/g),
      ].map((run) =>
        filled(x + run.index * side, top - (index + 1) * side, run[0].length * side, side),
      ),
    )
    .join("\n");
}

/** An empty field for a signature; nothing is drawn in it until somebody signs. */
function signatureField(
  pdf: PDFDocument,
  { name, width, height, tag }: SignatureItem,
  element: StructureElement,
  x: number,
  top: number,
): void {
  pdf.annotate(x, top, width, height, {
    Subtype: "Widget",
    FT: "Sig",
    T: new String(name),
    TU: new String(tag.alt ?? name),
    // It is printed.
    F: 4,
    structParent: element,
  });
  const field = pdf.page.annotations.at(-1);
  pdf.initForm();
  const form = pdf._root.data["AcroForm"] as typeof pdf._root;
  // pdfkit asks viewers to draw the fields anew, which would break a signature.
  delete form.data["NeedAppearances"];
  form.data["SigFlags"] = 1;
  form.data["Fields"] = [field];
}

/** Opens and closes marked content, one run of items of one tag at a time. */
class TagTree {
  readonly #pdf: PDFDocument;
  readonly #root: StructureElement;
  readonly #elements = new Map<Tag, StructureElement>();
  #open: { readonly tag: Tag; readonly page: number } | undefined;

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf;
    this.#root = pdf.struct("Document");
    pdf.addStructure(this.#root);
  }

  element(tag: Tag): StructureElement {
    const known = this.#elements.get(tag);
    if (known !== undefined) return known;
    const element = this.#pdf.struct(tag.type, tag.alt === undefined ? {} : { alt: tag.alt });
    this.#elements.set(tag, element);
    (tag.parent === undefined ? this.#root : this.element(tag.parent)).add(element);
    return element;
  }

  open(tag: Tag, page: number): void {
    if (this.#open?.tag === tag && this.#open.page === page) return;
    this.close();
    this.#pdf.switchToPage(page);
    this.element(tag).add(this.#pdf.markStructureContent(tag.type));
    this.#open = { tag, page };
  }

  close(): void {
    if (this.#open !== undefined) this.#pdf.endMarkedContent();
    this.#open = undefined;
  }

  end(): void {
    this.#root.end();
  }
}
