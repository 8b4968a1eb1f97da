/** What a person sees of `ttthdl check`, besides its report. */
export const words = {
  description: {
    vi: "đối chiếu hồ sơ và cấu hình của một hệ thống với các văn bản",
    en: "judge a system's profile and configuration by the regulations",
  },
  profile: {
    vi: "hồ sơ hệ thống, YAML hoặc JSON; - là đầu vào chuẩn",
    en: "system profile, YAML or JSON; - is standard input",
  },
  context: {
    vi: "điều người khai nói về tệp cấu hình: population (các loại tài khoản có trong hệ thống), version (phiên bản sản phẩm)",
    en: "what is stated about configuration files: population (the classes of accounts that exist), version (of the product)",
  },
  attestations: { vi: "xác nhận của người có thẩm quyền", en: "attestations of those entitled" },
  waivers: {
    vi: "quyết định tạm chấp nhận vi phạm",
    en: "decisions to bear a breach for a while",
  },
  product: { vi: "tên sản phẩm ghi trong báo cáo", en: "product the report is handed in for" },
  productVersion: { vi: "phiên bản của sản phẩm", en: "version of the product" },
  monthAs30Days: {
    vi: "coi một tháng là 30 ngày khi so với số ngày",
    en: "read a month as 30 days when set against days",
  },
  bearer: {
    vi: "chỉ hiện nghĩa vụ của chủ thể này, dùng được nhiều lần; mã thoát và bảng tổng hợp vẫn tính mọi kết quả",
    en: "show only this bearer's duties, may be repeated; exit code and totals speak of all",
  },
  exitCodes: {
    vi: "\nMã thoát: 0 đạt hết; 1 đầu vào sai; 2 có vi phạm; 3 còn bỏ ngỏ; 4 không đo được gì.\n",
    en: "\nExit codes: 0 all well; 1 bad input; 2 violated; 3 something open; 4 nothing measured.\n",
  },
  versionAlone: {
    vi: "--product-version: cần kèm --product",
    en: "--product-version: goes with --product",
  },
} as const;
