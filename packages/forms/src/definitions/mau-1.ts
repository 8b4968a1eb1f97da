import type { FormDefinition } from "../form-definition.js";
import { addressee, generalSection, head, placeholderInHead, signature } from "./common.js";

/** Mẫu số 1: a request for services and resources of the data centre. */
export const mau1: FormDefinition = {
  id: "mau-1",
  norm: "ben-tre-18-2018/reply-mau-1",
  head,
  title: "ĐỀ NGHỊ",
  subtitle: "Cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp dữ liệu",
  addressee,
  sections: [
    generalSection,
    {
      id: "request",
      heading: "B) Phần đề nghị",
      leadIn:
        "Chúng tôi đề nghị được cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp Dữ liệu tỉnh như sau:",
      fields: [
        {
          id: "service",
          marker: "1.",
          label: "Tên dịch vụ, hệ thống phần mềm dùng chung:",
          lines: 2,
        },
        { id: "purpose", marker: "2.", label: "Mục đích sử dụng:", lines: 4 },
        { id: "usagePeriod", marker: "3.", label: "Thời gian sử dụng:", lines: 1 },
        {
          id: "technicalRequirements",
          marker: "4.",
          label: "Các thông số kỹ thuật và yêu cầu kỹ thuật khác:",
          lines: 14,
        },
      ],
    },
  ],
  closing: "Chúng tôi cam kết tuân thủ các quy định về vận hành Trung tâm Tích hợp Dữ liệu tỉnh./.",
  signature,
  errata: [placeholderInHead],
};
