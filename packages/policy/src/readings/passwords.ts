import type { ReadingGroup } from "./reading.js";

export const passwords: ReadingGroup = {
  title: { vi: "Mật khẩu", en: "Passwords" },
  readings: [
    {
      id: "P1",
      title: { vi: "cách đếm độ dài mật khẩu", en: "how password length is counted" },
      text: {
        vi: "Đếm điểm mã Unicode sau khi chuẩn hóa NFC: “Mậtkhẩu” có 7 ký tự. Sản phẩm đếm đơn vị UTF-16 được chấp nhận kèm lưu ý; sản phẩm đếm byte chỉ chứng minh được N ký tự khi đặt từ 4 N byte trở lên.",
        en: "Unicode code points after NFC: “Mậtkhẩu” is 7. A product that counts UTF-16 units is accepted with an advisory; one that counts bytes proves N characters only from 4 N bytes.",
      },
      alternative: {
        vi: "Đếm byte. Không chọn vì “ký tự” là chữ, mà một chữ tiếng Việt chiếm đến ba byte.",
        en: "Bytes. Not taken: “ký tự” is a character, and Vietnamese letters take up to three bytes.",
      },
    },
    {
      id: "P2",
      title: { vi: "các loại ký tự", en: "character classes" },
      text: {
        vi: "Chữ thường là \\p{Ll}, chữ hoa là \\p{Lu} (tính cả đ, Đ và ậ), chữ số là \\p{Nd}, ký tự đặc biệt là ký tự nhìn thấy được mà không phải chữ, dấu hay số. Khoảng trắng không phải ký tự đặc biệt.",
        en: "Lower case is \\p{Ll}, upper case \\p{Lu} (đ, Đ and ậ count), digit \\p{Nd}, special a visible character that is neither letter, mark nor digit. White space is not special.",
      },
      alternative: {
        vi: "Chỉ tính ASCII, hoặc coi mọi ký tự khác là đặc biệt. Không chọn vì chữ tiếng Việt cũng là chữ.",
        en: "ASCII only, or anything else as special. Not taken: Vietnamese letters are letters.",
      },
    },
    {
      id: "P3",
      title: { vi: "từ dễ nhớ", en: "easy words" },
      text: {
        vi: "Danh sách trong văn bản (tên, ngày sinh, số điện thoại) là danh sách mở; ba loại này được kiểm tra, không phân biệt hoa thường, dấu (kể cả dấu không ghép được vào chữ; đ coi như d) và dạng chữ (chữ toàn chiều rộng). Tên: hai phần liền nhau viết liền, hoặc một phần từ bốn chữ cái trở lên ở bất kỳ đâu; phần ngắn hơn chỉ xét khi mật khẩu như đã gõ tách nó ra bằng ký tự không phải chữ hoặc bằng chỗ chuyển từ chữ thường sang chữ hoa. Ngày sinh: ddmmyyyy, ddmmyy, yyyymmdd, yymmdd, mmddyyyy sau khi bỏ dấu phân cách; năm sinh và các nhóm ddmm, mmdd xét đúng như đã gõ. Điện thoại: số trong nước có hoặc không có số 0 hay +84 ở đầu; một trường có thể ghi nhiều số và chữ xen giữa, mọi nhóm chữ số có thể là một số đều được so; một số có quá 15 chữ số bị từ chối khi nhập. Chỉ có một kết quả: không đạt khi trùng, thiếu dữ kiện (`indeterminate`) kèm tên dữ kiện chưa cung cấp, đạt khi đã cung cấp đủ. Kết quả nêu loại dữ kiện, không bao giờ nêu đoạn trùng.",
        en: "The texts' lists (name, date of birth, telephone number) are open; these three are checked, without case, diacritics (also those that do not compose; đ as d) and forms of letters (full width). Name: two adjacent parts joined, or a part of four letters or more, anywhere; a shorter part only where the password as typed bounds it by non-letters or by a change from lower to upper case. Birth date: ddmmyyyy, ddmmyy, yyyymmdd, yymmdd, mmddyyyy without separators; as typed the bare year and groups ddmm or mmdd. Telephone: the national number with or without 0 or +84; a field may hold several numbers and words between them, and every group of digits that can be a number is compared; more than 15 digits in one number are refused as input. One finding: violated on a hit, `indeterminate` naming the facts not supplied, compliant when all were. It names the kind of fact, never the fragment.",
      },
      alternative: {
        vi: "Đối chiếu với danh sách mật khẩu phổ biến. Không chọn vì văn bản nói về thông tin của chính người dùng.",
        en: "A list of common passwords. Not taken: the texts speak of facts about the person.",
      },
    },
    {
      id: "P4",
      title: { vi: "mật khẩu theo Bến Tre 18/2018", en: "passwords under Bến Tre 18/2018" },
      text: {
        vi: "Tối thiểu 8 ký tự với nhân viên và người dùng, 11 ký tự với quản trị; bốn loại ký tự chỉ với quản trị; đổi 3 tháng một lần với nhân viên vận hành và người quản trị trừ “admin”; người dùng thường không phải đổi. Tài khoản sử dụng cho cả hai việc tính là quản trị.",
        en: "8 characters for staff and users, 11 for administration; four classes for administration only; a change every 3 months for operating staff and administrators other than “admin”; none for ordinary users. An account used for both counts as administration.",
      },
      alternative: {
        vi: "Bắt “admin” cũng phải đổi. Không chọn vì văn bản đã trừ ra trong ngoặc.",
        en: "Rotation for “admin” too. Not taken: the text exempts it in brackets.",
      },
    },
    {
      id: "P5",
      title: { vi: "mật khẩu theo Bắc Kạn 11/2023", en: "passwords under Bắc Kạn 11/2023" },
      text: {
        vi: "Tối thiểu 8 và 11 ký tự; bốn loại ký tự với quản trị (15.1.b) và với người dùng cuối (29.2.đ); 60 ngày với nhân viên vận hành và người quản trị dưới cấp cao nhất (15.1.c), 90 ngày với người dùng cuối (29.2.đ). Mỗi vi phạm được báo theo đúng điều yêu cầu.",
        en: "8 and 11 characters; four classes for administration (15.1.b) and for end users (29.2.đ); 60 days for operating staff and administrators below the top one (15.1.c), 90 days for end users (29.2.đ). Each breach is reported under the article that demands it.",
      },
      alternative: {
        vi: "Gộp thành một quy tắc. Không chọn vì người kiểm tra hỏi theo từng điều.",
        en: "One merged rule. Not taken: an inspector asks for the article.",
      },
    },
    {
      id: "P6",
      title: {
        vi: "mật khẩu hệ điều hành theo Trà Vinh",
        en: "operating system passwords, Trà Vinh",
      },
      text: {
        vi: "Quy định ràng buộc tài khoản hệ điều hành: 11 ký tự, bốn loại ký tự, 6 tháng, không có ngoại lệ. Chính sách biết rõ là của ứng dụng thì không áp dụng (`not-applicable`); không khai phạm vi thì coi là thuộc phạm vi.",
        en: "The rule binds accounts of operating systems: 11 characters, four classes, 6 months, without exception. A policy known to be of an application is `not-applicable`; scope not stated counts as in scope.",
      },
      alternative: {
        vi: "Mọi mật khẩu của trung tâm dữ liệu. Không chọn vì câu văn nêu rõ đối tượng.",
        en: "All passwords of the centre. Not taken: the sentence names its object.",
      },
    },
    {
      id: "P7",
      title: {
        vi: "mật khẩu quản trị cổng Bến Tre",
        en: "portal administration passwords, Bến Tre",
      },
      text: {
        vi: "Mọi tài khoản quản trị cổng, kể cả cấp cao nhất: 8 ký tự, bốn loại ký tự (các ký tự đặc biệt được in chỉ là ví dụ), 3 tháng. Biên tập viên không thuộc đối tượng.",
        en: "All administration accounts of the portal, the top one included: 8 characters, four classes (the specials printed are examples), 3 months. Editors are not covered.",
      },
      alternative: {
        vi: "Chỉ chấp nhận những ký tự đặc biệt được in. Không chọn vì “như” là lời dẫn ví dụ.",
        en: "Only the printed specials. Not taken: “như” introduces examples.",
      },
    },
    {
      id: "P8",
      title: { vi: "Bắc Ninh không đặt quy tắc mật khẩu", en: "Bắc Ninh sets no password rule" },
      text: {
        vi: "Văn bản dẫn chiếu đến các văn bản chưa có trong bộ dữ liệu. Việc kiểm tra không đưa ra kết quả, và như vậy không phải là đạt.",
        en: "It refers to instruments that are not part of this data. The check gives no result, which is not a pass.",
      },
      alternative: {
        vi: "Lấy con số của tỉnh khác. Không chọn.",
        en: "Borrowing another province's figure. Not taken.",
      },
    },
    {
      id: "P9",
      title: { vi: "lưu trữ mật khẩu", en: "storing passwords" },
      text: {
        vi: "18/2018: không lưu trên máy tính cá nhân, thiết bị điện tử. 11/2023: chỉ lưu khi cần thiết và phải mã hóa. Dữ liệu dùng để xác thực trong hệ thống xác thực không phải là lưu trữ; mật khẩu mà hệ thống đó khôi phục lại được (mã hóa thuận nghịch) thì là lưu trữ.",
        en: "18/2018: none on personal computers or devices. 11/2023: only when necessary and encrypted. The verifiers of an authentication system are not storage; passwords that it can recover (reversible encryption) are.",
      },
      alternative: {
        vi: "Tính cả dữ liệu xác thực. Không chọn vì như vậy không hệ thống nào cho ai đăng nhập được.",
        en: "Verifiers count. Not taken: no system could then log anybody in.",
      },
    },
    {
      id: "P10",
      title: { vi: "tài khoản dịch vụ", en: "service accounts" },
      text: {
        vi: "Xét như tài khoản quản trị về độ dài và loại ký tự, không gắn với người nào, vẫn thuộc quy định về không hoạt động.",
        en: "Judged as administration for length and classes, have no person, are subject to inactivity.",
      },
      alternative: {
        vi: "Xét như người dùng. Không chọn vì tài khoản dịch vụ giữ quyền quản trị.",
        en: "As users. Not taken: they hold administrators' rights.",
      },
    },
    {
      id: "P11",
      title: { vi: "chính sách chỉ nêu một phạm vi", en: "a setting that states one scope" },
      text: {
        vi: "Chính sách mật khẩu hay thiết lập khóa nêu phạm vi (chẳng hạn ứng dụng) được xét theo mọi quy định bao gồm phạm vi đó. Danh sách đã khai coi là đầy đủ nên phạm vi không ai nêu không làm thiếu dữ kiện, nhưng kết quả đạt luôn kèm lưu ý nêu tên các phạm vi ấy. Khi chính các tài khoản trong hồ sơ cho thấy có phạm vi mà không chính sách nào nêu thì kết quả là thiếu dữ kiện (`indeterminate`).",
        en: "A password policy or lockout setting that states a scope (applications, say) is judged by every norm that covers it. A list that is given is complete, so a scope that nobody states is no missing fact, but a result that complies always names those scopes in an advisory. Where the profile's own accounts show a scope that no setting states, the result is `indeterminate`.",
      },
      alternative: {
        vi: "Đòi hồ sơ nêu mọi phạm vi. Không chọn vì nhiều hệ thống không có thư điện tử hay VPN. Cũng không coi một phạm vi là thay cho tất cả trong im lặng.",
        en: "To demand every scope. Not taken: many systems have no mail and no VPN. Nor does one scope stand for all in silence.",
      },
    },
    {
      id: "P12",
      title: {
        vi: "quản trị cấp cao nhất và tài khoản dịch vụ theo chính sách của quản trị",
        en: "top administrators and service accounts follow the administrators' policy",
      },
      text: {
        vi: "Khi hồ sơ không có chính sách riêng cho quản trị cấp cao nhất hay tài khoản dịch vụ thì chính sách của người quản trị được xét cho cả hai; khi có chính sách riêng cùng phạm vi thì chỉ xét chính sách riêng.",
        en: "Where a profile has no policy of their own for top administrators or service accounts, the administrators' policy is judged for them too; where it has one in scope, that one alone.",
      },
      alternative: {
        vi: "Coi là thiếu dữ kiện. Không chọn vì sản phẩm hiếm khi tách các loại này, và cả hai đều là tài khoản quản trị.",
        en: "To call it a missing fact. Not taken: products rarely distinguish these classes, and both are accounts of administration.",
      },
    },
    {
      id: "P13",
      title: {
        vi: "hệ thống chỉ có một số loại tài khoản",
        en: "systems with certain classes only",
      },
      text: {
        vi: "Một realm, một chính sách hay cả hệ thống có thể được khai là chỉ có một số loại tài khoản (`population`, `accountClasses`), chẳng hạn chỉ người dân. Quy định về các loại khác thì không áp dụng, theo lời người khai; kết quả nêu rõ điều đó. Khi chính tài khoản đã khai, hoặc tài khoản mà thiết lập loại trừ, cho thấy có loại khác thì loại đó vẫn được xét.",
        en: "A realm, a policy or a whole system may be stated to hold certain classes of accounts only (`population`, `accountClasses`), citizens say. Norms about other classes are not applicable, on the word of whoever states it, and the finding says so. Where the stated accounts, or an account that a setting leaves out, show another class, it is judged all the same.",
      },
      alternative: {
        vi: "Xét mọi quy định về mọi loại tài khoản. Không chọn vì một realm của người dân sẽ bị xét theo quy định về quản trị.",
        en: "To judge by every norm whatever exists. Not taken: a realm of citizens would be judged by the rules for administrators.",
      },
    },
  ],
};
