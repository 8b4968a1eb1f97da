import type { ReadingGroup } from "./reading.js";

export const accounts: ReadingGroup = {
  title: { vi: "Tài khoản và việc khóa", en: "Accounts and locks" },
  readings: [
    {
      id: "L1",
      title: { vi: "ngưỡng khóa tài khoản", en: "the threshold of a lock" },
      text: {
        vi: "Khóa sau lần đăng nhập không thành công thứ năm. Mức đặt từ 1 đến 5 là đạt; 0, không giới hạn hoặc lớn hơn 5 là không đạt.",
        en: "The fifth failure locks. A set value of 1 to 5 complies; 0, unlimited or more than 5 violates.",
      },
      alternative: {
        vi: "Đến lần đăng nhập không thành công thứ sáu mới khóa. Không chọn vì lần thứ năm đã là “sau 05 lần”.",
        en: "The sixth failure locks. Not taken: “sau 05 lần” is reached with the fifth.",
      },
    },
    {
      id: "L2",
      title: {
        vi: "khóa có thời hạn, không có khoảng đếm",
        en: "timed lock without a counting window",
      },
      text: {
        vi: "Số lần đăng nhập không thành công tính từ lần đăng nhập thành công gần nhất. Sản phẩm xóa số lần này sau tối thiểu 30 phút, bằng thời gian khóa của văn bản, thì số lần thử không nhiều hơn mức khóa cho phép: đạt kèm lưu ý; khoảng đếm ngắn hơn là không đạt. Khoảng cố định (xóa vào những mốc định sẵn) cũng đạt kèm lưu ý riêng: tính cả thời gian dài, số lần thử không nhiều hơn. Thời gian khóa là 30 phút: 29 phút 59 giây còn từ chối, đủ 30 phút thì chấp nhận. Khóa lâu hơn, hoặc đến khi quản trị viên mở, vẫn đạt kèm lưu ý.",
        en: "Failures count since the last success. A product that forgets them after at least the text's own 30 minutes never grants more guesses than the lock does: compliant with an advisory; a shorter window violates. A fixed window, cleared at set times, complies too, with an advisory of its own: over time it grants no more guesses. The lock lasts 30 minutes: refused at 29:59, accepted at 30:00. A longer lock, or one until an administrator acts, complies with an advisory.",
      },
      alternative: {
        vi: "Có khoảng đếm, hoặc có khoảng đếm cố định, là không đạt. Không chọn vì văn bản không nói đến khoảng đếm, và việc đó không làm tăng an toàn.",
        en: "Any window, or any fixed one, violates. Not taken: the text does not speak of windows, and nothing would be gained.",
      },
    },
    {
      id: "L3",
      title: { vi: "khóa đến khi chủ tài khoản đề nghị", en: "lock until the owner asks" },
      text: {
        vi: "Năm lần đăng nhập không thành công liên tiếp trong khoảng trượt 30 phút, tính cả hai đầu; đăng nhập thành công thì đếm lại. Chỉ mở khóa khi chủ tài khoản đề nghị: tự động mở theo thời gian là không đạt; “đến khi quản trị viên mở” là cần minh chứng (`manual`). Khoảng đếm ngắn hơn 30 phút là không đạt. Khoảng cố định không đạt dù dài đến đâu, vì các lần ở hai bên mốc chuyển khoảng không được cộng; khoảng tính từ lần đăng nhập không thành công gần nhất từ 30 phút trở lên là chặt hơn. Không khai kiểu khoảng đếm thì thiếu dữ kiện (`indeterminate`), vì khoảng đó có thể cố định.",
        en: "Five consecutive failures within a sliding 30 minutes, both ends included; a success resets. Only the owner's request ends the lock: a timed unlock violates; “until an administrator acts” is `manual`. A set window shorter than 30 minutes violates. A fixed window of any length violates, since failures on both sides of a boundary are not added up; a gap of 30 minutes or more since the last failure is stricter. A window whose kind is not stated is `indeterminate`: it may be fixed.",
      },
      alternative: {
        vi: "Khoảng đếm cố định cũng đạt, và kiểu không khai thì coi là trượt. Không chọn vì năm lần đăng nhập không thành công ở hai bên mốc chuyển khoảng sẽ không bị khóa.",
        en: "Fixed windows comply, and a kind not stated counts as sliding. Not taken: five failures around a boundary would not lock.",
      },
    },
    {
      id: "L4",
      title: { vi: "lần thử khi đang bị khóa", en: "attempts while locked" },
      text: {
        vi: "Bị từ chối, không tính và không kéo dài thời gian khóa.",
        en: "They are refused, do not count and do not prolong the lock.",
      },
      alternative: {
        vi: "Kéo dài thời gian khóa. Không chọn vì không văn bản nào nói vậy, và người lạ có thể chặn chủ tài khoản mãi.",
        en: "They prolong it. Not taken: no text says so, and it would let a stranger keep an owner out.",
      },
    },
    {
      id: "L5",
      title: { vi: "tài khoản không hoạt động", en: "inactive accounts" },
      text: {
        vi: "Đủ 30 ngày theo ngày địa phương kể từ hoạt động gần nhất, hoặc từ khi đăng ký nếu chưa sử dụng lần nào: đến ngày thứ 30 còn hoạt động là không đạt. Không ai được miễn. Trạng thái bị khóa (`locked`) coi như đã tạm dừng, trạng thái đã xóa (`removed`) coi như không còn.",
        en: "30 days inclusive by local dates since the last activity, or the registration of an account never used: still active on day 30 violates. Nobody is exempt. `locked` counts as suspended, `removed` as gone.",
      },
      alternative: {
        vi: "Phải hơn 30 ngày. Không chọn vì “từ 30 ngày trở lên” gồm cả ngày thứ 30.",
        en: "More than 30 days. Not taken: “từ 30 ngày trở lên” includes 30.",
      },
    },
    {
      id: "L6",
      title: { vi: "mỗi người một tài khoản", en: "one account per person" },
      text: {
        vi: "18/2018: viên chức của trung tâm dữ liệu. 11/2023: mọi người dùng. 1289: tài khoản VPN. Một người có hai tài khoản đang hoạt động cùng loại là không đạt; khác loại là cần minh chứng (`manual`).",
        en: "18/2018: staff of the centre. 11/2023: every user. 1289: VPN accounts. Two active accounts of one person in one class violate; in different classes they are `manual`.",
      },
      alternative: {
        vi: "Khác loại cũng không đạt. Không chọn vì tách riêng tài khoản quản trị là thông lệ tốt và có khi công việc cần đến.",
        en: "Different classes violate too. Not taken: a separate administration account is good practice and may be what the work needs.",
      },
    },
    {
      id: "L7",
      title: {
        vi: "đếm lại từ đầu khi hết thời gian khóa",
        en: "the count restarts after a timed lock",
      },
      text: {
        vi: "Hết thời gian khóa, tài khoản bắt đầu lại với số lần đăng nhập không thành công bằng không.",
        en: "When a timed lock ends the account starts again with no failure counted.",
      },
      alternative: {
        vi: "Vẫn giữ lần thứ năm: mỗi lần đăng nhập không thành công tiếp theo đều bị khóa ngay. Không chọn vì khi đó “giới hạn 05 lần” chỉ đúng một lần trong cả đời tài khoản.",
        en: "The fifth failure stays: each further one locks at once. Not taken: “giới hạn 05 lần” would then hold only once in the account's life.",
      },
    },
    {
      id: "L8",
      title: {
        vi: "ngày tài khoản hết hạn đăng ký",
        en: "the day on which an account has expired",
      },
      text: {
        vi: "Ngày cuối của thời hạn đăng ký vẫn còn tính; từ ngày kế tiếp tài khoản phải được tạm dừng.",
        en: "The last day of a registration still counts; the account must be suspended from the next day on.",
      },
      alternative: {
        vi: "Ngày cuối là ngày đầu tiên không còn tài khoản. Không chọn vì thời hạn kết thúc khi hết ngày cuối (Điều 148 Bộ luật Dân sự).",
        en: "The last day is the first without the account. Not taken: a term ends with its last day (Civil Code Điều 148).",
      },
    },
    {
      id: "L9",
      title: { vi: "tài khoản bị loại trừ", en: "accounts that a setting leaves out" },
      text: {
        vi: "Chính sách mật khẩu hay thiết lập khóa loại trừ một tài khoản (Administrator có sẵn, root, người dùng mà hệ thống khác giữ mật khẩu) thì không chứng minh được gì cho tài khoản đó. Quy định áp dụng cho tài khoản ấy thì loại trừ là không đạt; chưa rõ có loại trừ ai hay không, hoặc chưa rõ loại của tài khoản bị loại trừ, thì thiếu dữ kiện (`indeterminate`). Không khai loại trừ nghĩa là không loại trừ ai.",
        en: "A password policy or lockout setting that leaves out an account (the built-in Administrator, root, users whose passwords another system keeps) proves nothing for it. Where the norm binds the account, leaving it out violates; where it is not known whether any is left out, or of which class it is, the result is `indeterminate`. A setting that states no exemption leaves nobody out.",
      },
      alternative: {
        vi: "Xét chính sách mà bỏ qua phần loại trừ. Không chọn vì tài khoản bị loại trừ thường là tài khoản có nhiều quyền nhất.",
        en: "To judge the policy and ignore what it leaves out. Not taken: the account left out is often the most powerful one.",
      },
    },
  ],
};
