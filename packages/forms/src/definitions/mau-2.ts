import type { FormDefinition } from "../form-definition.js";
import { addressee, generalSection, head, placeholderInHead, signature } from "./common.js";

/** Mẫu số 2: a report of an incident and a request to repair it. */
export const mau2: FormDefinition = {
  id: "mau-2",
  norm: "ben-tre-18-2018/reply-mau-2",
  head,
  title: "ĐỀ NGHỊ",
  subtitle: "Về việc khắc phục sự cố",
  subtitleField: { id: "incidentName", label: "Về việc khắc phục sự cố", lines: 1 },
  addressee,
  sections: [
    generalSection,
    {
      id: "request",
      heading: "B) Thông tin sự cố",
      fields: [
        { id: "description", marker: "1.", label: "Mô tả sơ bộ về sự cố:", lines: 7 },
        { id: "occurredAt", marker: "2.", label: "Thời gian xảy ra sự cố:", lines: 1 },
        {
          id: "affectedSystem",
          marker: "3.",
          label: "Hệ thống xảy ra sự cố (dịch vụ xảy ra sự cố: phần mềm, email, chat,….)",
          lines: 2,
        },
        { id: "protectiveMeasures", marker: "4.", label: "Các biện pháp phòng vệ:", lines: 1 },
        { id: "requestedRemedy", marker: "5.", label: "Yêu cầu khắc phục sự cố:", lines: 7 },
      ],
    },
  ],
  closing:
    "Chúng tôi cam đoan việc báo cáo sự cố trên là hoàn toàn đúng sự thật. Đề nghị quý cơ quan hỗ trợ khắc phục sự cố./.",
  signature,
  errata: [
    placeholderInHead,
    {
      vi: "Tiêu đề “A) Thông tin chung” được in hai lần liền nhau.",
      en: "The heading “A) Thông tin chung” is printed twice in a row.",
    },
    {
      vi: "Dòng “Kính gửi” kết thúc bằng dấu chấm phẩy.",
      en: "The line “Kính gửi” ends in a semicolon.",
    },
  ],
};
