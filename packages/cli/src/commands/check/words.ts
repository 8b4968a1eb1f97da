/** What a person sees of `ttthdl check`, besides its report. */
export const words = {
  description: {
    vi: "đối chiếu tệp khai báo và cấu hình của một hệ thống với các văn bản",
    en: "check a system's profile and configuration against the regulations",
  },
  profile: {
    vi: "tệp khai báo hệ thống, YAML hoặc JSON; - là đầu vào chuẩn",
    en: "system profile, YAML or JSON; - is standard input",
  },
  context: {
    vi: "thông tin bổ sung về tệp cấu hình: population (các loại tài khoản có trong hệ thống), version (phiên bản sản phẩm)",
    en: "further facts about configuration files: population (classes of accounts that exist), version (of the product)",
  },
  attestations: {
    vi: "xác nhận của người có thẩm quyền",
    en: "attestations by the responsible people",
  },
  waivers: {
    vi: "quyết định tạm chấp nhận vi phạm",
    en: "decisions that accept a violation temporarily",
  },
  product: { vi: "tên sản phẩm ghi trong báo cáo", en: "product named in the report" },
  productVersion: { vi: "phiên bản của sản phẩm", en: "version of the product" },
  monthAs30Days: {
    vi: "coi một tháng là 30 ngày khi so với số ngày",
    en: "treat a month as 30 days when compared with days",
  },
  bearer: {
    vi: "chỉ hiện nghĩa vụ của chủ thể này, có thể nêu nhiều lần; mã thoát và bảng tổng hợp vẫn tính mọi kết quả",
    en: "show only this bearer's duties, repeatable; exit code and totals cover all results",
  },
  exitCodes: {
    vi: "\nMã thoát: 0 đạt hết; 1 đầu vào không hợp lệ; 2 có kết quả không đạt; 3 còn kết quả chưa kết luận; 4 không đánh giá được quy định nào.\n",
    en: "\nExit codes: 0 all met; 1 bad input; 2 violations; 3 open results; 4 nothing measured.\n",
  },
  versionAlone: {
    vi: "--product-version: cần kèm --product",
    en: "--product-version: requires --product",
  },
} as const;
