import type { ReadingGroup } from "./reading.js";

export const bacNinh332017: ReadingGroup = {
  title: { vi: "Bắc Ninh 33/2017", en: "Bắc Ninh 33/2017" },
  readings: [
    {
      id: "N1",
      title: {
        vi: "câu không nêu người thực hiện (33/2017)",
        en: "sentences that name no bearer (33/2017)",
      },
      text: {
        vi: "Câu nào của 33/2017 không nêu ai thì người thực hiện là cơ quan, đơn vị ở Điều 1.2.a, đối tượng mà văn bản điều chỉnh việc sử dụng ứng dụng dùng chung. Các điều cấm ở Điều 15 ràng buộc mọi người.",
        en: "Where a sentence of 33/2017 names nobody, its bearer is the agency or unit of Điều 1.2.a, whose use of the shared applications the text governs. The prohibitions of Điều 15 bind everyone.",
      },
      alternative: {
        vi: "Sở, với vai trò quản lý các ứng dụng dùng chung (16.1.d). Không chọn vì 16.1 đã kể việc của Sở, còn các điều quanh những câu đó đều nói với cơ quan, đơn vị.",
        en: "The Department as manager of the shared applications (16.1.d). Not taken: 16.1 lists the Department's own duties, and the articles around the silent sentences address agencies and units.",
      },
    },
    {
      id: "N2",
      title: {
        vi: "chức năng phải sử dụng và chức năng phải có",
        en: "functions to be used and functions to be there",
      },
      text: {
        vi: "7.2 kể các chức năng “phải sử dụng” của phần mềm quản lý văn bản: mỗi chức năng phải có và đang được sử dụng. 8.2 kể chức năng tối thiểu mà không có động từ đó: mỗi chức năng phải có; không đánh giá mức độ sử dụng.",
        en: "7.2 lists the functions of document management software that “phải sử dụng”: each is there and in use. 8.2 lists minimum functions without that verb: each is there; how far it is used is not judged.",
      },
      alternative: {
        vi: "Cả hai danh sách đều phải sử dụng. Không chọn vì hai lời dẫn khác nhau, và lời dẫn sau chỉ nói về phần mềm.",
        en: "Both lists used. Not taken: the two openings differ, and the second speaks of the software only.",
      },
    },
    {
      id: "N3",
      title: {
        vi: "từ ngữ chỉ sự ưu tiên và định hướng",
        en: "words of preference and of direction",
      },
      text: {
        vi: "“Ưu tiên” (4.2, 6.1, 10.2, 12.3) buộc chọn cách được ưu tiên trước: được tuân thủ khi đã làm như vậy, hoặc khi lý do chọn cách khác được ghi lại. “Giảm dần” (4.2), “hướng đến” (12.1) và “tiến tới” (12.2.b) nêu mục tiêu: cho thấy các bước đã làm, không bao giờ là một con số hay một ngày.",
        en: "“Ưu tiên” (4.2, 6.1, 10.2, 12.3) obliges to take the preferred way first: it is kept where that was done, or where the reason for another way is on record. “Giảm dần” (4.2), “hướng đến” (12.1) and “tiến tới” (12.2.b) name an aim: steps towards it are shown, never a figure or a day.",
      },
      alternative: {
        vi: "Lời khuyến khích không ràng buộc ai. Không chọn vì hầu hết các câu này ghi “phải”.",
        en: "Encouragements that bind nobody. Not taken: most of these sentences say “phải”.",
      },
    },
    {
      id: "N4",
      title: {
        vi: "thiết bị đầu cuối hội nghị truyền hình",
        en: "terminals for video conferences",
      },
      text: {
        vi: "Cơ quan chỉ trang bị thiết bị đầu cuối khi cấp có thẩm quyền đồng ý: phần trong ngoặc là điều kiện của một quyền. Thiết bị đầu cuối phù hợp với nền tảng dùng chung là một nghĩa vụ riêng.",
        en: "Agencies equip themselves with terminals only where the competent authority agrees: the bracket is the condition of a permission. That terminals fit the shared platform is a duty of its own.",
      },
      alternative: {
        vi: "Có nghĩa vụ mua thiết bị đầu cuối. Không chọn vì không ai bị buộc làm việc còn cần người khác đồng ý.",
        en: "A duty to buy terminals. Not taken: nobody is obliged to do what needs another's consent.",
      },
    },
    {
      id: "N5",
      title: {
        vi: "nội dung tối thiểu của trang thông tin điện tử",
        en: "the least that a web page contains",
      },
      text: {
        vi: "Bảy điểm là mức tối thiểu (“bao gồm (không giới hạn)”). Nội dung mà Nghị định 43/2011/NĐ-CP đòi thêm là một mục mở, không danh sách nào đánh dấu hết được; nghị định đó không được mã hóa ở đây.",
        en: "The seven points are the least (“bao gồm (không giới hạn)”). What Decree 43/2011 demands beyond them is an open member that no list can tick off; the decree is not encoded here.",
      },
      alternative: {
        vi: "Danh sách đóng. Không chọn vì phần trong ngoặc nói ngược lại.",
        en: "A closed list. Not taken: the bracket says the opposite.",
      },
    },
    {
      id: "N6",
      title: { vi: "sao lưu dữ liệu đặc biệt", en: "backup of special data" },
      text: {
        vi: "Phần trong ngoặc miễn cho dữ liệu đặc biệt chu kỳ hằng tuần, không miễn việc sao lưu: cơ quan tự đặt chu kỳ và thực hiện đúng.",
        en: "The bracket frees special data from the weekly interval, not from the backup: the agency sets an interval and keeps to it.",
      },
      alternative: {
        vi: "Dữ liệu đặc biệt không cần sao lưu. Không chọn vì “thời gian sao lưu không quy định” chỉ bỏ thời gian, và mọi dữ liệu phải phục hồi được.",
        en: "Special data need no backup. Not taken: “thời gian sao lưu không quy định” leaves out the time alone, and all data must be recoverable.",
      },
    },
    {
      id: "N7",
      title: { vi: "kinh phí duy trì, nâng cấp hệ thống", en: "funds for keeping systems" },
      text: {
        vi: "“Duy trì nâng cấp các hệ thống” nằm dưới Sở Tài chính: Sở bố trí kinh phí; công việc do đơn vị vận hành hệ thống làm (16.1.d, 16.5.a).",
        en: "“Duy trì nâng cấp các hệ thống” stands under the Department of Finance: it provides the funds for it; the work itself is done by those who run the systems (16.1.d, 16.5.a).",
      },
      alternative: {
        vi: "Sở Tài chính tự duy trì hệ thống của cơ quan khác. Không chọn vì Sở không có hệ thống lẫn nhân lực.",
        en: "The Department of Finance keeps other agencies' systems itself. Not taken: it has neither the systems nor the staff.",
      },
    },
    {
      id: "N8",
      title: { vi: "việc ngầm định trong Điều 17", en: "duties implied by Điều 17" },
      text: {
        vi: "Việc khen thưởng hằng năm dựa trên tiêu chí do Sở Nội vụ đề xuất và báo cáo kiểm tra thực tế: cả hai là nghĩa vụ của nơi được nêu tên. Câu về kỷ luật ở đoạn thứ hai là chế tài, không giao việc cho ai.",
        en: "The yearly commendation rests on criteria that the Department of Home Affairs proposes and on a report of on-site inspection: both are duties of those named. The second paragraph, on discipline, is a sanction and gives a task to nobody.",
      },
      alternative: {
        vi: "Chỉ mô tả cách khen thưởng. Không chọn vì không có tiêu chí và báo cáo thì không khen thưởng được.",
        en: "A description of how commendation works. Not taken: without criteria and report nothing could be commended.",
      },
    },
  ],
};
