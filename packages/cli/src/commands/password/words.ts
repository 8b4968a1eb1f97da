/** What a person sees of `ttthdl password`. */
export const words = {
  description: {
    vi: "xét một mật khẩu đưa qua đầu vào chuẩn; kết quả không chứa mật khẩu",
    en: "judge a password from standard input; the result never holds it",
  },
  class: { vi: "loại tài khoản", en: "class of the account" },
  scope: {
    vi: "mật khẩu mở cái gì; bỏ trống là mọi thứ",
    en: "what it opens; left out: everything",
  },
  person: {
    vi: "tệp thông tin chủ tài khoản: fullName, birthDate, phone",
    en: "file about the owner: fullName, birthDate, phone",
  },
  noRule: {
    vi: "Văn bản không đặt quy tắc mật khẩu cho loại tài khoản này.\n",
    en: "The text sets no password rule for this class of account.\n",
  },
  fromTerminal: {
    vi: "password: mật khẩu phải đến từ đầu vào chuẩn, không gõ ra màn hình",
    en: "password: the password must come from standard input, not be typed on the screen",
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
