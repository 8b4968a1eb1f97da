import type { ReadingGroup } from "./reading.js";

export const data: ReadingGroup = {
  title: { vi: "Sao lưu, lưu giữ, hạ tầng", en: "Backups, retention and infrastructure" },
  readings: [
    {
      id: "B1",
      title: { vi: "tần suất sao lưu", en: "backup frequency" },
      text: {
        vi: "Xét các lần sao lưu thành công theo ngày địa phương: hằng ngày là mỗi ngày một lần; “N lần/tuần” được hiểu như “N lần/năm” (G12), là một lần trong mỗi tuần từ thứ Hai đến Chủ nhật, và hai lần cách nhau quá 7 ngày được nêu trong lưu ý. Ngày, tuần hiện tại còn chờ cho đến khi kết thúc. Hằng ngày áp dụng cho dữ liệu quan trọng (18/2018), dữ liệu quan trọng thay đổi thường xuyên (1289); hằng tuần áp dụng cho mọi dữ liệu trừ dữ liệu đặc biệt (33/2017). Sao lưu phần tăng thêm cũng tính. Dữ liệu chưa phân loại là thiếu dữ kiện (`indeterminate`). Mọi lần sao lưu đã khai đều được xét, kể cả lần lỗi: khoảng thời gian (`period`) có thể dài hơn danh sách các lần, không được giấu lần nào. Dữ kiện dừng trước thời điểm đánh giá lâu hơn một chu kỳ là cũ: thiếu dữ kiện (`indeterminate`), trừ khi đã có vi phạm. Nghĩa vụ hằng tuần cần dữ kiện của ít nhất một tuần trọn. Việc kiểm tra, đối chiếu sau sao lưu là thiếu dữ kiện (`indeterminate`) khi từ sau lần thành công gần nhất chỉ có lần lỗi.",
        en: "Judged on successful runs by local date: daily is once on each day; “N lần/tuần” is read as “N lần/năm” is (G12), once in each week from Monday to Sunday, and more than 7 days between two runs is an advisory. The current day or week is pending until it ends. Daily binds important data (18/2018), important data that changes constantly (1289); weekly all data but special data (33/2017). An incremental run counts. Unclassified data is `indeterminate`. All runs handed in are judged, failed ones too: a `period` may be longer than the list of runs, and hides none. Facts that end more than one term before the assessment date are stale: `indeterminate`, unless they already show a breach. A weekly duty needs facts of at least one whole week. Verification is `indeterminate` while every run since the last successful one failed.",
      },
      alternative: {
        vi: "Tính khoảng cách theo giờ, hoặc hằng tuần là cách nhau không quá 7 ngày. Không chọn vì sao lưu lúc 01 giờ hôm trước và 23 giờ hôm sau đều là “hằng ngày”, và văn bản đếm số lần trong tuần như đếm số lần trong năm. Cũng không chỉ xét khoảng thời gian đã khai: như vậy bên được đánh giá tự chọn những ngày được xét.",
        en: "Gaps in hours, or weekly as at most 7 days apart. Not taken: a run at 01:00 and one at 23:00 of the next day are both “daily”, and the text counts times a week as it counts times a year. Nor is the stated period alone judged: whoever is judged would choose the days.",
      },
    },
    {
      id: "B2",
      title: { vi: "nơi lưu bản sao", en: "places of backups" },
      text: {
        vi: "18/2018: hai địa điểm tách biệt. 11/2023: hai thiết bị hoặc hai địa điểm. Bản đang sử dụng tính là một. 1289 và Điều 21.4 của 11/2023: hệ thống lưu trữ độc lập.",
        en: "18/2018: two separate sites. 11/2023: two devices or two sites. The live copy counts as one. 1289 and 11/2023 Điều 21.4: an independent storage system.",
      },
      alternative: {
        vi: "Hai bản ngoài bản đang sử dụng. Không chọn vì văn bản đếm số nơi có dữ liệu.",
        en: "Two copies besides the live one. Not taken: the text counts places of the data.",
      },
    },
    {
      id: "B3",
      title: { vi: "thời hạn lưu của cổng Bến Tre", en: "retention for the Bến Tre portal" },
      text: {
        vi: "“Trong vòng 03 tháng”: bản sao được giữ ít nhất 3 tháng dương lịch, đến hết ngày cuối. Nhật ký giữ ít nhất 2 tháng, xét riêng từng máy chủ.",
        en: "“Trong vòng 03 tháng”: backups stay at least 3 calendar months, until the end of the last day. Logs at least 2 months, server by server.",
      },
      alternative: {
        vi: "Giữ nhiều nhất 3 tháng, hoặc 3 tháng một lần. Không chọn vì câu văn nói về việc lưu giữ.",
        en: "At most, or one every three months. Not taken: the sentence is about keeping.",
      },
    },
    {
      id: "B4",
      title: {
        vi: "lưu hình ảnh camera, dữ liệu giám sát",
        en: "keeping footage and monitoring data",
      },
      text: {
        vi: "Hình ảnh camera ít nhất 30 ngày, ghi liên tục; dữ liệu giám sát ít nhất 6 tháng (11/2023). 1289 không đặt thời hạn lưu nhật ký.",
        en: "Cameras at least 30 days, recording without a break; monitoring data at least 6 months (11/2023). 1289 sets no period for logs.",
      },
      alternative: {
        vi: "Chỉ ghi khi có chuyển động. Không chọn vì văn bản ghi 24/24.",
        en: "Motion-triggered footage. Not taken: the texts say 24/24.",
      },
    },
    {
      id: "B5",
      title: { vi: "tỷ lệ dung lượng dịch vụ gia tăng", en: "share of value-added services" },
      text: {
        vi: "Nhiều nhất 10 %, tính cả mức 10 %, của từng loại dung lượng được khai.",
        en: "At most 10 %, inclusive, of each dimension of capacity supplied.",
      },
      alternative: {
        vi: "Tính trên tổng của tất cả. Không chọn vì không thể cộng số lõi với số terabyte.",
        en: "Of the sum of all. Not taken: cores and terabytes have no sum.",
      },
    },
    {
      id: "B6",
      title: { vi: "đường truyền Internet", en: "Internet lines" },
      text: {
        vi: "Đường truyền của ít nhất hai nhà cung cấp khác nhau; 11/2023 còn đòi hỏi chia tải.",
        en: "Lines of at least two different providers; 11/2023 also requires load balancing.",
      },
      alternative: {
        vi: "Hai đường của cùng một nhà cung cấp. Không chọn vì văn bản ghi “khác nhau”.",
        en: "Two lines of one provider. Not taken: “khác nhau”.",
      },
    },
    {
      id: "B7",
      title: { vi: "nguồn điện", en: "power sources" },
      text: {
        vi: "11/2023: hai nguồn điện, thêm bộ lưu điện, thêm máy phát; bộ lưu điện và máy phát không phải là nguồn. 18/2018 nêu máy phát, 1289 nêu bộ lưu điện và máy phát.",
        en: "11/2023: two sources, plus UPS, plus generator; UPS and generator are not sources. 18/2018 names the generator, 1289 UPS and generator.",
      },
      alternative: {
        vi: "Coi máy phát là nguồn thứ hai. Không chọn vì văn bản liệt kê riêng máy phát.",
        en: "The generator as second source. Not taken: the text lists it besides.",
      },
    },
  ],
};
