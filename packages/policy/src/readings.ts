import type { LocalizedText } from "@ttthdl/core";

/**
 * The documented readings by id: what each settles, in a phrase. The full text, with the alternative
 * that was not taken, stands in `docs/readings.md`.
 */
export const readingTitles: Readonly<Record<string, LocalizedText>> = {
  G1: { vi: "thiếu dữ kiện thì không kết luận đạt", en: "missing facts never pass" },
  G2: { vi: "tháng không phải là 30 ngày", en: "a month is not 30 days" },
  G3: {
    vi: "mức đặt và hạn mức khác đơn vị: xét mọi ngày bắt đầu",
    en: "setting and limit in different units: every start date is tried",
  },
  G4: { vi: "chặt hơn văn bản vẫn đạt", en: "stricter than the text complies" },
  G5: { vi: "từ không có con số thì không đổi ra con số", en: "words never become numbers" },
  G6: {
    vi: "hiệu lực xét tại ngày đánh giá, sự kiện xét tại ngày xảy ra",
    en: "in force on which day",
  },
  G7: { vi: "“trước ngày” và “chậm nhất vào ngày”", en: "“before” a day and “by” a day" },
  G8: { vi: "hạn tính theo ngày làm việc và theo giờ", en: "terms in working days and in hours" },
  G9: { vi: "không gộp các văn bản cùng điều chỉnh", en: "overlapping instruments are not merged" },
  G10: { vi: "giờ Việt Nam, không đọc đồng hồ", en: "Vietnamese time, no clock" },
  G11: { vi: "văn bản ràng buộc những hệ thống nào", en: "which systems a text binds" },
  G12: { vi: "chu kỳ cuốn chiếu và chu kỳ theo lịch", en: "rolling and calendar cadences" },
  G13: {
    vi: "danh sách hoạt động, báo cáo đầy đủ kể từ dòng đầu tiên",
    en: "lists of activities and reports are complete from their first entry on",
  },
  P1: { vi: "cách đếm độ dài mật khẩu", en: "how password length is counted" },
  P2: { vi: "các loại ký tự", en: "character classes" },
  P3: { vi: "từ dễ nhớ", en: "easy words" },
  P4: { vi: "mật khẩu theo Bến Tre 18/2018", en: "passwords under Bến Tre 18/2018" },
  P5: { vi: "mật khẩu theo Bắc Kạn 11/2023", en: "passwords under Bắc Kạn 11/2023" },
  P6: { vi: "mật khẩu hệ điều hành theo Trà Vinh", en: "operating system passwords, Trà Vinh" },
  P7: { vi: "mật khẩu quản trị cổng Bến Tre", en: "portal administration passwords, Bến Tre" },
  P8: { vi: "Bắc Ninh không đặt quy tắc mật khẩu", en: "Bắc Ninh sets no password rule" },
  P9: { vi: "lưu trữ mật khẩu", en: "storing passwords" },
  P10: { vi: "tài khoản dịch vụ", en: "service accounts" },
  L1: { vi: "ngưỡng khóa tài khoản", en: "the threshold of a lock" },
  L2: { vi: "khóa có thời hạn, không có khoảng đếm", en: "timed lock without a counting window" },
  L3: { vi: "khóa đến khi chủ tài khoản đề nghị", en: "lock until the owner asks" },
  L4: { vi: "lần thử khi đang bị khóa", en: "attempts while locked" },
  L5: { vi: "tài khoản không hoạt động", en: "inactive accounts" },
  L6: { vi: "mỗi người một tài khoản", en: "one account per person" },
  L7: { vi: "đếm lại từ đầu khi hết thời gian khóa", en: "the count restarts after a timed lock" },
  L8: { vi: "ngày tài khoản hết hạn đăng ký", en: "the day on which an account has expired" },
  B1: { vi: "tần suất sao lưu", en: "backup frequency" },
  B2: { vi: "nơi lưu bản sao", en: "places of backups" },
  B3: { vi: "thời hạn lưu của cổng Bến Tre", en: "retention for the Bến Tre portal" },
  B4: { vi: "lưu hình ảnh camera, dữ liệu giám sát", en: "keeping footage and monitoring data" },
  B5: { vi: "tỷ lệ dung lượng dịch vụ gia tăng", en: "share of value-added services" },
  B6: { vi: "đường truyền Internet", en: "Internet lines" },
  B7: { vi: "nguồn điện", en: "power sources" },
  I1: { vi: "chọn mức sự cố", en: "choosing an incident's level" },
  I2: { vi: "các thang mức sự cố", en: "the scales of incidents" },
  I3: { vi: "báo ngay và báo cáo trong 24 giờ", en: "immediate notice and a 24-hour report" },
  O1: { vi: "mức dịch vụ công trực tuyến", en: "levels of online public services" },
  O2: { vi: "các cách gọi cơ quan vận hành", en: "spellings of the operator" },
  O3: { vi: "các báo cáo theo Bến Tre 18/2018", en: "the reports of Bến Tre 18/2018" },
  O4: { vi: "tên gọi giữ như in trong văn bản", en: "names stay as printed" },
  A1: { vi: "một lần xác nhận có giá trị bao lâu", en: "how long an attestation holds" },
  R1: { vi: "hình thức lưu hồ sơ", en: "forms in which records are kept" },
  C1: {
    vi: "điều nào thuộc nội dung kiểm tra nào",
    en: "which articles stand under an inspection content",
  },
  V1: {
    vi: "mô tả trung tâm là yêu cầu đối với trung tâm (Điều 3, 4)",
    en: "descriptions of the centre are demands (Điều 3, 4)",
  },
  V2: {
    vi: "dịch vụ gia tăng: nghĩa vụ là cách cung cấp (Điều 5.3)",
    en: "value-added services: the duty is how they are provided (Điều 5.3)",
  },
  V3: {
    vi: "phần mềm phải được phê duyệt trước khi dùng (Điều 10.2)",
    en: "which software needs approval before use (Điều 10.2)",
  },
  V4: {
    vi: "không dùng trình duyệt trên máy chủ để vào Internet (Điều 12.2.d)",
    en: "no browsing from servers (Điều 12.2.d)",
  },
  V5: {
    vi: "lưu trữ dữ liệu ở Điều 13.1 là nội dung sao lưu",
    en: "storing data in Điều 13.1 means the contents of backups",
  },
  V6: {
    vi: "cập nhật kịp thời không có nghĩa là tự động (Điều 14.3)",
    en: "updated in time does not mean automatically (Điều 14.3)",
  },
  V7: {
    vi: "đánh giá, báo cáo theo mức sự cố (Điều 16.2)",
    en: "assessing and reporting by level (Điều 16.2)",
  },
  V8: { vi: "mọi mục của mẫu phải được điền", en: "every part of a form is filled in" },
};
