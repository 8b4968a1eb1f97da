import { type LocalizedText, type RecordForm, recordFormNames } from "@ttthdl/core";
import { namesOf, plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { RecordFormsParams } from "./record-forms.js";

export const name: LocalizedText = { vi: "hình thức lưu hồ sơ", en: "forms of records" };

export const group: TopicGroup = "records";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<RecordFormsParams> = {
  vi: ({ forms }) =>
    "allOf" in forms
      ? `Mỗi hồ sơ được lưu ${namesOf(forms.allOf, recordFormNames, "vi", " và ")}; được cập nhật khi có thay đổi.`
      : `Mỗi hồ sơ được lưu ${namesOf(forms.anyOf, recordFormNames, "vi", " hoặc ")}; được cập nhật khi có thay đổi.`,
  en: ({ forms }) =>
    "allOf" in forms
      ? `Each record is kept ${namesOf(forms.allOf, recordFormNames, "en", " and ")}, and up to date.`
      : `Each record is kept ${namesOf(forms.anyOf, recordFormNames, "en", " or ")}, and up to date.`,
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
      `The records (${plural(records, "kind")}) are kept in the required form and up to date.`,
  },
  "no-records": {
    vi: () => "Không lưu hồ sơ nào nên không đánh giá hình thức lưu.",
    en: () => "No record is kept, so there is no form to judge.",
  },
  "form-missing": {
    vi: ({ form, records }) => `Hồ sơ chưa lưu ${recordFormNames[form].vi}: ${records.join(", ")}.`,
    en: ({ form, records }) => `Not kept ${recordFormNames[form].en}: ${records.join(", ")}.`,
    remedy: {
      vi: ({ form, records }) => `Lưu ${recordFormNames[form].vi}: ${records.join(", ")}.`,
      en: ({ form, records }) => `Keep ${recordFormNames[form].en}: ${records.join(", ")}.`,
    },
  },
  "every-form-missing": {
    vi: ({ forms, records }) =>
      `Hồ sơ chưa lưu ${forms.map((form) => recordFormNames[form].vi).join(" hoặc ")}: ${records.join(", ")}.`,
    en: ({ forms, records }) =>
      `Kept neither ${forms.map((form) => recordFormNames[form].en).join(" nor ")}: ${records.join(", ")}.`,
    remedy: {
      vi: ({ forms, records }) =>
        `Lưu ${forms.map((form) => recordFormNames[form].vi).join(" hoặc ")}: ${records.join(", ")}.`,
      en: ({ forms, records }) =>
        `Keep ${forms.map((form) => recordFormNames[form].en).join(" or ")}: ${records.join(", ")}.`,
    },
  },
  "out-of-date": {
    vi: ({ records }) => `Hồ sơ chưa cập nhật khi có thay đổi: ${records.join(", ")}.`,
    en: ({ records }) => `Not updated after changes: ${records.join(", ")}.`,
    remedy: {
      vi: ({ records }) => `Cập nhật hồ sơ: ${records.join(", ")}.`,
      en: ({ records }) => `Update the records: ${records.join(", ")}.`,
    },
  },
};
