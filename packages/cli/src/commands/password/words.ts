/** What a person sees of `ttthdl password`. */
export const words = {
  description: {
    vi: "kiểm tra một mật khẩu đưa qua đầu vào chuẩn; kết quả không chứa mật khẩu",
    en: "check a password from standard input; the result never contains it",
  },
  class: { vi: "loại tài khoản", en: "account class" },
  scope: {
    vi: "phạm vi sử dụng mật khẩu; bỏ trống là mọi phạm vi",
    en: "scope of the password; default: every scope",
  },
  person: {
    vi: "tệp thông tin chủ tài khoản: họ tên (fullName), ngày sinh (birthDate), số điện thoại (phone)",
    en: "file with facts about the owner: fullName, birthDate, phone",
  },
  noRule: {
    vi: "Văn bản không đặt quy tắc mật khẩu cho loại tài khoản này.\n",
    en: "The text has no password rule for this account class.\n",
  },
  fromTerminal: {
    vi: "password: mật khẩu phải đến từ đầu vào chuẩn, không gõ ra màn hình",
    en: "password: pass the password on standard input; do not type it on the screen",
  },
  noPassword: {
    vi: "password: đầu vào chuẩn không có mật khẩu",
    en: "password: no password on standard input",
  },
  personFromInput: {
    vi: "--person: phải là tệp; đầu vào chuẩn dành cho mật khẩu",
    en: "--person: must be a file; standard input is for the password",
  },
} as const;
