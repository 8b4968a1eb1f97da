import type { ReadingGroup } from "./reading.js";

export const benTre032019: ReadingGroup = {
  title: { vi: "Bến Tre 03/2019", en: "Bến Tre 03/2019" },
  readings: [
    {
      id: "Q1",
      title: {
        vi: "câu không nêu người thực hiện (03/2019)",
        en: "sentences that name no bearer (03/2019)",
      },
      text: {
        vi: "Điều 14 và 15 không nêu ai: Văn phòng Ủy ban nhân dân tỉnh thực hiện, vì 17.3 giao cả hai cho Văn phòng. 15.4 và 15.16 ràng buộc chủ quản của mọi cổng, vì 18.1 chuyển chúng đến chủ quản các cổng thành phần; 15.17 và 15.18 nêu những người tham gia. Việc cổng phải làm (Điều 5 đến 9) thuộc chủ quản từng cổng, Văn phòng đối với cổng của Ủy ban nhân dân tỉnh; tích hợp và mở rộng toàn hệ thống (4.2, 4.3) thuộc Văn phòng.",
        en: "Điều 14 and 15 name nobody: the Office of the provincial People's Committee bears them, since 17.3 charges it with both. 15.4 and 15.16 bind the owner of every portal, because 18.1 hands them on to the owners of component portals; 15.17 and 15.18 name those who take part. What the portal must do (Điều 5 to 9) falls on each portal's owner, the Office for the Committee's own; integrating and extending the whole (4.2, 4.3) falls on the Office.",
      },
      alternative: {
        vi: "Mọi chủ quản thực hiện toàn bộ Điều 14 và 15. Không chọn vì hạ tầng đặt tại Văn phòng (3.5), và 18.1 chỉ nêu bốn khoản.",
        en: "Every owner bears all of Điều 14 and 15. Not taken: the infrastructure stands at the Office (3.5), and 18.1 names four clauses only.",
      },
    },
    {
      id: "Q2",
      title: {
        vi: "số bị mất, số in sai trong 03/2019",
        en: "lost and misprinted numbers of 03/2019",
      },
      text: {
        vi: "Nguồn là bản quét mà phần chữ mất dấu và mất một số số thứ tự. 8.1 (in thành “L”), 10.1.c (in thành “¢)”) và 15.5 (không có số) được viện dẫn theo số còn lại giữa các số bên cạnh; chữ được khôi phục theo nghĩa. “6909:2011” là TCVN 6909:2001, “TT-BTTT” là TT-BTTTT; giá trị in được giữ cùng văn bản được viện dẫn.",
        en: "The source is a scan whose text has lost accents and some numbers. 8.1 (reads “L”), 10.1.c (reads “¢)”) and 15.5 (no number) are cited by the numbers that their neighbours leave; the words are restored from the sense. “6909:2011” is TCVN 6909:2001, “TT-BTTT” is TT-BTTTT; the values printed are kept with the texts cited.",
      },
      alternative: {
        vi: "Viện dẫn đúng như bản quét. Không chọn vì không ai tìm được “khoản L”.",
        en: "Citing what the scan shows. Not taken: nobody could find “khoản L”.",
      },
    },
    {
      id: "Q3",
      title: { vi: "thông tin của từng dự án, đề tài", en: "what is said of each project" },
      text: {
        vi: "“Mỗi dự án cần có các thông tin gồm” đòi đủ mọi thông tin của mọi dự án trong ba danh mục; danh mục chương trình, đề tài khoa học cũng vậy. Danh sách thông tin đã khai của một cổng áp dụng cho mọi dự án trên cổng.",
        en: "“Mỗi dự án cần có các thông tin gồm” demands every field of every project in the three lists; the catalogue of scientific programmes likewise. A list given of a portal's fields holds for all its projects.",
      },
      alternative: {
        vi: "“Cần” là lời khuyên. Không chọn vì Điều 10 có tiêu đề là trách nhiệm, và các danh sách ở đó không có động từ nào khác.",
        en: "“Cần” as advice. Not taken: Điều 10 is headed responsibility, and its lists have no other verb.",
      },
    },
    {
      id: "Q4",
      title: {
        vi: "sự cố không chia mức trong 03/2019",
        en: "incidents without levels in 03/2019",
      },
      text: {
        vi: "14.5, 15.18 và 18.8 nói về sự cố mà không phân loại: sự cố nào cũng phải báo. Không có mức để xét và không có con số cho “ngay”, “kịp thời” nên sổ theo dõi sự cố là minh chứng.",
        en: "14.5, 15.18 and 18.8 speak of incidents without sorting them: each must be reported. With no level to judge by and no figure for “ngay” and “kịp thời”, the incident register is the evidence.",
      },
      alternative: {
        vi: "Áp dụng các mức của 18/2018 cùng tỉnh. Không chọn vì không gộp các văn bản cùng điều chỉnh (G9).",
        en: "The levels of 18/2018 of the same province. Not taken: overlapping texts are not merged (G9).",
      },
    },
    {
      id: "Q5",
      title: {
        vi: "dịch vụ không sử dụng hoặc ít sử dụng",
        en: "services that are unused or rarely used",
      },
      text: {
        vi: "Bốn dịch vụ sau “như” là ví dụ. Dịch vụ không cần thiết thì gỡ bỏ; một trong bốn dịch vụ đó chỉ được giữ khi đang sử dụng và có ghi lý do.",
        en: "The four services after “như” are examples. Any service that nobody needs goes, and one of the four may stay only where it is in use and the reason is on record.",
      },
      alternative: {
        vi: "Cấm cả bốn. Không chọn vì câu văn nói về dịch vụ không sử dụng hoặc ít sử dụng.",
        en: "The four are forbidden. Not taken: the sentence is about services that are unused or rarely used.",
      },
    },
    {
      id: "Q6",
      title: { vi: "điều về nguồn kinh phí", en: "clauses on sources of funds" },
      text: {
        vi: "Các khoản này nói kinh phí từ đâu, tự chúng không buộc ai; lập dự toán hằng năm (20.1, 21.2) và thực hiện đúng Luật Ngân sách nhà nước (21.3) là nghĩa vụ.",
        en: "They say where the money comes from and oblige nobody by themselves; planning it every year (20.1, 21.2) and keeping to the Law on the State Budget (21.3) are duties.",
      },
      alternative: {
        vi: "Nghĩa vụ của nơi giữ ngân sách. Không chọn vì Điều 19 giao việc đó cho Sở Tài chính.",
        en: "A duty of whoever holds the budget. Not taken: Điều 19 lays that on the Department of Finance.",
      },
    },
    {
      id: "Q7",
      title: {
        vi: "máy tính quản trị và Internet",
        en: "administrators' computers and the Internet",
      },
      text: {
        vi: "Máy tính dùng để quản trị hoặc giám sát hệ thống (trong tệp khai báo: máy trạm ở vùng quản trị) không truy cập gì trên Internet, kể cả để cập nhật. Quản trị từ xa theo 15.14 vào từ máy tính khác.",
        en: "A computer that administers or monitors the system (in a profile: a workstation in the management zone) reaches nothing on the Internet, not even for updates. Remote administration under 15.14 comes in from another computer.",
      },
      alternative: {
        vi: "Chỉ cấm lướt web riêng. Không chọn vì “không được truy cập Internet” đứng cạnh trò chơi như một điều cấm riêng.",
        en: "Private browsing alone is forbidden. Not taken: “không được truy cập Internet” stands beside games, as a prohibition of its own.",
      },
    },
    {
      id: "Q8",
      title: { vi: "người chấp thuận quản trị từ xa", en: "who approves remote administration" },
      text: {
        vi: "“Thủ trưởng cơ quan” là người đứng đầu cơ quan vận hành cổng, trong tệp khai báo là thủ trưởng cơ quan vận hành (`operator-head`). Cơ quan ấy là Văn phòng Ủy ban nhân dân tỉnh (Q1), nên việc ghi do cơ quan vận hành làm (`by: operator`) cũng là việc của Văn phòng. SSH, VPN và FTPs là ví dụ: phương thức mã hóa nào cũng được.",
        en: "“Thủ trưởng cơ quan” is the head of the agency that runs the portal, in a profile `operator-head`. That agency is the Office of the provincial People's Committee (Q1), so what is stated to be done by the operator (`by: operator`) is the Office's doing. SSH, VPN and FTPs are examples: any encrypted method will do.",
      },
      alternative: {
        vi: "Lãnh đạo trực tiếp ở 15.12. Không chọn vì hai khoản nêu hai người khác nhau.",
        en: "The direct superior of 15.12. Not taken: the two clauses name different persons.",
      },
    },
    {
      id: "Q9",
      title: { vi: "“cơ quan tài chính cùng cấp”", en: "“cơ quan tài chính cùng cấp”" },
      text: {
        vi: "“Cơ quan tài chính cùng cấp” ở 21.2 là Sở Tài chính đối với cơ quan cấp tỉnh, phòng tài chính đối với cấp huyện; trong dữ liệu cả hai là vai trò Sở Tài chính (`finance-department`).",
        en: "“Cơ quan tài chính cùng cấp” in 21.2 is the Department of Finance for provincial agencies and the district's finance office for districts; in the data both are the role `finance-department`.",
      },
      alternative: {
        vi: "Bỏ nghĩa vụ của cơ quan tài chính vì không phải cơ quan có cổng. Không chọn vì câu này giao việc trình cho chính cơ quan ấy.",
        en: "To leave out the finance agency's duty, as it owns no portal. Not taken: the sentence gives the submission to that agency.",
      },
    },
    {
      id: "Q10",
      title: {
        vi: "“cơ quan thường trực” của cổng",
        en: "the “cơ quan thường trực” of the portal",
      },
      text: {
        vi: "20.1 của 03/2019 giao lập dự toán kinh phí hạ tầng cổng cho “cơ quan thường trực Cổng TTĐT của Ủy ban nhân dân tỉnh” mà không nói đó là cơ quan nào. Nghĩa vụ vì vậy được ghi cho cơ quan thường trực, đúng như in; hoạt động lập dự toán phải ghi do cơ quan ấy thực hiện.",
        en: "20.1 of 03/2019 has the portal's infrastructure entered in the budget estimate of the “cơ quan thường trực Cổng TTĐT của Ủy ban nhân dân tỉnh” and does not say which agency that is. The duty is therefore recorded as the standing agency's, as printed; the activity must say that this agency did it.",
      },
      alternative: {
        vi: "Văn phòng Ủy ban nhân dân tỉnh, vì Văn phòng quản lý hạ tầng cổng (17.2). Không chọn vì văn bản sử dụng hai tên gọi khác nhau.",
        en: "The Office, which manages the portal's infrastructure (17.2). Not taken: the text uses two different names.",
      },
    },
  ],
};
