import type { Norm } from "../../norm.js";

export const article11: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/signature-circular",
    cite: { article: 11, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Thông tư 08/2016/TT-BQP hoặc văn bản thay thế)",
          en: "the text applied: number and article (Circular 08/2016/TT-BQP or its successor)",
        },
        {
          vi: "kết quả tự kiểm tra việc quản lý, sử dụng chứng thư số",
          en: "result of a self-check of digital certificates",
        },
      ],
    },
    references: [{ to: "tt-08-2016", relation: "delegates" }],
    readings: ["N1", "S2", "A1"],
    title: {
      vi: "Chứng thư số, chữ ký số theo thông tư của Bộ Quốc phòng",
      en: "Digital certificates and signatures follow the Ministry of National Defence's circular",
    },
  },
  {
    id: "bac-ninh-33-2017/certificate-care",
    cite: { article: 11, clause: 2 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "danh sách chứng thư số của cơ quan kèm người giữ và thời hạn",
          en: "list of the agency's certificates with holder and validity",
        },
        {
          vi: "biên bản giao nhận thiết bị lưu khóa bí mật",
          en: "handover slips of the devices that hold private keys",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Đăng ký, sử dụng, bảo quản chứng thư số đúng quy định",
      en: "Digital certificates are registered, used and kept by the rules",
    },
  },
  {
    id: "bac-ninh-33-2017/certificates-in-daily-work",
    cite: { article: 11, clause: 2 },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      evidence: [
        {
          vi: "kiểm tra chọn mẫu chữ ký số trên văn bản điện tử đã gửi",
          en: "sample check of digital signatures on documents sent",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thống nhất sử dụng chứng thư số do Ban Cơ yếu Chính phủ cấp khi trao đổi dữ liệu trên mạng",
      en: "Certificates of the Government Cipher Committee are used throughout when data are exchanged over networks",
    },
  },
  {
    id: "bac-ninh-33-2017/certificate-focal-point",
    cite: { article: 11, clause: 2 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ tiếp nhận yêu cầu cấp, thu hồi chứng thư số",
          en: "register of requests to issue or revoke certificates",
        },
      ],
    },
    readings: ["O4", "A1"],
    title: {
      vi: "Làm đầu mối cấp chứng thư số cho các cơ quan",
      en: "The Department is the focal point for issuing certificates to agencies",
    },
  },
];
