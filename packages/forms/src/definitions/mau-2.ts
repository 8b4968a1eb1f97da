import type { FormDefinitionOf } from "../definition/form-definition.js";
import { type GeneralData, generalFields, generalSection } from "./common/general.js";
import {
  type ParticularsData,
  particularsFields,
  particularsSection,
} from "./common/particulars.js";
import { addressee, head, placeholderInHead, signature } from "./common/wording.js";

/** What fills Mẫu số 2. */
export interface Mau2Data extends GeneralData, ParticularsData {
  /** The blank of the subtitle. */
  readonly incidentName: string;
  readonly description: string;
  /** In words of the reporter; no moment is computed from it. */
  readonly occurredAt: string;
  readonly affectedSystem: string;
  readonly protectiveMeasures: string;
  readonly requestedRemedy: string;
}

/** Mẫu số 2: a report of an incident and a request to repair it. */
export const mau2: FormDefinitionOf<Mau2Data> = {
  id: "mau-2",
  name: {
    vi: "Mẫu số 2: Đề nghị khắc phục sự cố",
    en: "Form 2: request to repair an incident",
  },
  norm: "ben-tre-18-2018/reply-mau-2",
  head,
  title: "ĐỀ NGHỊ",
  subtitle: { text: "Về việc khắc phục sự cố", field: "incidentName" },
  addressee,
  fields: {
    ...generalFields,
    incidentName: {
      kind: "text",
      label: { vi: "Tên sự cố", en: "Name of the incident" },
      hint: {
        vi: "Viết tiếp sau “Về việc khắc phục sự cố”, ví dụ: mất kết nối mạng.",
        en: "Continues “Về việc khắc phục sự cố”, for example: mất kết nối mạng.",
      },
    },
    description: {
      kind: "multiline",
      label: { vi: "Mô tả sơ bộ về sự cố", en: "Short description of the incident" },
      print: { marker: "1.", label: "Mô tả sơ bộ về sự cố:", lines: 7, below: true },
    },
    occurredAt: {
      kind: "multiline",
      label: { vi: "Thời gian xảy ra sự cố", en: "Time of the incident" },
      hint: {
        vi: "Ví dụ: 08 giờ 15 phút ngày 05/3/2019.",
        en: "For example: 08 giờ 15 phút ngày 05/3/2019.",
      },
      print: { marker: "2.", label: "Thời gian xảy ra sự cố:", lines: 1 },
    },
    affectedSystem: {
      kind: "multiline",
      label: { vi: "Hệ thống xảy ra sự cố", en: "Affected system" },
      hint: {
        vi: "Dịch vụ xảy ra sự cố: phần mềm, email, chat…",
        en: "The affected service: software, e-mail, chat…",
      },
      print: {
        marker: "3.",
        label: "Hệ thống xảy ra sự cố (dịch vụ xảy ra sự cố: phần mềm, email, chat,….)",
        lines: 2,
      },
    },
    protectiveMeasures: {
      kind: "multiline",
      label: { vi: "Các biện pháp phòng vệ", en: "Protective measures" },
      hint: {
        vi: "Những việc đơn vị đã làm; nếu chưa làm gì, ghi “chưa có”.",
        en: "What the agency has done; if nothing, write “chưa có”.",
      },
      print: { marker: "4.", label: "Các biện pháp phòng vệ:", lines: 1 },
    },
    requestedRemedy: {
      kind: "multiline",
      label: { vi: "Yêu cầu khắc phục sự cố", en: "Requested remedy" },
      print: { marker: "5.", label: "Yêu cầu khắc phục sự cố:", lines: 7 },
    },
    ...particularsFields,
  },
  sections: [
    generalSection,
    {
      id: "request",
      heading: "B) Thông tin sự cố",
      label: { vi: "Thông tin sự cố", en: "The incident" },
      fields: [
        "incidentName",
        "description",
        "occurredAt",
        "affectedSystem",
        "protectiveMeasures",
        "requestedRemedy",
      ],
    },
    particularsSection,
  ],
  closing:
    "Chúng tôi cam đoan việc báo cáo sự cố trên là hoàn toàn đúng sự thật. Đề nghị quý cơ quan hỗ trợ khắc phục sự cố./.",
  signature,
  errata: [
    placeholderInHead,
    {
      kind: "repeated-heading",
      section: "general",
      note: {
        vi: "Tiêu đề “A) Thông tin chung” được in hai lần liền nhau.",
        en: "The heading “A) Thông tin chung” is printed twice in a row.",
      },
    },
    {
      kind: "addressee-ending",
      ending: ";",
      note: {
        vi: "Dòng “Kính gửi” kết thúc bằng dấu chấm phẩy.",
        en: "The line “Kính gửi” ends in a semicolon.",
      },
    },
  ],
};
