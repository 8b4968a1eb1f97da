import type { FormDefinitionOf } from "../definition/form-definition.js";
import { type GeneralData, generalFields, generalSection } from "./common/general.js";
import {
  type ParticularsData,
  particularsFields,
  particularsSection,
} from "./common/particulars.js";
import { addressee, head, placeholderInHead, signature } from "./common/wording.js";

/** What fills Mẫu số 1. */
export interface Mau1Data extends GeneralData, ParticularsData {
  readonly service: string;
  readonly purpose: string;
  readonly usagePeriod: string;
  readonly technicalRequirements: string;
}

/** Mẫu số 1: a request for services and resources of the data centre. */
export const mau1: FormDefinitionOf<Mau1Data> = {
  id: "mau-1",
  name: {
    vi: "Mẫu số 1: Đề nghị cung cấp dịch vụ, tài nguyên công nghệ thông tin",
    en: "Form 1: request for IT services and resources",
  },
  norm: "ben-tre-18-2018/reply-mau-1",
  head,
  title: "ĐỀ NGHỊ",
  subtitle: {
    text: "Cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp dữ liệu",
  },
  addressee,
  fields: {
    ...generalFields,
    service: {
      kind: "multiline",
      label: {
        vi: "Tên dịch vụ, hệ thống phần mềm dùng chung",
        en: "Service or shared software",
      },
      print: { marker: "1.", label: "Tên dịch vụ, hệ thống phần mềm dùng chung:", lines: 2 },
    },
    purpose: {
      kind: "multiline",
      label: { vi: "Mục đích sử dụng", en: "Purpose" },
      print: { marker: "2.", label: "Mục đích sử dụng:", lines: 4, below: true },
    },
    usagePeriod: {
      kind: "multiline",
      label: { vi: "Thời gian sử dụng", en: "Period of use" },
      hint: {
        vi: "Ví dụ: từ ngày 01/01/2019 đến ngày 31/12/2019.",
        en: "For example: từ ngày 01/01/2019 đến ngày 31/12/2019.",
      },
      print: { marker: "3.", label: "Thời gian sử dụng:", lines: 1 },
    },
    technicalRequirements: {
      kind: "multiline",
      label: {
        vi: "Các thông số kỹ thuật và yêu cầu kỹ thuật khác",
        en: "Technical parameters and other technical requirements",
      },
      hint: {
        vi: "Ví dụ: số bộ xử lý (vCPU), bộ nhớ, dung lượng lưu trữ, cổng kết nối.",
        en: "For example: vCPUs, memory, storage, ports.",
      },
      print: { marker: "4.", label: "Các thông số kỹ thuật và yêu cầu kỹ thuật khác:", lines: 14 },
    },
    ...particularsFields,
  },
  sections: [
    generalSection,
    {
      id: "request",
      heading: "B) Phần đề nghị",
      label: { vi: "Phần đề nghị", en: "Request" },
      leadIn:
        "Chúng tôi đề nghị được cung cấp dịch vụ, tài nguyên công nghệ thông tin của Trung tâm Tích hợp Dữ liệu tỉnh như sau:",
      fields: ["service", "purpose", "usagePeriod", "technicalRequirements"],
    },
    particularsSection,
  ],
  closing: "Chúng tôi cam kết tuân thủ các quy định về vận hành Trung tâm Tích hợp Dữ liệu tỉnh./.",
  signature,
  errata: [placeholderInHead],
};
