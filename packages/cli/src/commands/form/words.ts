import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl form` and its subcommands. */
export const words = {
  description: {
    vi: "các mẫu văn bản kèm theo quy chế: lược đồ, kiểm tra, in, đọc lại",
    en: "the forms printed with the regulations: schemas, validation, printing, reading back",
  },
  list: { vi: "liệt kê các mẫu", en: "list the forms" },
  schema: { vi: "lược đồ JSON (2020-12) của dữ liệu điền mẫu", en: "JSON Schema of a form's data" },
  validate: {
    vi: "kiểm tra dữ liệu điền mẫu; lỗi tách khỏi cảnh báo",
    en: "validate a form's data; errors and warnings listed separately",
  },
  render: { vi: "in mẫu đã điền", en: "print a filled-in form" },
  blank: { vi: "in mẫu trống", en: "print a blank form" },
  parse: {
    vi: "đọc lại dữ liệu từ tệp DOCX, PDF hoặc JSON đã điền; cảnh báo ghi ra stderr",
    en: "read the data back from a filled-in DOCX, PDF or JSON; warnings go to stderr",
  },
  form: { vi: "mã mẫu", en: "id of the form" },
  formOfFile: {
    vi: "mã mẫu; bỏ trống thì tìm trong tệp",
    en: "id of the form; default: recognised from the file",
  },
  data: {
    vi: "tệp JSON hoặc YAML; - là đầu vào chuẩn",
    en: "JSON or YAML file; - for standard input",
  },
  file: { vi: "tệp đã điền; - là đầu vào chuẩn", en: "file; - for standard input" },
  draftSchema: {
    vi: "lược đồ của bản nháp: được phép thiếu",
    en: "schema of a draft, which may be incomplete",
  },
  draftValidated: { vi: "kiểm tra như bản nháp: được phép thiếu", en: "validate as a draft" },
  draftPrinted: { vi: "in cả bản nháp còn thiếu", en: "print an incomplete draft too" },
  ui: { vi: "lược đồ giao diện thay cho JSON Schema", en: "a UI schema instead" },
  format: {
    vi: "dạng kết quả; bỏ trống thì theo đuôi tệp -o, không có thì txt",
    en: "output format; default: from the file name of -o, else txt",
  },
  profile: {
    vi: "thể thức: theo Nghị định 30/2020 hoặc như bản in năm 2018",
    en: "style: Decree 30/2020, or as printed in 2018",
  },
  addressee: {
    vi: "kính gửi: như bản in, hoặc cơ quan kế thừa tại ngày --as-of",
    en: "addressee: as printed, or its successor on the date of --as-of",
  },
  errata: { vi: "giữ nguyên các lỗi của bản in", en: "keep the misprints of the original" },
  qr: {
    vi: "thêm mã QR cạnh chữ ký: mã mẫu và mã băm của dữ liệu, không có dữ liệu cá nhân",
    en: "a QR code beside the signature: form id and digest of the data, no personal data",
  },
  id: { vi: "Mã", en: "Id" },
  name: { vi: "Tên mẫu", en: "Form" },
  rule: { vi: "Quy tắc", en: "Rule" },
  unknownForm: (form: string, known: string): LocalizedText => ({
    vi: `không có mẫu ${form}; các mẫu: ${known}`,
    en: `unknown form ${form}; available: ${known}`,
  }),
  unknownEnding: (endings: string): LocalizedText => ({
    vi: `-o: không biết dạng tệp này; các đuôi tệp: ${endings}`,
    en: `-o: unknown file type; allowed: ${endings}`,
  }),
  error: { vi: "LỖI", en: "ERROR" },
  warning: { vi: "CẢNH BÁO", en: "WARNING" },
  valid: { vi: "Dữ liệu hợp lệ.", en: "The data is valid." },
  toCorrect: (count: number): LocalizedText => ({
    vi: `${count} mục cần sửa`,
    en: `${count} to correct`,
  }),
  /** The first reason why data are refused, and how many more there are. */
  refused: (reason: string, others: number): LocalizedText =>
    others === 0
      ? { vi: reason, en: reason }
      : { vi: `${reason} (và ${others} mục khác)`, en: `${reason} (and ${others} more)` },
  undrawable: (count: number, listed: string): LocalizedText => ({
    vi: `phông chữ của PDF không có ${count} ký tự (${listed}); chúng được in thành \ufffd, dữ liệu đính kèm vẫn giữ nguyên`,
    en: `the typeface of the PDF lacks ${count} characters (${listed}); they are drawn as \ufffd, the attached data keep them`,
  }),
} as const;
