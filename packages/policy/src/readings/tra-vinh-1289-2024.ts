import type { ReadingGroup } from "./reading.js";

export const traVinh1289: ReadingGroup = {
  title: { vi: "Trà Vinh 1289", en: "Trà Vinh 1289" },
  readings: [
    {
      id: "T1",
      title: { vi: "các trang thiếu của 1289", en: "the missing pages of 1289" },
      text: {
        vi: "Sau khoản 3 Điều 22, nguồn nối sang khoản 3 của một điều về cơ quan quản lý, tiếp theo là Điều 26. Phần in ở đó được viện dẫn là khoản 3 đến khoản 12 Điều 25, ghi rõ là suy ra. Phần không đọc được có mặt trong sổ quy định mà không được mã hóa: phần có thể còn lại của Điều 22, Điều 23, Điều 24, khoản 1 và 2 Điều 25. Danh sách tài liệu thiết kế được xét theo ba loại có in.",
        en: "After Điều 22 khoản 3 the source goes on with khoản 3 of an article on the managing agency, which Điều 26 follows. What is printed there is cited as Điều 25 khoản 3 to 12, marked as inferred. What cannot be read stands in the register without being encoded: the possible rest of Điều 22, Điều 23, Điều 24, Điều 25 khoản 1 and 2. The list of design documents is judged by the three that are printed.",
      },
      alternative: {
        vi: "Không ghi gì về phần không in. Không chọn vì trang thiếu sẽ trông như không có nghĩa vụ.",
        en: "No entry for what is not printed. Not taken: a missing page would look like no duty.",
      },
    },
    {
      id: "T2",
      title: {
        vi: "định nghĩa và mô tả kiến trúc",
        en: "definitions and the description of the architecture",
      },
      text: {
        vi: "Điều 3 của 1289 giải thích từ ngữ, tự nó không đòi hỏi gì, dù trung tâm dữ liệu ở đó “tuân thủ các tiêu chuẩn” và “có tính dự phòng”; yêu cầu quy định tại Điều 5, 7 và 10. Điều 4 mô tả trung tâm phải có: đủ các hệ thống thành phần với những tính chất được quy định.",
        en: "1289 Điều 3 explains words and demands nothing by itself, although its data centre “tuân thủ các tiêu chuẩn” and is “có tính dự phòng”; the demands stand in Điều 5, 7 and 10. Điều 4 describes the centre that must be there: its subsystems must be complete and have the properties printed.",
      },
      alternative: {
        vi: "Cả hai đều là định nghĩa. Không chọn vì Điều 8.1 đòi bảo trì các hệ thống ở Điều 4, nên chúng phải có. Cả hai đều là yêu cầu. Không chọn vì người kiểm tra viện dẫn điều đặt ra yêu cầu.",
        en: "Both as definitions. Not taken: Điều 8.1 has the subsystems of Điều 4 maintained, so they must exist. Both as demands. Not taken: an inspector cites the article that demands.",
      },
    },
    {
      id: "T3",
      title: { vi: "phạm vi bảo trì trong năm", en: "what a year's maintenance covers" },
      text: {
        vi: "Điều 8.1 của 1289: trong mỗi năm dương lịch, mọi hệ thống ở Điều 4 đều được bảo trì; mỗi đợt có thể chỉ cho một hệ thống.",
        en: "1289 Điều 8.1: within each calendar year every subsystem of Điều 4 is maintained; one occasion may be for one subsystem only.",
      },
      alternative: {
        vi: "Mỗi đợt phải bảo trì tất cả. Không chọn vì câu văn nói về công việc của cả năm, và 8.3.a cấm dừng trung tâm để bảo trì.",
        en: "Each occasion covers all. Not taken: the sentence speaks of the year's work, and 8.3.a forbids stopping the centre for it.",
      },
    },
    {
      id: "T4",
      title: { vi: "VPN cho truy cập từ bên ngoài", en: "VPN for access from outside" },
      text: {
        vi: "Điều 11.1, 12.2.đ, 16.3 của 1289: từ vùng quản trị thì không cần VPN, từ nơi khác chỉ được qua VPN. 19.1.b in VPN cho máy chủ mà không nói truy cập từ đâu, hiểu theo cùng nghĩa: câu đầu nói về truy cập “từ xa thông qua internet”. Truy cập có khai đến đâu (`to`) chỉ xét theo quy định về đối tượng ấy; không khai thì có thể đến mọi đối tượng.",
        en: "1289 Điều 11.1, 12.2.đ, 16.3: from the administration zone without VPN, from anywhere else only through it. 19.1.b, which prints the VPN for servers without saying from where, means the same: its first sentence is about access “từ xa thông qua internet”. An access that states what it reaches (`to`) is judged by the norms about that alone; one that does not may reach anything.",
      },
      alternative: {
        vi: "19.1.b đòi VPN cả trong vùng quản trị. Không chọn vì 12.2.đ cho vùng đó truy cập trực tiếp.",
        en: "19.1.b asks for a VPN inside the administration zone too. Not taken: 12.2.đ lets that zone in as it is.",
      },
    },
    {
      id: "T5",
      title: {
        vi: "phần mềm mua bản quyền và phần mềm mã nguồn mở",
        en: "bought software and open source",
      },
      text: {
        vi: "Điều 15.3 của 1289: “chỉ được cài đặt và sử dụng các phần mềm đã mua bản quyền” áp dụng cho phần mềm thương mại. Phần mềm mã nguồn mở, miễn phí có giấy phép theo điều khoản riêng và được sử dụng theo điều kiện ở câu sau: xác thực nguồn gốc, được cơ quan quản lý phê duyệt, đã xử lý điểm yếu, phiên bản mới nhất.",
        en: "1289 Điều 15.3: “chỉ được cài đặt và sử dụng các phần mềm đã mua bản quyền” is about software that is sold. Open-source and free software is licensed by its terms and may be used on the conditions of the next sentence: origin verified, approved by the managing agency, weaknesses handled, latest version.",
      },
      alternative: {
        vi: "Chỉ được sử dụng phần mềm đã mua. Không chọn vì câu sau sẽ không còn đối tượng.",
        en: "Nothing but bought software. Not taken: the next sentence would have no object.",
      },
    },
    {
      id: "T6",
      title: {
        vi: "hai lần báo cáo lãnh đạo cơ quan vận hành",
        en: "two reports to the operator's head",
      },
      text: {
        vi: "Điều 18.1 của 1289 đòi báo lãnh đạo cơ quan vận hành về mọi sự cố trong lúc xử lý, 18.3 đòi báo lại sự cố thông thường khi đã xong. Cả hai được tìm theo nơi nhận; một lần báo trong hồ sơ đáp ứng cả hai vì không câu nào có con số. Việc báo tiếp lên cơ quan quản lý ở 18.1 là việc của lãnh đạo và được xác nhận bằng minh chứng; với sự cố nghiêm trọng, 18.4 nêu đích danh.",
        en: "1289 Điều 18.1 has every incident reported to the operator's head while it is handled, 18.3 an ordinary one again when it is over. Each is looked for by its recipient; one report in the profile answers both, since neither sentence has a figure. The onward report of 18.1 to the managing agency is the head's own duty and is attested; for serious incidents 18.4 requires it by name.",
      },
      alternative: {
        vi: "Báo cơ quan quản lý về mọi sự cố. Không chọn vì 18.3 kết thúc sự cố thông thường ở lãnh đạo cơ quan vận hành.",
        en: "The managing agency is notified of every incident. Not taken: 18.3 ends an ordinary one with the operator's head.",
      },
    },
    {
      id: "T7",
      title: {
        vi: "lãnh đạo quyết định đổi mật khẩu quản trị",
        en: "the head decides on changing administration passwords",
      },
      text: {
        vi: "Điều 19.3.a của 1289: trong trường hợp đặc biệt, khi thay đổi nhân sự hoặc cần tăng cường bảo mật, lãnh đạo phải quyết định; nội dung quyết định thuộc thẩm quyền của lãnh đạo. Minh chứng là văn bản quyết định.",
        en: "1289 Điều 19.3.a: in special cases, upon changes of staff or a demand for tighter security the head must decide; what is decided is the head's choice. Evidence is the decision.",
      },
      alternative: {
        vi: "Là quyền, không phải nghĩa vụ. Không chọn vì câu văn nêu rõ các dịp, và người kiểm tra sẽ hỏi quyết định của từng dịp.",
        en: "A power without a duty. Not taken: the sentence names the occasions, and an inspector would ask what was decided on each.",
      },
    },
    {
      id: "T8",
      title: {
        vi: "kết nối từ máy chủ ra ngoài ở Điều 12.1.c",
        en: "connections out of servers in Điều 12.1.c",
      },
      text: {
        vi: "12.1.c của 1289 chỉ cho mở chiều ra đối với dịch vụ cơ bản, cập nhật hệ điều hành và dịch vụ nghiệp vụ. Trong tệp khai báo, máy chủ có mức kết nối Internet (`internetAccess`) là không giới hạn (`open`) là vi phạm; có giới hạn (`restricted`) trở xuống là đạt, còn danh sách kết nối được mở thì cần minh chứng.",
        en: "1289 Điều 12.1.c opens the way out only for basic services, updates of the operating system and business services. In a profile a server with `internetAccess: open` breaks it, `restricted` or less complies; the list of what is open is for evidence.",
      },
      alternative: {
        vi: "Chỉ xét bằng minh chứng. Không chọn vì hồ sơ đã cho thấy máy chủ nào không bị hạn chế gì.",
        en: "Evidence alone. Not taken: the profile already shows a server without any restriction.",
      },
    },
    {
      id: "T9",
      title: {
        vi: "“giao thức mạng an toàn” ở Điều 14.5",
        en: "“giao thức mạng an toàn” in Điều 14.5",
      },
      text: {
        vi: "Như K9: giao thức an toàn khi nội dung truyền được mã hóa, kèm xác thực. Điều 14 của 1289 gọi mọi thiết bị đặt tại trung tâm dữ liệu (14.1, 14.4 kể máy chủ, định tuyến, chuyển mạch, tường lửa) là thiết bị đầu cuối; truy cập khai là chỉ đến ứng dụng thì không xét.",
        en: "As K9: a protocol is secure when what it carries is encrypted, with authentication beside it. Điều 14 of 1289 calls every device at the centre an endpoint (14.1, 14.4 name servers, routers, switches, firewalls); an access stated to reach applications alone is not judged.",
      },
      alternative: {
        vi: "Chỉ máy của người sử dụng. Không chọn vì tên điều bao gồm cả các khoản về máy chủ và thiết bị mạng.",
        en: "Users' machines alone. Not taken: the article's heading covers its clauses on servers and network devices.",
      },
    },
    {
      id: "T10",
      title: {
        vi: "câu không nêu người thực hiện (1289)",
        en: "sentences that name no bearer (1289)",
      },
      text: {
        vi: "Nhiều câu của 1289 nêu việc phải thực hiện mà không nêu chủ thể thực hiện. Người thực hiện là bên mà khoản, điều chứa câu đó nêu (Điều 27 là cơ quan có kết nối và người sử dụng; 19.1.b và 19.1.c là người sử dụng); bố trí kinh phí ở Điều 5 là Ủy ban nhân dân tỉnh, đầu tư giải pháp bảo vệ ở 5.2.g là cơ quan quản lý; còn lại là cơ quan vận hành, được Điều 26 giao quản trị, vận hành trung tâm.",
        en: "Many sentences of 1289 say what must be done and not by whom. The bearer is whom the clause or article around them names (Điều 27: connected agencies and users; 19.1.b and 19.1.c: users); in Điều 5 providing funds is the provincial People's Committee's, investing in protection in 5.2.g the managing agency's; otherwise it is the operator, which Điều 26 charges with running the centre.",
      },
      alternative: {
        vi: "Coi là không ràng buộc ai. Không chọn vì hầu hết các câu này ghi “phải”.",
        en: "Binding nobody. Not taken: most of these sentences say “phải”.",
      },
    },
  ],
};
