import { roleNames } from "@ttthdl/core";
import { applicationKinds, namesOf, recordForms, serviceFeatures } from "./names.js";
import type { Requirements } from "./requirement.js";

/** Everything that a text prints member by member, and applications. The members stand beside it. */
export const listRequirements: Requirements<
  | "application-in-use"
  | "completeness"
  | "minimum-functions"
  | "online-service-level"
  | "portal-content"
  | "record-forms"
  | "record-keeping"
> = {
  "application-in-use": {
    vi: ({ params }) => `Đang sử dụng ${applicationKinds[params.application].vi}.`,
    en: ({ params }) => `In use: ${applicationKinds[params.application].en}.`,
  },
  completeness: {
    vi: () => "Có đủ các mục được liệt kê.",
    en: () => "Every item listed is there.",
  },
  "minimum-functions": {
    vi: ({ params: { application, used } }) =>
      `Có đủ${used ? " và sử dụng" : ""} các chức năng được liệt kê của ${applicationKinds[application].vi}.`,
    en: ({ params: { application, used } }) =>
      `Every function listed is there${used ? " and used" : ""}: ${applicationKinds[application].en}.`,
  },
  "online-service-level": {
    vi: ({ params: { level, features } }) =>
      `Dịch vụ công bố mức ${level} có: ${namesOf(features, serviceFeatures, "vi")}, cùng yêu cầu của các mức thấp hơn.`,
    en: ({ params: { level, features } }) =>
      `Services that claim level ${level} offer: ${namesOf(features, serviceFeatures, "en")}, and what the levels below ask for.`,
  },
  "portal-content": {
    vi: ({ params: { agency } }) =>
      `Đã đăng đủ các nội dung được liệt kê${agency === undefined ? "" : `, do ${roleNames[agency].vi} cung cấp`}.`,
    en: ({ params: { agency } }) =>
      `Every content listed is published${agency === undefined ? "" : `, provided by the ${roleNames[agency].en}`}.`,
  },
  "record-forms": {
    vi: ({ params: { forms } }) =>
      "allOf" in forms
        ? `Mỗi hồ sơ có đủ các dạng: ${namesOf(forms.allOf, recordForms, "vi")}; được cập nhật khi có thay đổi.`
        : `Mỗi hồ sơ có ít nhất một dạng: ${namesOf(forms.anyOf, recordForms, "vi")}; được cập nhật khi có thay đổi.`,
    en: ({ params: { forms } }) =>
      "allOf" in forms
        ? `Each record is kept ${namesOf(forms.allOf, recordForms, "en", " and ")}, and up to date.`
        : `Each record is kept ${namesOf(forms.anyOf, recordForms, "en", " or ")}, and up to date.`,
  },
  "record-keeping": {
    vi: () => "Lưu đủ các loại hồ sơ được liệt kê.",
    en: () => "Every kind of record listed is kept.",
  },
};
