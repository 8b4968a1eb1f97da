import { TtthdlError } from "@ttthdl/core";
import type { FormDefinition } from "../definition/form-definition.js";
import type { ClosingBlock, DocumentCode } from "./form-document.js";
import type { PrintedData } from "./printed-data.js";
import { line, text } from "./runs.js";
import { signerTitle } from "./signer-title.js";
import type { DocumentStyle } from "./style.js";

/** What stands before the part of a digest that is shown. */
export const CODE_LABEL = "Mã đối chiếu";

const DIGEST = /^[0-9a-f]{64}$/;
/** Enough to compare by eye. */
const SHOWN = 16;

/** The closing statement, the signature and, where asked for, the code. */
export function closing(
  definition: FormDefinition,
  data: PrintedData,
  style: DocumentStyle,
  digest: string | undefined,
): ClosingBlock {
  const { signature } = definition;
  const name = data.line("document", "signerName");
  return {
    kind: "closing",
    statement: line(style, "body", text(definition.closing)),
    ...(digest === undefined ? {} : { code: codeOf(definition.id, digest, style) }),
    signature: {
      title: signerTitle(signature.title, data, style),
      note: line(style, "signatureNote", text(signature.note)),
      area: { name: "signature", widthMm: style.signatureMm, heightMm: 28 },
      ...(name === undefined
        ? {}
        : { name: line(style, "signerName", text(name, "document.signerName")) }),
    },
  };
}

function codeOf(form: string, digest: string, style: DocumentStyle): DocumentCode {
  if (!DIGEST.test(digest)) {
    throw new TtthdlError("invalid-argument", {
      vi: "mã băm không phải SHA-256 viết bằng chữ số thập lục phân thường",
      en: "the digest is not SHA-256 in lower-case hexadecimal",
    });
  }
  return {
    content: `ttthdl:${form}:sha256:${digest}`,
    caption: line(style, "caption", text(`${CODE_LABEL}: ${form} ${digest.slice(0, SHOWN)}`)),
  };
}
