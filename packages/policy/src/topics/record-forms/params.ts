import type { RecordForm } from "@ttthdl/core";

/** In which forms a record is kept: all of them, or at least one; and kept up to date (reading R1). */
export interface RecordFormsParams {
  readonly forms:
    | { readonly allOf: readonly RecordForm[] }
    | { readonly anyOf: readonly RecordForm[] };
  readonly upToDate: true;
}
