import type { Norm } from "../../norm.js";

export const article21: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/data-erasure",
    cite: { article: 21, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "system-owner"],
      evidence: [
        {
          vi: "biên bản xóa dữ liệu có xác nhận của chủ quản hệ thống thông tin",
          en: "erasure minutes confirmed by the owner of the information system",
        },
        { vi: "kết quả kiểm tra khả năng phục hồi", en: "result of the recovery test" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Xóa hết dữ liệu trên thiết bị, không thể phục hồi, có chủ quản xác nhận, khi kết thúc hoặc thanh lý",
      en: "Data on devices are erased beyond recovery, as the system's owner confirms, at the end of use or disposal",
    },
  },
  {
    id: "tra-vinh-1289-2024/physical-destruction",
    cite: { article: 21, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản tiêu hủy vật lý thiết bị lưu trữ",
          en: "minutes of destroying storage devices",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Không xóa được dữ liệu thì phá hủy cấu trúc vật lý của thiết bị lưu trữ",
      en: "Where data cannot be erased, the storage device is physically destroyed",
    },
  },
  {
    id: "tra-vinh-1289-2024/outside-repair-approval",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator", "system-owner"],
      evidence: [
        {
          vi: "văn bản phê duyệt mang thiết bị đi sửa chữa",
          en: "approval for taking the device out",
        },
        {
          vi: "biện pháp bảo vệ dữ liệu trước khi mang đi",
          en: "what was done to protect the data beforehand",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Mang thiết bị có dữ liệu đi sửa chữa bên ngoài khi được phê duyệt và đã bảo vệ dữ liệu",
      en: "Devices with data go out for repair only when approved and with the data protected",
    },
  },
  {
    id: "tra-vinh-1289-2024/repair-confidentiality",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["supplier"],
    topic: "attestation",
    params: {
      attesters: ["operator", "system-owner"],
      evidence: [
        {
          vi: "cam kết bảo mật ký với bên sửa chữa",
          en: "confidentiality undertaking signed with the repairer",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Bên có dữ liệu và bên sửa chữa có cam kết bảo mật thông tin",
      en: "The owner of the data and the repairer sign a confidentiality undertaking",
    },
  },
];
