import { formatPeriod, type Lang, roleNames } from "@ttthdl/core";
import type { PowerParams } from "../topics/power/params.js";
import { plural } from "../topics/shared/words.js";
import type { SoftwareApprovalParams } from "../topics/software-approval/params.js";
import {
  assetKinds,
  internetAccesses,
  malwareMeasures,
  type Names,
  namesOf,
  networkZones,
  softwareLicences,
} from "./names.js";
import type { Requirements } from "./requirement.js";

const beforeUse: Names<NonNullable<SoftwareApprovalParams["before"]>[number]> = {
  "origin-verified": { vi: "đã xác thực nguồn gốc", en: "its origin verified" },
  "weaknesses-handled": { vi: "đã xử lý điểm yếu", en: "its weaknesses dealt with" },
  "latest-version": { vi: "là phiên bản mới nhất", en: "of the latest version" },
};

function powerWords({ sources, ups, generator }: PowerParams, lang: Lang): string {
  const vi = lang === "vi";
  const count = sources?.atLeast;
  return [
    ...(count === undefined
      ? []
      : [vi ? `ít nhất ${count} nguồn điện` : `at least ${plural(count, "power source")}`]),
    ...(ups ? [vi ? "bộ lưu điện (UPS)" : "a UPS"] : []),
    ...(generator ? [vi ? "máy phát điện dự phòng" : "a standby generator"] : []),
  ].join(", ");
}

/** Equipment, software and lines of the centre. */
export const centreRequirements: Requirements<
  | "asset-labelling"
  | "camera-retention"
  | "capacity-share"
  | "internet-exposure"
  | "internet-providers"
  | "malware-protection"
  | "power"
  | "software-approval"
  | "software-licence"
> = {
  "asset-labelling": {
    vi: () => "Mọi thiết bị đều có tên và nhãn.",
    en: () => "Every device has a name and a label.",
  },
  "camera-retention": {
    vi: ({ params }) =>
      `Camera quay liên tục; hình ảnh lưu ít nhất ${formatPeriod(params.retention.atLeast, "vi")}.`,
    en: ({ params }) =>
      `Cameras record without a break; footage is kept at least ${formatPeriod(params.retention.atLeast, "en")}.`,
  },
  "capacity-share": {
    vi: ({ params }) =>
      `Dịch vụ gia tăng dùng không quá ${params.percent.atMost}% của từng loại dung lượng.`,
    en: ({ params }) =>
      `Value-added services use at most ${params.percent.atMost}% of each capacity.`,
  },
  "internet-exposure": {
    vi: ({ params: { kinds, zones, access, sparesInternetServices } }) =>
      `${namesOf(kinds, assetKinds, "vi")}${zones === undefined ? "" : ` trong ${namesOf(zones, networkZones, "vi")}`}: ${internetAccesses[access.atMost].vi}${sparesInternetServices ? ", trừ hệ thống bắt buộc phải nối" : ""}.`,
    en: ({ params: { kinds, zones, access, sparesInternetServices } }) =>
      `${namesOf(kinds, assetKinds, "en")}${zones === undefined ? "" : ` in ${namesOf(zones, networkZones, "en")}`}: ${internetAccesses[access.atMost].en}${sparesInternetServices ? ", systems that must have it excepted" : ""}.`,
  },
  "internet-providers": {
    vi: ({ params: { providers, loadSharing } }) =>
      `Có đường truyền Internet của ít nhất ${providers.atLeast} nhà cung cấp${loadSharing ? ", có chia tải" : ""}.`,
    en: ({ params: { providers, loadSharing } }) =>
      `There are Internet lines of at least ${plural(providers.atLeast, "provider")}${loadSharing ? ", which share the load" : ""}.`,
  },
  "malware-protection": {
    vi: ({ params }) =>
      `Phần mềm chống mã độc trên ${namesOf(params.kinds, assetKinds, "vi")}: ${namesOf(params.measures, malwareMeasures, "vi")}.`,
    en: ({ params }) =>
      `Protection against malware on ${namesOf(params.kinds, assetKinds, "en")}: ${namesOf(params.measures, malwareMeasures, "en")}.`,
  },
  power: {
    vi: ({ params }) => `Có ${powerWords(params, "vi")}.`,
    en: ({ params }) => `Power: ${powerWords(params, "en")}.`,
  },
  "software-approval": {
    vi: ({ params: { licences, approver, before = [] } }) =>
      `Phần mềm ${namesOf(licences, softwareLicences, "vi")}: ${[`được ${roleNames[approver].vi} phê duyệt`, ...before.map((each) => beforeUse[each].vi)].join(", ")} trước khi sử dụng.`,
    en: ({ params: { licences, approver, before = [] } }) =>
      `Software that is ${namesOf(licences, softwareLicences, "en", " or ")}, before use: ${[`approved by the ${roleNames[approver].en}`, ...before.map((each) => beforeUse[each].en)].join(", ")}.`,
  },
  "software-licence": {
    vi: () => "Mọi phần mềm đang dùng đều có bản quyền hợp pháp.",
    en: () => "All software in use is lawfully licensed.",
  },
};
