import type { LocalizedText, RecordForm } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import { plural } from "../shared/words.js";

/** How a record is kept: "lưu bằng …", "kept …". */
const formNames: Readonly<Record<RecordForm, LocalizedText>> = {
  paper: { vi: "bằng văn bản", en: "on paper" },
  file: { vi: "bằng tập tin", en: "as files" },
  "management-software": { vi: "trên phần mềm quản lý điều hành", en: "in management software" },
};

interface Failing {
  /** Ids of the records. */
  readonly records: readonly string[];
}

export interface RecordFormsNotes {
  readonly "kept-as-demanded": { readonly records: number };
  readonly "no-records": object;
}

export interface RecordFormsBreaches {
  readonly "form-missing": Failing & { readonly form: RecordForm };
  readonly "every-form-missing": Failing & { readonly forms: readonly RecordForm[] };
  readonly "out-of-date": Failing;
}

export const messages: Messages<RecordFormsNotes, RecordFormsBreaches> = {
  "kept-as-demanded": {
    vi: ({ records }) => `Hồ sơ (${records} loại) được lưu đúng hình thức và cập nhật đầy đủ.`,
    en: ({ records }) =>
      `The records (${plural(records, "kind")}) are kept in the form demanded and up to date.`,
  },
  "no-records": {
    vi: () => "Không lưu hồ sơ nào nên không xét hình thức lưu.",
    en: () => "No record is kept, so there is no form to judge.",
  },
  "form-missing": {
    vi: ({ form, records }) => `Hồ sơ chưa lưu ${formNames[form].vi}: ${records.join(", ")}.`,
    en: ({ form, records }) => `Not kept ${formNames[form].en}: ${records.join(", ")}.`,
    remedy: {
      vi: ({ form, records }) => `Lưu ${formNames[form].vi}: ${records.join(", ")}.`,
      en: ({ form, records }) => `Keep ${formNames[form].en}: ${records.join(", ")}.`,
    },
  },
  "every-form-missing": {
    vi: ({ forms, records }) =>
      `Hồ sơ chưa lưu ${forms.map((form) => formNames[form].vi).join(" hoặc ")}: ${records.join(", ")}.`,
    en: ({ forms, records }) =>
      `Kept neither ${forms.map((form) => formNames[form].en).join(" nor ")}: ${records.join(", ")}.`,
    remedy: {
      vi: ({ forms, records }) =>
        `Lưu ${forms.map((form) => formNames[form].vi).join(" hoặc ")}: ${records.join(", ")}.`,
      en: ({ forms, records }) =>
        `Keep ${forms.map((form) => formNames[form].en).join(" or ")}: ${records.join(", ")}.`,
    },
  },
  "out-of-date": {
    vi: ({ records }) => `Hồ sơ chưa cập nhật khi có thay đổi: ${records.join(", ")}.`,
    en: ({ records }) => `Not updated upon changes: ${records.join(", ")}.`,
    remedy: {
      vi: ({ records }) => `Cập nhật hồ sơ: ${records.join(", ")}.`,
      en: ({ records }) => `Update the records: ${records.join(", ")}.`,
    },
  },
};
