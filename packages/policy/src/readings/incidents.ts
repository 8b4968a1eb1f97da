import type { ReadingGroup } from "./reading.js";

export const incidents: ReadingGroup = {
  title: { vi: "Sự cố", en: "Incidents" },
  readings: [
    {
      id: "I1",
      title: { vi: "chọn mức sự cố", en: "choosing an incident's level" },
      text: {
        vi: "Khi hai định nghĩa cùng khớp thì lấy mức cao hơn. Cả trung tâm ngừng hoạt động là mức cao nhất. 18/2018 in các loại sự cố và ảnh hưởng trực tiếp như hai khả năng thay thế nhau; 11/2023 và 1289 in ảnh hưởng sau danh sách, nên mức nghiêm trọng cần có ảnh hưởng trực tiếp, còn loại được liệt kê mà không ảnh hưởng là thông thường kèm lưu ý. Chỉ ảnh hưởng đến người sử dụng, nơi mức thông thường đòi hỏi không ảnh hưởng đến ai: văn bản không nêu rõ, xem G18.",
        en: "Where two definitions fit, the higher applies. The whole centre stopped: the highest level. 18/2018 prints its kinds and the direct effect as alternatives; 11/2023 and 1289 print the effect after the list, so serious needs a direct effect, and a listed kind without one is ordinary with an advisory. An effect on users only, where the ordinary level requires none, is not expressly covered: see G18.",
      },
      alternative: {
        vi: "Chỉ cần thuộc danh sách, ở mọi văn bản. Được nêu trong lưu ý; không chọn ở văn bản gắn cả hai điều kiện.",
        en: "The list alone suffices everywhere. Named in the advisory; not taken where the text joins both.",
      },
    },
    {
      id: "I2",
      title: { vi: "các thang mức sự cố", en: "the scales of incidents" },
      text: {
        vi: "Hai mức (1289), ba mức (18/2018, Điều 13 của 11/2023) và thang bốn mức an toàn thông tin ở Điều 34 của 11/2023 là những kiểu khác nhau. Tiêu chí các mức trên của thang sau cùng thuộc văn bản được dẫn chiếu chưa có trong bộ dữ liệu: mức được tiếp nhận như khai báo, không tự suy ra. Thang đó chỉ phân loại sự cố an toàn thông tin: ổ đĩa hỏng không phải xếp mức.",
        en: "Two levels (1289), three (18/2018, 11/2023 Điều 13) and the four-level security scale of 11/2023 Điều 34 are different types. The criteria of its upper levels are in a text that is not part of this data: a stated level is accepted, never derived. That scale grades incidents of information security only: a failed disk has no level of it.",
      },
      alternative: {
        vi: "Một thang chung. Không chọn vì “nghiêm trọng” của tỉnh này không phải của tỉnh khác.",
        en: "One common scale. Not taken: a provincial “nghiêm trọng” is not another's.",
      },
    },
    {
      id: "I3",
      title: {
        vi: "báo ngay và báo cáo trong 24 giờ",
        en: "immediate notice and a 24-hour report",
      },
      text: {
        vi: "Sự cố nghiêm trọng phải được báo ngay (18.4) và có báo cáo bằng văn bản trong 24 giờ kể từ khi phát hiện (18.5.e).",
        en: "A serious incident needs an immediate notice (18.4) and a written report within 24 elapsed hours of detection (18.5.e).",
      },
      alternative: {
        vi: "Báo cáo thay cho việc báo ngay. Không chọn vì đó là hai câu riêng.",
        en: "The report replaces the notice. Not taken: they are two sentences.",
      },
    },
    {
      id: "I4",
      title: {
        vi: "việc xử lý sự cố được coi là đã làm",
        en: "what counts as done with an incident",
      },
      text: {
        vi: "“Ngay”, “kịp thời”, “khẩn trương” không cho thời hạn: nơi nhận được coi là đã được báo khi có một lần báo đến đó trong danh sách tính đến ngày đánh giá, và danh sách đã khai là đầy đủ. Nơi văn bản quy định thứ tự nơi nhận thì chuỗi báo nào theo đúng thứ tự đó cũng được, kể cả cùng thời điểm. Sao lưu có trước sửa chữa khi không muộn hơn lúc bắt đầu sửa; khi chưa bắt đầu sửa thì thiếu bản sao chưa phải là vi phạm. Bước xử lý hay lần báo có thời điểm trước lúc phát hiện là lỗi dữ kiện: không chứng minh nghĩa vụ đã được thực hiện hay bị vi phạm; vì vậy bản sao định kỳ có trước sự cố không thay được việc sao lưu trước khi sửa. Mức nêu đích danh (“nghiêm trọng”) chỉ ràng buộc mức đó, lấy mức nặng hơn giữa mức khai và mức suy ra.",
        en: "“Ngay”, “kịp thời”, “khẩn trương” give no term: a recipient was notified when a report to it is listed on the assessment date, and a list that is given is complete. Where a text orders the recipients, any chain of reports in that order will do, equal times included. The backup comes before the repair when it is not later than its beginning; while the repair has not begun a missing backup breaks nothing. A step or a report dated before the detection is an error of the facts: it proves neither that the duty was kept nor that it was broken; so a routine copy that is older than the incident does not answer the backup before the repair. A level given exactly (“nghiêm trọng”) binds that level, the graver of the declared and the derived one counting.",
      },
      alternative: {
        vi: "Chỉ tính lần báo đầu tiên đến mỗi nơi nhận: không chọn, vì báo thêm lại thành có hại. Coi bản sao định kỳ là sao lưu trước khi khắc phục: không chọn, vì phần thay đổi từ đó sẽ mất.",
        en: "Only the first report to each recipient counts: not taken, because a further report would then do harm. A routine copy as the backup before the repair: not taken, because what changed since would be lost.",
      },
    },
  ],
};
