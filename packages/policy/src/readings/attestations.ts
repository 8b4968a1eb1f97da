import type { ReadingGroup } from "./reading.js";

export const attestations: ReadingGroup = {
  title: { vi: "Xác nhận, hồ sơ, kiểm tra", en: "Attestations, records and inspections" },
  readings: [
    {
      id: "A1",
      title: { vi: "một lần xác nhận có giá trị bao lâu", en: "how long an attestation holds" },
      text: {
        vi: "Văn bản đặt chu kỳ riêng cho việc đó (hằng tháng, sáu tháng một lần) thì một lần xác nhận có giá trị trong chu kỳ ấy. Văn bản không đặt thì có giá trị mười hai tháng kể từ ngày xác nhận: các văn bản lập kế hoạch, dự toán, đào tạo và rà quét theo năm, nên người kiểm tra không gặp xác nhận cũ hơn năm đang kiểm tra. Việc làm một lần rồi giữ nguyên (nhà trạm, thiết kế, quy chế đã ban hành) có thể xác nhận cho ba năm. Thời hạn nằm trong dữ liệu của quy định và được đếm như mọi thời hạn khác (G2). Lời sau cùng của mỗi vai trò được tính; một bên xác nhận không đạt thì xác nhận của bên khác không thay được.",
        en: "Where the text sets a cycle of its own for the duty (every month, every six months), an attestation holds for that cycle. Where it sets none, it holds twelve months from the day on which it was given: the texts plan, budget, train and scan by the year, so no inspector meets an attestation older than the year he inspects. What is done once and then stands (a building, a design, a rule issued) may be attested for three years. The period belongs to the norm's data and is counted as every period is (G2). The last word of each role counts; where one says that the norm is not met, another's attestation does not undo it.",
      },
      alternative: {
        vi: "Xác nhận không có thời hạn. Không chọn vì con người, máy móc và quy định đều thay đổi, và một chữ ký sẽ che điều đó mãi. Hết giá trị mỗi khi dữ kiện thay đổi: không chọn, vì nhìn vào giấy không ai biết còn giá trị hay không.",
        en: "Attestations without an end. Not taken: staff, machines and rules change, and a signature would then hide it for ever. An end with each change of the facts: not taken, because the attestation alone would not show whether it is still valid.",
      },
    },
    {
      id: "R1",
      title: { vi: "hình thức lưu hồ sơ", en: "forms in which records are kept" },
      text: {
        vi: "18/2018 (11.2) và 1289 (9.2) in “bằng văn bản, tập tin bản mềm trên máy tính”: liệt kê không có liên từ là đòi cả hai, vừa bản giấy vừa tập tin. 11/2023 (12.2) thêm “hoặc phần mềm quản lý điều hành”: có “hoặc” thì một trong ba là đủ. Có thêm hình thức khác không hại gì. “Cập nhật khi có sự thay đổi” áp dụng cho mọi hồ sơ ở từng văn bản.",
        en: "18/2018 (11.2) and 1289 (9.2) print “bằng văn bản, tập tin bản mềm trên máy tính”: a list without a conjunction asks for both, on paper and as a file. 11/2023 (12.2) adds “hoặc phần mềm quản lý điều hành”: with “hoặc” one of the three is enough. A further form never hurts. “Cập nhật khi có sự thay đổi” binds every record in each text.",
      },
      alternative: {
        vi: "Mọi trường hợp chỉ cần một hình thức. Không chọn vì nơi nào cho chọn thì người soạn đã viết “hoặc”. Mọi trường hợp cần cả hai, phần mềm thay cho tập tin: không chọn, vì câu văn nêu ba thứ ngang hàng.",
        en: "One form is enough everywhere. Not taken: where the drafters allowed a choice they wrote “hoặc”. Both everywhere, the software as a substitute of the file: not taken, because the sentence names three things of one rank.",
      },
    },
    {
      id: "C1",
      title: {
        vi: "điều nào thuộc nội dung kiểm tra nào",
        en: "which articles stand under an inspection content",
      },
      text: {
        vi: "18/2018 (18.2) nêu bảy nội dung kiểm tra bằng từ chung, không nêu điều nào. Bảng kiểm xếp mỗi điều dưới nội dung có lời văn gần nhất (sao lưu dưới “sao lưu, lưu trữ, phục hồi”, hồ sơ dưới “quản lý hồ sơ”), phần còn lại dưới “các quy định khác”. Mỗi quy định có mặt ít nhất một lần; điều về hồ sơ thiết bị (Điều 9) và về an toàn (Điều 14) liên quan hai nội dung nên đứng dưới cả hai. Cách xếp này chỉ để trình bày: không kết quả nào dựa vào nó.",
        en: "18/2018 (18.2) names the seven contents of an inspection in general words and no articles. The checklist puts each article under the content whose words are nearest (backups under “sao lưu, lưu trữ, phục hồi”, records under “quản lý hồ sơ”), and what is left under “các quy định khác”. Every norm stands at least once; the articles on equipment (Điều 9) and on security (Điều 14) concern two contents and stand under both. This orders a page: no finding rests on it.",
      },
      alternative: {
        vi: "Bảy đề mục trống để người kiểm tra tự điền. Không chọn vì không ai thấy được điều nào bị bỏ quên.",
        en: "Seven empty headings for the inspector to fill. Not taken: nothing would show that an article was forgotten.",
      },
    },
  ],
};
