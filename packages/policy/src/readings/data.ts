import type { ReadingGroup } from "./reading.js";

export const data: ReadingGroup = {
  title: { vi: "Sao lưu, lưu giữ, hạ tầng", en: "Backups, retention and infrastructure" },
  readings: [
    {
      id: "B1",
      title: { vi: "tần suất sao lưu", en: "backup frequency" },
      text: {
        vi: "Xét các lần sao lưu thành công theo ngày địa phương: cách nhau không quá 1 ngày nếu hằng ngày, không quá 7 ngày nếu hằng tuần; ngày hiện tại còn chờ cho đến khi hết ngày. Hằng ngày áp dụng cho dữ liệu quan trọng (18/2018), dữ liệu quan trọng thay đổi thường xuyên (1289); hằng tuần áp dụng cho mọi dữ liệu trừ dữ liệu đặc biệt (33/2017). Sao lưu phần tăng thêm cũng tính. Dữ liệu chưa phân loại là `indeterminate`. Kết quả nói về khoảng thời gian hồ sơ đưa ra (`period`); những ngày sau đó đến ngày xét luôn được nêu trong lưu ý.",
        en: "Judged on successful runs by local date: at most 1 day apart for daily, at most 7 for weekly; the current day is pending until it ends. Daily binds important data (18/2018), important data that changes constantly (1289); weekly all data but special data (33/2017). An incremental run counts. Unclassified data is `indeterminate`. The result speaks of the days that the profile hands in (`period`); the days from there to the day in question are always named in an advisory.",
      },
      alternative: {
        vi: "Tính khoảng cách theo giờ. Không chọn vì chạy lúc 01 giờ hôm trước và 23 giờ hôm sau đều là “hằng ngày”. Cũng không coi hồ sơ của kỳ trước là thiếu dữ kiện: người kiểm tra xét kỳ được nộp và thấy rõ phần chưa nộp.",
        en: "Gaps in hours. Not taken: a run at 01:00 and one at 23:00 of the next day are both “daily”. Nor is a record of an earlier time called missing facts: an inspector judges what was handed in and sees what was not.",
      },
    },
    {
      id: "B2",
      title: { vi: "nơi lưu bản sao", en: "places of backups" },
      text: {
        vi: "18/2018: hai địa điểm tách biệt. 11/2023: hai thiết bị hoặc hai địa điểm. Bản đang dùng tính là một. 1289 và Điều 21.4 của 11/2023: hệ thống lưu trữ độc lập.",
        en: "18/2018: two separate sites. 11/2023: two devices or two sites. The live copy counts as one. 1289 and 11/2023 Điều 21.4: an independent storage system.",
      },
      alternative: {
        vi: "Hai bản ngoài bản đang dùng. Không chọn vì văn bản đếm số nơi có dữ liệu.",
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
        en: "Lines of at least two different providers; 11/2023 also wants load sharing.",
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
