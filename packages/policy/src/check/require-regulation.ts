import { TtthdlError } from "@ttthdl/core";
import { requireList, requireObject, requireText, shownValue } from "@ttthdl/core/internal";

/** Requires a regulation as data: its slug alone is not enough. */
export function requireRegulation(value: unknown, path = "regulation"): void {
  if (typeof value === "string") {
    const text = {
      vi: "phải là dữ liệu của văn bản, không phải mã của văn bản",
      en: `must be a regulation as data, not the slug ${shownValue(value)}`,
    };
    throw new TtthdlError("invalid-argument", text, { path });
  }
  requireObject(value, path);
  const { slug, norms } = value as { readonly slug?: unknown; readonly norms?: unknown };
  requireText(slug, `${path}.slug`);
  requireList(norms, `${path}.norms`);
}

/** Requires a list of regulations as data. */
export function requireRegulations(value: unknown, path = "regulations"): void {
  requireList(value, path);
  for (const [index, each] of value.entries()) requireRegulation(each, `${path}[${index}]`);
}
