import type { LocalizedText, RecordForm } from "@ttthdl/core";
import { namesOf, recordForms } from "../../requirements/names.js";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { plural } from "../shared/words.js";
import type { RecordFormsParams } from "./record-forms.js";

export const name: LocalizedText = { vi: "hình thức lưu hồ sơ", en: "forms of records" };

export const group: TopicGroup = "records";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<RecordFormsParams> = {
  vi: ({ forms }) =>
    "allOf" in forms
      ? `Mỗi hồ sơ có đủ các dạng: ${namesOf(forms.allOf, recordForms, "vi")}; được cập nhật khi có thay đổi.`
      : `Mỗi hồ sơ có ít nhất một dạng: ${namesOf(forms.anyOf, recordForms, "vi")}; được cập nhật khi có thay đổi.`,
  en: ({ forms }) =>
    "allOf" in forms
      ? `Each record is kept ${namesOf(forms.allOf, recordForms, "en", " and ")}, and up to date.`
      : `Each record is kept ${namesOf(forms.anyOf, recordForms, "en", " or ")}, and up to date.`,
};

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
