import type { ReadingGroup } from "./reading.js";

export const bacKan112023: ReadingGroup = {
  title: { vi: "Bắc Kạn 11/2023", en: "Bắc Kạn 11/2023" },
  readings: [
    {
      id: "K1",
      title: { vi: "câu không nêu người thực hiện", en: "sentences that name no bearer" },
      text: {
        vi: "Nhiều câu của 11/2023 nêu việc phải thực hiện mà không nêu chủ thể thực hiện. Người thực hiện là người mà khoản hoặc điều chứa câu đó nêu tên (Điều 26: Sở; 15.1.b về từ dễ nhớ: người sử dụng và nhân viên, người quản trị có mật khẩu; 29.1.b: người sử dụng; 17.1 và 17.4: cơ quan có hệ thống đặt tại trung tâm; Điều 33: chủ quản hệ thống được xây dựng); việc cấm lưu mật khẩu ở 15.1.d ràng buộc mọi người; việc về kinh phí hoặc đầu tư cho toàn tỉnh thì thuộc cơ quan quản lý (4.8, 19.2.c); còn lại thuộc cơ quan vận hành, nơi được Điều 2.9 giao quản trị, vận hành trung tâm.",
        en: "Many sentences of 11/2023 say what must be done and not by whom. The bearer is whom the clause or article around them names (Điều 26: the Department; 15.1.b on easy words: users, staff and administrators with a password; 29.1.b: the user; 17.1 and 17.4: the agency whose system is hosted; Điều 33: the owner of the system being built); the ban on storing passwords in 15.1.d binds everyone; where a duty is one of funds or of investing for the whole province, the managing agency (4.8, 19.2.c); otherwise the operator, which Điều 2.9 charges with administering and running the centre.",
      },
      alternative: {
        vi: "Tất cả các đối tượng ở Điều 1.2. Không chọn vì việc của mọi người là việc không ai chịu trách nhiệm.",
        en: "Everybody to whom Điều 1.2 applies. Not taken: a duty that all bear is one for which nobody answers.",
      },
    },
    {
      id: "K2",
      title: { vi: "đề mục không có động từ", en: "phrases without a verb" },
      text: {
        vi: "20.2.c, 22.2, 22.3, 22.4, 25.2 và 30.6 chỉ nêu vấn đề, không có động từ. Mỗi mục đòi hỏi vấn đề đó được quy định và thực hiện đúng; mục có liệt kê nội dung (22.4, 30.6) thì đủ từng nội dung.",
        en: "20.2.c, 22.2, 22.3, 22.4, 25.2 and 30.6 name a matter and no verb. Each demands that the matter be settled and kept to; where it lists contents (22.4, 30.6), every one of them.",
      },
      alternative: {
        vi: "Là đề mục, không đòi hỏi gì. Không chọn vì bên dưới không có gì và các khoản bên cạnh đều là nghĩa vụ.",
        en: "Headings that demand nothing. Not taken: nothing stands below them, and the clauses beside them are duties.",
      },
    },
    {
      id: "K3",
      title: { vi: "tài liệu về mật mã “tối mật”", en: "“tối mật” documents about passwords" },
      text: {
        vi: "“Mật mã” ở đây là mật khẩu. Tài liệu về mật khẩu được xử lý chặt như tài liệu tối mật: cất khóa, ít người đọc, ghi sổ từng lần giao nhận. Tài liệu đó không trở thành bí mật nhà nước ở độ mật ấy.",
        en: "“Mật mã” here means passwords. Documents about them are handled as strictly as papers graded secret (“tối mật”, the middle of three grades): locked away, few readers, each handover on record. They do not become state secrets of that grade.",
      },
      alternative: {
        vi: "Xếp vào bí mật nhà nước. Không chọn vì độ mật được xác định theo Luật Bảo vệ bí mật nhà nước, quy định của tỉnh về mật khẩu không thay được.",
        en: "A classification as state secret. Not taken: secrecy grades are given under the law on state secrets, which a provincial rule on passwords does not replace.",
      },
    },
    {
      id: "K4",
      title: {
        vi: "khoản có đề mục về đồng bộ thời gian",
        en: "the clause headed time synchronisation",
      },
      text: {
        vi: "Khoản có đề mục là đồng bộ thời gian, còn các điểm liệt kê khả năng của hệ thống giám sát. Cả hai đều ràng buộc: đề mục là một nghĩa vụ riêng, các điểm là một danh sách khả năng. Điểm d còn được xét riêng vì nêu bốn nguồn giám sát.",
        en: "The clause is headed as the synchronisation of clocks, and its points list what the monitoring system must be able to do. Both bind: the heading as a duty of its own, the points as one list of abilities. Point d is also judged by itself, for its four sources.",
      },
      alternative: {
        vi: "Các điểm là chi tiết của đề mục. Không chọn vì không điểm nào nói về thời gian.",
        en: "The points as details of the heading. Not taken: none of them speaks of time.",
      },
    },
    {
      id: "K5",
      title: { vi: "đánh giá ảnh hưởng của mọi sự cố", en: "every incident is assessed" },
      text: {
        vi: "Phân loại theo ảnh hưởng thì phải đánh giá ảnh hưởng, nên đoạn đầu của khoản đòi hỏi điều đó với mọi sự cố; điểm b và c nhắc lại ở các mức trên.",
        en: "Sorting by effect needs the effect assessed, so the opening of the clause asks for it with every incident; b and c ask for it again at the upper levels.",
      },
      alternative: {
        vi: "Chỉ đánh giá ở hai mức trên. Không chọn vì biết ảnh hưởng rồi mới gọi được là sự cố thông thường.",
        en: "Only at the two upper levels. Not taken: an incident can be called ordinary only once its effect is known.",
      },
    },
    {
      id: "K6",
      title: {
        vi: "máy chủ, thiết bị không nối Internet",
        en: "servers and devices kept off the Internet",
      },
      text: {
        vi: "“Không phải máy tính” chỉ bổ nghĩa cho thiết bị: máy chủ, thiết bị mạng, bảo mật, lưu trữ và thiết bị khác không phải máy tính đều bị ràng buộc, máy trạm thì không. Chỉ hệ thống có mục đích nêu trong ngoặc (cung cấp truy cập Internet, giao tiếp với Internet, tải bản vá và mẫu nhận dạng) được trừ ra; còn lại không được kết nối, kể cả để tự cập nhật.",
        en: "“Không phải máy tính” qualifies the devices alone: servers, network, security and storage devices and others that are not computers are bound, workstations are not. Only a system whose own purpose is in the brackets (giving access to the Internet, an interface to it, fetching patches and signatures) is excepted; any other has no connection at all, not even for its own updates.",
      },
      alternative: {
        vi: "Máy chủ nào cũng được tự tải bản cập nhật. Không chọn vì trong ngoặc nêu những hệ thống phục vụ việc cập nhật, như máy chủ cập nhật nội bộ.",
        en: "Every server may fetch its own updates. Not taken: the brackets name systems that serve updating, as a mirror does.",
      },
    },
    {
      id: "K7",
      title: {
        vi: "cùng một yêu cầu in ở nhiều điều",
        en: "one demand printed in several articles",
      },
      text: {
        vi: "Phòng chống mã độc có ở 10.4.a, 10.4.f, 24.1, 24.3 và 29.2.b, mỗi nơi một yêu cầu khác. Mỗi nơi được xét theo yêu cầu của mình và viện dẫn riêng. Ở 29.2.b, người sử dụng quét trong cả hai dịp nối bằng “hoặc”, bằng tay hoặc bằng thiết lập.",
        en: "Protection against malware stands in 10.4.a, 10.4.f, 24.1, 24.3 and 29.2.b, each time with other demands. Each is judged with its own and cited for itself. In 29.2.b the user scans on both occasions that “hoặc” joins, by hand or by a setting.",
      },
      alternative: {
        vi: "Một quy tắc với yêu cầu chặt nhất. Không chọn vì kết quả phải nêu đúng điều bị vi phạm.",
        en: "One rule with the strictest demands. Not taken: the finding must name the article that is broken.",
      },
    },
    {
      id: "K8",
      title: { vi: "thu hồi tài sản của người nghỉ việc", en: "recovering what leavers hold" },
      text: {
        vi: "Câu văn lấy người nghỉ việc làm chủ ngữ của “thu hồi”. Cơ quan thu hồi; người nghỉ việc bàn giao.",
        en: "The sentence makes the leaver the subject of “thu hồi”. The organisation takes back; the leaver hands over.",
      },
      alternative: {
        vi: "Chỉ là nghĩa vụ của người nghỉ việc. Không chọn vì không ai tự thu hồi của mình.",
        en: "The leaver's own duty alone. Not taken: nobody recovers from himself.",
      },
    },
    {
      id: "K9",
      title: { vi: "giao thức mạng an toàn", en: "secure network protocols" },
      text: {
        vi: "Giao thức an toàn khi nội dung truyền được mã hóa; xác thực được đòi hỏi bên cạnh đó. Mọi thiết bị, máy chủ đều là thiết bị đầu cuối; truy cập khai là chỉ đến ứng dụng thì không xét.",
        en: "A protocol is secure when what it carries is encrypted; authentication is required as well. Every device and server is an endpoint; an access stated to reach applications alone is not judged.",
      },
      alternative: {
        vi: "Giao thức nào đơn vị vận hành gọi là an toàn cũng được. Không chọn vì khi đó không gì vi phạm được quy định.",
        en: "Any protocol that the operator calls secure. Not taken: nothing could ever break the rule.",
      },
    },
    {
      id: "K10",
      title: { vi: "“cơ quan nghiệp vụ” ở Điều 30.5", en: "“cơ quan nghiệp vụ” in Điều 30.5" },
      text: {
        vi: "Điều 30.5 của 11/2023 không nói “cơ quan nghiệp vụ” là ai. Hiểu là cơ quan quản lý: 26.1 giao Sở kết nối, điều phối các cơ quan vào hệ thống bảo đảm an toàn thông tin (SOC), 26.3 giao chia sẻ thông tin giám sát với trung tâm giám sát quốc gia; tiếp nhận, phân tích thông tin giám sát và cảnh báo ở 30.5.c là việc của nơi đó. Điều 35 không nêu việc này. Việc của 30.5.a vì thế có hai bên thực hiện.",
        en: "Điều 30.5 of 11/2023 does not say who the “cơ quan nghiệp vụ” is. It is read as the managing agency: 26.1 has the Department connect the agencies to the security operations centre (SOC) and coordinate them, 26.3 has monitoring information shared with the national centre; taking in and analysing that information and warning, as 30.5.c says, is the work of the same body. Điều 35 says nothing of it. The duty of 30.5.a therefore has two bearers.",
      },
      alternative: {
        vi: "Lực lượng chuyên trách của công an. Không chọn vì quy chế không nhắc đến công an ở bất kỳ điều nào.",
        en: "The police's specialised force. Not taken: the text names the police nowhere.",
      },
    },
  ],
};
