import type { LocalizedText } from "../text.js";

/** Facts about accounts, passwords, locks and remote access. */
export const accessFacts: Readonly<Record<string, LocalizedText>> = {
  accountClasses: {
    vi: "các loại tài khoản có trong hệ thống",
    en: "classes of accounts that exist",
  },
  passwordPolicy: { vi: "chính sách mật khẩu", en: "password policies" },
  "passwordPolicy.accountClasses": {
    vi: "loại tài khoản mà chính sách mật khẩu áp dụng",
    en: "classes of accounts that the password policy covers",
  },
  "passwordPolicy.scope": {
    vi: "phạm vi áp dụng của chính sách mật khẩu",
    en: "scope of the password policy",
  },
  "passwordPolicy.population": {
    vi: "các loại tài khoản có tại nơi áp dụng chính sách mật khẩu",
    en: "classes of accounts that exist where the password policy applies",
  },
  "passwordPolicy.exempt": {
    vi: "tài khoản không áp dụng chính sách mật khẩu",
    en: "accounts that the password policy leaves out",
  },
  "passwordPolicy.exempt.who": {
    vi: "tên tài khoản không áp dụng chính sách mật khẩu",
    en: "name of an account that the password policy leaves out",
  },
  "passwordPolicy.exempt.why": {
    vi: "lý do tài khoản không áp dụng chính sách mật khẩu",
    en: "why the password policy leaves the account out",
  },
  "passwordPolicy.exempt.class": {
    vi: "loại của tài khoản không áp dụng chính sách mật khẩu",
    en: "class of the account that the password policy leaves out",
  },
  "passwordPolicy.minLength": {
    vi: "độ dài tối thiểu của mật khẩu",
    en: "minimum password length",
  },
  "passwordPolicy.lengthUnit": {
    vi: "đơn vị đếm độ dài mật khẩu",
    en: "unit in which the product counts the password length",
  },
  "passwordPolicy.requiredClasses": {
    vi: "các loại ký tự bắt buộc trong mật khẩu",
    en: "character classes that a password must contain",
  },
  "passwordPolicy.forbidsPersonalInfo": {
    vi: "có cấm thông tin cá nhân trong mật khẩu hay không",
    en: "whether personal information in passwords is forbidden",
  },
  "passwordPolicy.maxAge": { vi: "thời hạn sử dụng của mật khẩu", en: "maximum password age" },
  lockout: { vi: "thiết lập khóa tài khoản", en: "lockout settings" },
  "lockout.scope": { vi: "phạm vi áp dụng của thiết lập khóa", en: "scope of the lockout setting" },
  "lockout.threshold": {
    vi: "số lần đăng nhập không thành công thì khóa",
    en: "failed log-ins until the lock",
  },
  "lockout.window": {
    vi: "khoảng thời gian đếm số lần đăng nhập không thành công",
    en: "time over which failed log-ins are counted",
  },
  "lockout.windowKind": {
    vi: "cách tính khoảng thời gian đếm số lần đăng nhập không thành công",
    en: "how the time for counting failed log-ins runs",
  },
  "lockout.duration": { vi: "thời gian khóa tài khoản", en: "duration of the lock" },
  "lockout.exempt": {
    vi: "tài khoản không áp dụng thiết lập khóa",
    en: "accounts that the lockout setting leaves out",
  },
  "lockout.exempt.who": {
    vi: "tên tài khoản không áp dụng thiết lập khóa",
    en: "name of an account that the lockout setting leaves out",
  },
  "lockout.exempt.why": {
    vi: "lý do tài khoản không áp dụng thiết lập khóa",
    en: "why the lockout setting leaves the account out",
  },
  "lockout.exempt.class": {
    vi: "loại của tài khoản không áp dụng thiết lập khóa",
    en: "class of the account that the lockout setting leaves out",
  },
  accounts: { vi: "danh sách tài khoản", en: "list of accounts" },
  "accounts.id": { vi: "tên tài khoản", en: "account name" },
  "accounts.class": { vi: "loại tài khoản", en: "account class" },
  "accounts.scope": { vi: "nơi sử dụng tài khoản", en: "scope of the account" },
  "accounts.status": { vi: "trạng thái tài khoản", en: "account status" },
  "accounts.person": { vi: "người được cấp tài khoản", en: "holder of the account" },
  "accounts.lastActivityOn": {
    vi: "ngày hoạt động gần nhất của tài khoản",
    en: "last day of activity of the account",
  },
  "accounts.registeredOn": { vi: "ngày đăng ký tài khoản", en: "registration day of the account" },
  "accounts.registrationExpiresOn": {
    vi: "ngày hết hạn đăng ký tài khoản",
    en: "last day of the account's registration",
  },
  "accounts.passwordChangedOn": {
    vi: "ngày đổi mật khẩu gần nhất của tài khoản",
    en: "day of the account's last password change",
  },
  passwordStorage: { vi: "nơi lưu mật khẩu", en: "places where passwords are stored" },
  "passwordStorage.where": { vi: "vị trí lưu mật khẩu", en: "where the passwords are stored" },
  "passwordStorage.recoverable": {
    vi: "có khôi phục được mật khẩu đã lưu hay không",
    en: "whether the stored passwords can be recovered",
  },
  "passwordStorage.necessary": {
    vi: "việc lưu mật khẩu có cần thiết hay không",
    en: "whether storing the passwords is necessary",
  },
  "passwordStorage.encrypted": {
    vi: "mật khẩu lưu có được mã hóa hay không",
    en: "whether the stored passwords are encrypted",
  },
  remoteAccess: { vi: "các phương thức truy cập từ xa", en: "ways of remote access" },
  "remoteAccess.id": { vi: "tên phương thức truy cập từ xa", en: "name of the remote access" },
  "remoteAccess.to": { vi: "đối tượng truy cập từ xa", en: "objects reached by the remote access" },
  "remoteAccess.protocol": { vi: "giao thức truy cập từ xa", en: "protocol of the remote access" },
  "remoteAccess.encrypted": {
    vi: "truy cập từ xa có được mã hóa hay không",
    en: "whether the remote access is encrypted",
  },
  "remoteAccess.authenticated": {
    vi: "truy cập từ xa có được xác thực hay không",
    en: "whether the remote access is authenticated",
  },
  "remoteAccess.vpn": {
    vi: "truy cập từ xa có qua mạng riêng ảo (VPN) hay không",
    en: "whether the remote access uses a VPN",
  },
  "remoteAccess.approvedBy": {
    vi: "người phê duyệt truy cập từ xa",
    en: "who approved the remote access",
  },
  "remoteAccess.from": { vi: "nơi thực hiện truy cập từ xa", en: "origin of the remote access" },
};
