import type { ReadingGroup } from "./reading.js";

export const services: ReadingGroup = {
  title: { vi: "Dịch vụ, vai trò, báo cáo, tên gọi", en: "Services, roles, reports and names" },
  readings: [
    {
      id: "O1",
      title: { vi: "mức dịch vụ công trực tuyến", en: "levels of online public services" },
      text: {
        vi: "Mỗi mức cần đủ tính năng của mức dưới; mức 4 là mức 3 cộng với việc thanh toán phí, lệ phí (nếu có) trực tuyến, kết quả được trả theo bất kỳ kênh nào trong ba kênh. Không có phí thì là mức 4 khi có thể nhận kết quả trực tuyến hoặc qua bưu chính, ngược lại thì văn bản không nêu rõ (G18). Quy định về mỗi mức xét phần mà mức đó thêm vào, với mọi dịch vụ công bố mức đó hoặc mức cao hơn.",
        en: "Each level needs the features of the one below; level 4 is level 3 with the fee, if any, payable online, its result by any of the three channels. Without a fee it is level 4 when the result can be had online or by post, otherwise the text does not settle it (G18). Each level's norm judges what that level adds, for every service that claims it or a higher one.",
      },
      alternative: {
        vi: "Hai mức theo quy định hiện nay. Không chọn vì bốn mức mới là nội dung của văn bản năm 2017.",
        en: "Today's two levels. Not taken: they describe the text of 2017.",
      },
    },
    {
      id: "O2",
      title: { vi: "các cách gọi cơ quan vận hành", en: "spellings of the operator" },
      text: {
        vi: "“Cơ quan vận hành”, “đơn vị vận hành”, “đơn vị quản trị, vận hành” trong cùng một văn bản là một vai trò.",
        en: "“Cơ quan vận hành”, “đơn vị vận hành”, “đơn vị quản trị, vận hành” in one text are one role.",
      },
      alternative: {
        vi: "Nhiều vai trò. Không chọn vì các chương về trách nhiệm chỉ biết một.",
        en: "Several roles. Not taken: the texts' chapters on duties know one.",
      },
    },
    {
      id: "O3",
      title: { vi: "các báo cáo theo Bến Tre 18/2018", en: "the reports of Bến Tre 18/2018" },
      text: {
        vi: "Thiết bị: hằng quý và hằng năm (9.2); vận hành 6 tháng một lần và an toàn thông tin hằng tháng (24.8); báo cáo Ủy ban nhân dân tỉnh hằng tháng, hằng năm và khi có yêu cầu (23.4).",
        en: "Equipment quarterly and yearly (9.2); operation every 6 months and security monthly (24.8); the report to the province monthly, yearly and on request (23.4).",
      },
      alternative: {
        vi: "Một báo cáo hằng năm. Không chọn vì từng câu nêu rõ kỳ báo cáo.",
        en: "One yearly report. Not taken: the sentences name each period.",
      },
    },
    {
      id: "O4",
      title: { vi: "giữ nguyên tên gọi của văn bản", en: "names stay as printed" },
      text: {
        vi: "“Sở Thông tin và Truyền thông”, tên huyện, tên tỉnh giữ như in; cơ quan, địa danh kế thừa hiện nay là dữ kiện riêng có ngày tháng.",
        en: "“Sở Thông tin và Truyền thông”, districts and provinces stay as printed; today's successors are separate, dated facts.",
      },
      alternative: {
        vi: "Sử dụng tên hiện nay. Không chọn vì phải tìm lại được chỗ viện dẫn trong văn bản.",
        en: "Today's names. Not taken: a citation must be found in the text.",
      },
    },
  ],
};
