import type { ReadingGroup } from "./reading.js";

export const benTre182018: ReadingGroup = {
  title: { vi: "Bến Tre 18/2018", en: "Bến Tre 18/2018" },
  readings: [
    {
      id: "V1",
      title: {
        vi: "mô tả trung tâm là yêu cầu đối với trung tâm (Điều 3, 4)",
        en: "descriptions of the centre are demands (Điều 3, 4)",
      },
      text: {
        vi: "Điều 3.2 và Điều 4 nêu thành phần, tính năng, tiêu chuẩn và dịch vụ của trung tâm dữ liệu. Mỗi câu như vậy là yêu cầu đối với cơ quan vận hành: thiếu một hệ thống thành phần, tính năng hay dịch vụ là vi phạm. Mục đích và vị trí của trung tâm dữ liệu trong các công trình của tỉnh (3.1, phần vai trò ở 3.2) là định nghĩa.",
        en: "Điều 3.2 and 4 say in the indicative what the centre is made of, which features it has, which standard it follows and which services it offers. Each such statement is a demand on the operator: a subsystem, feature or service that is missing is a breach. What the centre is for and where it stands among the province's works (3.1, the role in 3.2) is a definition.",
      },
      alternative: {
        vi: "Chỉ là lời mô tả. Không chọn vì các Điều 5 đến 24 coi các phần này là đã có, các câu sử dụng “bao gồm”, “bảo đảm”, “tuân theo”, và một trung tâm thiếu thành phần chỉ đúng văn bản trên giấy.",
        en: "Mere description. Not taken: Điều 5 to 24 presuppose these parts, the sentences use “bao gồm”, “bảo đảm” and “tuân theo”, and a centre without a subsystem would be within the text only on paper.",
      },
    },
    {
      id: "V2",
      title: {
        vi: "dịch vụ gia tăng: nghĩa vụ là cách cung cấp (Điều 5.3)",
        en: "value-added services: the duty is how they are provided (Điều 5.3)",
      },
      text: {
        vi: "Câu văn không buộc cơ quan vận hành cung cấp dịch vụ gia tăng; nó ràng buộc cách cung cấp: đúng pháp luật, trên cơ sở sử dụng an toàn, hiệu quả, trong tỷ lệ dung lượng cho phép. Đơn vị không cung cấp thì không phải chứng minh gì.",
        en: "The sentence does not force the operator to offer value-added services; it binds how it does: lawfully, on the basis of safe and efficient use, within the share of capacity. An operator that offers none has nothing to show.",
      },
      alternative: {
        vi: "Có nghĩa vụ cung cấp. Không chọn vì câu này đứng giữa các nguyên tắc và đặt điều kiện; Điều 24.5 để việc cung cấp dịch vụ tùy theo đề nghị và quyết định.",
        en: "A duty to offer some. Not taken: the sentence stands among principles and sets conditions; Điều 24.5 makes services depend on requests and decisions.",
      },
    },
    {
      id: "V3",
      title: {
        vi: "phần mềm phải được phê duyệt trước khi sử dụng (Điều 10.2)",
        en: "which software needs approval before use (Điều 10.2)",
      },
      text: {
        vi: "Phần mềm có bản quyền được mua cho trung tâm thì không cần phê duyệt. Mọi phần mềm khác đều cần: mã nguồn mở, miễn phí, và phần mềm có bản quyền mà trung tâm không mua (mượn, kèm theo thiết bị, được cấp). Hồ sơ không cho biết ai mua bản quyền thương mại, nên loại sau cùng do con người chứng minh.",
        en: "Software whose licence was bought for the centre needs no approval. All other software does: open-source, free, and licensed software that the centre did not buy (lent, bundled, granted). A profile does not state who bought a commercial licence, so a person attests the last kind.",
      },
      alternative: {
        vi: "Phê duyệt mọi phần mềm thương mại. Không chọn vì “có bản quyền khác” là phần còn lại sau “đã mua bản quyền”.",
        en: "Approval for every commercial product. Not taken: “có bản quyền khác” is what remains after “đã mua bản quyền”.",
      },
    },
    {
      id: "V4",
      title: {
        vi: "không sử dụng trình duyệt trên máy chủ để truy cập Internet (Điều 12.2.d)",
        en: "no browsing from servers (Điều 12.2.d)",
      },
      text: {
        vi: "Điều cấm nhằm vào người quản trị sử dụng trình duyệt trên máy chủ để truy cập Internet. Điều cấm không áp dụng cho máy chủ tải bản cập nhật hay phục vụ công chúng, nên không suy ra mức kết nối Internet nào; cấu hình và nhật ký cho thấy việc tuân thủ.",
        en: "The ban is on administrators who use a browser on a server to reach the Internet. It says nothing about servers that fetch updates or serve the public, so no level of Internet access is derived from it; settings and logs show compliance.",
      },
      alternative: {
        vi: "Máy chủ không được nối Internet dưới mọi hình thức. Không chọn vì Điều 4.2 giao trung tâm phục vụ trang thông tin, thư điện tử và truy cập Internet.",
        en: "Servers without any access to the Internet. Not taken: Điều 4.2 has the centre host web sites, mail and Internet access.",
      },
    },
    {
      id: "V5",
      title: {
        vi: "lưu trữ đầy đủ dữ liệu là nội dung sao lưu",
        en: "storing data in full means the contents of backups",
      },
      text: {
        vi: "“Lưu trữ đầy đủ” (18/2018 Điều 13.1, 11/2023 Điều 11.1; 1289 Điều 13.1.b in “sao lưu đầy đủ”) nằm trong điều về sao lưu, phục hồi và nhằm phục hồi nguyên trạng: dữ liệu của người dùng, của ứng dụng và của hệ thống đều phải có trong nội dung sao lưu.",
        en: "“Lưu trữ đầy đủ” (18/2018 Điều 13.1, 11/2023 Điều 11.1; 1289 Điều 13.1.b prints “sao lưu đầy đủ”) stands in the article on backup and recovery and serves restoring things as they were: users', application and system data must all be among the contents of the backups.",
      },
      alternative: {
        vi: "Chỉ lưu trên hệ thống đang phục vụ. Không chọn vì dữ liệu mất cùng hệ thống thì không thể phục hồi “nguyên trạng”.",
        en: "Storage on the serving systems alone. Not taken: data lost with their system cannot be restored “nguyên trạng”.",
      },
    },
    {
      id: "V6",
      title: {
        vi: "cập nhật kịp thời không có nghĩa là tự động (Điều 14.3)",
        en: "updated in time does not mean automatically (Điều 14.3)",
      },
      text: {
        vi: "“Luôn được cập nhật kịp thời” đòi hỏi cập nhật đúng lúc, bằng cách nào cũng được: con người xem ngày cập nhật. “Đặt ở chế độ quét thường xuyên” là một thiết lập của phần mềm và được kiểm tra như vậy.",
        en: "“Luôn được cập nhật kịp thời” asks for updates in time, by whatever means: a person looks at the dates. “Đặt ở chế độ quét thường xuyên” is a setting of the program and is checked as one.",
      },
      alternative: {
        vi: "Chỉ cập nhật tự động mới đạt. Không chọn vì văn bản không nói vậy, và máy không nối mạng được cập nhật thủ công.",
        en: "Automatic updates as the only way. Not taken: the text does not say so, and a machine off the network is updated by hand.",
      },
    },
    {
      id: "V7",
      title: {
        vi: "đánh giá, báo cáo theo mức sự cố (Điều 16.2)",
        en: "assessing and reporting by level (Điều 16.2)",
      },
      text: {
        vi: "Phân loại theo ảnh hưởng thì phải đánh giá ảnh hưởng, nên mọi sự cố đều được đánh giá; với hai mức trên, văn bản nhắc lại. Sự cố thông thường chỉ chuyển cơ quan quản lý khi cơ quan vận hành không xử lý được; hồ sơ không cho biết điều đó nên do con người chứng minh. Ở mức cao nhất, cơ quan vận hành và cơ quan quản lý cùng đánh giá và báo cáo Ủy ban nhân dân tỉnh; báo cáo của cơ quan vận hành được kiểm tra, phần của cơ quan quản lý do con người chứng minh.",
        en: "Sorting by effect needs an assessment of the effect, so every incident is assessed; for the two upper levels the text says it again. An ordinary incident is passed to the managing agency only when the operator cannot settle it, which a profile cannot show: a person attests it. For the highest level operator and managing agency both assess and report to the province; the operator's report is checked, the managing agency's part is shown by a person.",
      },
      alternative: {
        vi: "Báo cáo mọi sự cố thông thường. Không chọn vì câu văn giới hạn ở “trường hợp không xử lý được”.",
        en: "Every ordinary incident is reported. Not taken: “trường hợp không xử lý được” limits the sentence.",
      },
    },
    {
      id: "V8",
      title: { vi: "mọi mục của mẫu phải được điền", en: "every part of a form is filled in" },
      text: {
        vi: "Mẫu không ghi mục nào là tùy chọn: mọi mục đều phải điền, thứ gì cơ quan không có (như số fax) thì ghi là không có. Đề mục A) in nhầm hai lần ở Mẫu số 2 chỉ tính một lần.",
        en: "The forms mark nothing as optional: every part is filled in, and what an agency does not have (a fax) is stated as none. Heading A) stands twice in Mẫu số 2 by mistake and counts once.",
      },
      alternative: {
        vi: "Chỉ điền những mục cần cho việc quyết định. Không chọn vì thời hạn ở Điều 20 tính từ khi có đủ thông tin.",
        en: "Only the parts that matter for the decision. Not taken: the terms of Điều 20 run from the complete information.",
      },
    },
    {
      id: "V9",
      title: {
        vi: "câu không nêu người thực hiện (18/2018)",
        en: "sentences that name no bearer (18/2018)",
      },
      text: {
        vi: "Ở các Điều 5, 6, 8 đến 17 và 19 của 18/2018 nhiều câu không nêu ai. Người thực hiện là bên mà điều chứa câu đó nêu (12.2.a và 12.2.b: người có mật khẩu ấy); việc cấm lưu trữ mật khẩu ở 12.2.d ràng buộc mọi người; còn lại là cơ quan vận hành, được Điều 24 giao quản lý kỹ thuật, vận hành, bảo trì trung tâm.",
        en: "In Điều 5, 6, 8 to 17 and 19 of 18/2018 many sentences name nobody. The bearer is whom their article names (12.2.a and 12.2.b: whose password it is); the ban on storing passwords in 12.2.d binds everyone; otherwise it is the operator, which Điều 24 charges with the technical management, operation and maintenance of the centre.",
      },
      alternative: {
        vi: "Cơ quan quản lý thực hiện. Không chọn vì Điều 23 giao cho cơ quan này việc kiểm tra, không giao việc vận hành.",
        en: "The managing agency. Not taken: Điều 23 gives it inspection, not operation.",
      },
    },
  ],
};
