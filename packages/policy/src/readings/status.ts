import type { ReadingGroup } from "./reading.js";

export const status: ReadingGroup = {
  title: { vi: "Hiệu lực và pháp luật được viện dẫn", en: "Status and cited law" },
  readings: [
    {
      id: "S1",
      title: {
        vi: "phạm vi và tình trạng hiệu lực luôn được nêu",
        en: "territory and status are always stated",
      },
      text: {
        vi: "Mọi báo cáo, phiếu kiểm tra, bảng và trang đều nêu một lần, đối với từng văn bản, phạm vi áp dụng hiện nay và điều hạn chế hiệu lực của văn bản. “Hết hiệu lực” chỉ sử dụng khi có quy định chấm dứt hoặc bãi bỏ rõ ràng. Quy định bị thay thế về nội dung (33/2017, Điều 5) có kết quả cần minh chứng (`manual`) kèm văn bản mới, không bị bỏ qua.",
        en: "Every report, checklist, table and page states once, for each text, where it applies today and what limits its force. “Expired” is used only for an express end or repeal. A norm superseded in substance (33/2017, Điều 5) is `manual` and names the newer text; it is never silently left out.",
      },
      alternative: {
        vi: "Coi quy định bị thay thế về nội dung là hết hiệu lực. Không chọn vì không tìm thấy quy định bãi bỏ; người có thẩm quyền quyết định.",
        en: "A norm superseded in substance as expired. Not taken: no repeal was found, and the decision is not the tool's.",
      },
    },
    {
      id: "S2",
      title: {
        vi: "quy định viện dẫn văn bản không còn hiệu lực",
        en: "norms that rest on law no longer in force",
      },
      text: {
        vi: "Quy định mà nghĩa vụ dựa trên văn bản không còn hiệu lực thì kết quả nêu văn bản đó, ngày hết hiệu lực và văn bản thay thế. Điều 38.1 của 11/2023 (văn bản được dẫn chiếu bị thay thế thì áp dụng văn bản mới) là quy định phải thực hiện. Tình trạng của văn bản được viện dẫn là dữ kiện có ngày tra cứu và mức tin cậy; không tìm thấy văn bản bãi bỏ không có nghĩa là còn hiệu lực. Quy định mà nội dung nằm trọn ở văn bản khác được xác nhận bằng cách viện dẫn văn bản được áp dụng (số, ký hiệu, điều khoản), ai giữ văn bản ấy cũng được; trang thiếu của 1289 không thuộc trường hợp này.",
        en: "Where a norm's duty rests on law that is no longer in force, its finding names that law, the day and the successor. Điều 38.1 of 11/2023 (where a cited text is replaced, the newer one applies) is operative. The status of cited law is a fact with a day and a confidence; “no repeal found” does not mean “in force”. A norm whose content stands wholly in another text is attested to by citing the text applied (number and article), whoever holds it; the missing pages of 1289 are no such case.",
      },
      alternative: {
        vi: "Tự chuyển nghĩa vụ sang văn bản thay thế. Không chọn, trừ khi chính văn bản nói vậy: văn bản mới có thể đặt nghĩa vụ khác.",
        en: "The duty moves to the successor by itself. Not taken unless the text says so: the newer text may demand something else.",
      },
    },
    {
      id: "S3",
      title: {
        vi: "văn bản khác trên cùng địa bàn và pháp luật quốc gia",
        en: "other texts of the territory, and national law",
      },
      text: {
        vi: "Danh sách văn bản của một địa bàn nêu cả những văn bản đã biết nhưng chưa được mã hóa, và lý do khi danh sách trống. Văn bản quốc gia là văn bản riêng, chỉ được mã hóa một phần và ghi rõ như vậy; chỉ xét khi được nêu tên (`-r national` hoặc tên của văn bản), không trộn vào văn bản của tỉnh. Nghĩa vụ báo cáo song song theo văn bản quốc gia được nêu trong một dòng.",
        en: "The list of a territory's texts names the known texts that are not encoded, and says why it is empty where it is. A national instrument is a text of its own, encoded in part and marked so; it is judged only when named (`-r national` or its slug) and never mixed into a provincial text. A parallel national duty to report is mentioned in one line.",
      },
      alternative: {
        vi: "Xét luôn văn bản quốc gia cùng văn bản của tỉnh. Không chọn vì các văn bản đó mới được mã hóa một phần; kết quả “đạt” sẽ bị hiểu là đạt toàn bộ.",
        en: "National law judged along with every provincial text. Not taken: it is encoded in part only, and a pass would be taken for a pass of the whole.",
      },
    },
  ],
};
