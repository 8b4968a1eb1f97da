import type { ReadingGroup } from "./reading.js";

export const general: ReadingGroup = {
  title: { vi: "Nguyên tắc chung", en: "In general" },
  readings: [
    {
      id: "G1",
      title: { vi: "thiếu dữ kiện thì không kết luận đạt", en: "missing facts never pass" },
      text: {
        vi: "Quy tắc thiếu dữ kiện thì có kết quả thiếu dữ kiện (`indeterminate`) và nêu rõ những mục còn thiếu. Không đo được gì thì không bao giờ là đạt.",
        en: "A rule whose facts are missing is `indeterminate` and names the missing paths. Nothing measured is never success.",
      },
      alternative: {
        vi: "Coi im lặng là đạt, như phần lớn bảng kiểm vẫn làm. Không chọn vì như vậy một hồ sơ chỉ gõ sai tên mục cũng đạt.",
        en: "Silence as consent: most checklists work so. Not taken: a profile with a typo would pass.",
      },
    },
    {
      id: "G2",
      title: { vi: "tháng không phải là 30 ngày", en: "a month is not 30 days" },
      text: {
        vi: "Thời hạn giữ nguyên đơn vị ghi trong văn bản. Tháng là tháng dương lịch, lấy ngày cuối tháng nếu tháng đó không có ngày tương ứng; không tính ngày đầu, ngày cuối tính đến hết 24 giờ (Bộ luật Dân sự 2015, Điều 147 và 148). Mật khẩu đổi ngày 31/8/2024 theo quy tắc sáu tháng thì ngày 28/02/2025 còn đạt, ngày 01/3/2025 không đạt. Ngày nghỉ cuối tuần và ngày lễ chỉ làm dời hạn nộp, hạn trả lời; không ảnh hưởng đến tuổi mật khẩu, thời gian không hoạt động, thời hạn lưu, khoảng cách giữa các lần sao lưu hay chu kỳ.",
        en: "Periods keep the unit of the text. Months are calendar months, clipped to the month's end; the first day does not count, the last one counts until 24:00 (Civil Code 2015, Điều 147 and 148). A password changed on 2024-08-31 under a six-month rule complies on 2025-02-28 and not on 2025-03-01. Weekends and holidays move only terms for filing and replying, never ages, inactivity, retention, backup gaps or cadences.",
      },
      alternative: {
        vi: "Mỗi tháng là 30 ngày. Không chọn vì như vậy cùng một câu lại chặt hơn vào tháng 3 so với tháng 7.",
        en: "Thirty days to the month. Not taken: it makes the same sentence stricter in March than in July.",
      },
    },
    {
      id: "G3",
      title: {
        vi: "mức đặt và hạn mức khác đơn vị: xét mọi ngày bắt đầu",
        en: "setting and limit in different units: every start date is tried",
      },
      text: {
        vi: "Mức đặt 90 ngày so với “3 tháng” được xét với mọi ngày bắt đầu: đạt khi luôn đúng, không đạt khi có một ngày làm sai; kết quả nêu một ngày như vậy và mức nên đặt (tối đa 3 tháng: 89 ngày; tối thiểu 2 tháng: 62 ngày; tối thiểu 3 tháng: 92 ngày; tối thiểu 6 tháng: 184 ngày).",
        en: "90 days against “3 months” is judged over every start date: compliant when it always holds, violated when it breaks on any; the finding names one such date and the value that is always safe (at most 3 months: 89 days; at least 2 months: 62; at least 3: 92; at least 6: 184).",
      },
      alternative: {
        vi: 'Coi mỗi tháng là 30 ngày; người dùng có thể yêu cầu như vậy (`monthReading: "30-days"`, `--month-as-30-days`), khi đó kết quả ghi rõ.',
        en: 'A month as 30 days, which a caller may ask for (`monthReading: "30-days"`, `--month-as-30-days`); the finding then says so.',
      },
    },
    {
      id: "G4",
      title: { vi: "chặt hơn văn bản vẫn đạt", en: "stricter than the text complies" },
      text: {
        vi: "Mức đặt chặt hơn văn bản vẫn đạt, kèm lưu ý. Chiều so sánh thuộc về từng thông số (`atLeast`, `atMost`). Các giá trị 0, -1 và “never” được quy đổi theo từng sản phẩm, từng thông số trước khi so sánh.",
        en: "A stricter setting complies, with an advisory. The direction belongs to the parameter (`atLeast`, `atMost`). 0, -1 and “never” are resolved for each product and each parameter, before anything is compared.",
      },
      alternative: {
        vi: "Chỉ đúng giá trị ghi trong văn bản mới đạt. Không chọn vì văn bản đặt giới hạn chứ không ấn định giá trị.",
        en: "Only the printed value complies. Not taken: the texts set limits, not values.",
      },
    },
    {
      id: "G5",
      title: { vi: "từ không có con số thì không đổi ra con số", en: "words never become numbers" },
      text: {
        vi: "“Ngay”, “kịp thời”, “khẩn trương”, “thường xuyên”, “định kỳ”: nghĩa vụ có tồn tại; chỉ kiểm tra việc có thực hiện, thứ tự và nơi nhận, hoặc kiểm tra bằng xác nhận kèm minh chứng. Việc mà văn bản đòi hỏi nhưng không có con số được coi là có làm khi đã diễn ra một lần kể từ khi quy định có hiệu lực; kết quả ghi rõ rằng đã đủ thường xuyên hay chưa là do người kiểm tra xem xét.",
        en: "Ngay, kịp thời, khẩn trương, thường xuyên, định kỳ: the duty exists; it is checked for existence, order and recipient, or by attestation. An activity that the text requires without a figure exists when it took place once since the norm came into force; the finding says that whether it was often enough is for the inspector.",
      },
      alternative: {
        vi: "Tự đặt một con số cho mỗi từ. Không chọn vì không ai ban hành con số đó.",
        en: "A house figure for each word. Not taken: nobody enacted it.",
      },
    },
    {
      id: "G6",
      title: {
        vi: "hiệu lực xét tại ngày đánh giá, sự kiện xét tại ngày xảy ra",
        en: "in force on which day",
      },
      text: {
        vi: "Quy tắc được xét theo ngày đánh giá; sự kiện (sự cố, đề nghị, đợt kiểm tra) xét theo ngày xảy ra. Trước khi có hiệu lực, kết quả là chưa đến hạn (`upcoming`) nếu văn bản đã ban hành, ngược lại là không áp dụng (`not-applicable`). Văn bản không rõ ngày có hiệu lực (03/2019) thì lấy ngày ban hành và kết quả ghi rõ. Tình trạng hiệu lực còn nghi vấn được nêu thành lưu ý, không bỏ qua.",
        en: "A rule is judged on the assessment date; an event (an incident, a request, an inspection) on its own day. Before it binds it is `upcoming` where the text was issued, otherwise `not-applicable`. Where the in-force date is unknown (03/2019) the issue date stands in for it and the finding says so. A doubtful status is always stated as an advisory.",
      },
      alternative: {
        vi: "Bỏ những văn bản có tình trạng nghi vấn. Không chọn vì quyết định đó thuộc về người đọc.",
        en: "Leaving out texts of doubtful status. Not taken: the reader must decide that.",
      },
    },
    {
      id: "G7",
      title: { vi: "“trước ngày” và “chậm nhất vào ngày”", en: "“before” a day and “by” a day" },
      text: {
        vi: "“Trước ngày X” không gồm ngày X, “chậm nhất vào ngày X” gồm cả ngày X: hạn cuối của Điều 29.1 Quy chế 18/2018 là ngày 30/12, của Điều 22.6 là ngày 30/11, của Điều 22 Quy chế 03/2019 là ngày 19/11. Ngày hằng năm không dời vì cuối tuần.",
        en: "“Trước ngày X” leaves X out, “chậm nhất vào ngày X” takes it in: 18/2018 Điều 29.1 is met on 30 December at the latest, Điều 22.6 on 30 November, 03/2019 Điều 22 on 19 November. Yearly days do not move for weekends.",
      },
      alternative: {
        vi: "Hiểu cả hai như nhau. Không chọn vì văn bản sử dụng cả hai cách viết với ý khác nhau.",
        en: "Reading both as “by”. Not taken: the texts use both and mean a difference.",
      },
    },
    {
      id: "G8",
      title: {
        vi: "hạn tính theo ngày làm việc và theo giờ",
        en: "terms in working days and in hours",
      },
      text: {
        vi: "Thời hạn tính theo ngày làm việc không tính ngày nhận, đếm các ngày làm việc của cơ quan nhà nước theo thông báo chính thức và kết thúc lúc 24 giờ ngày cuối. Thời hạn tính từ khi nhận đủ thông tin và được đáp ứng bằng việc trả lời, không phải bằng việc khắc phục xong. Thời hạn tính theo giờ là thời gian trôi qua thực tế, kể cả ban đêm và ngày nghỉ. Giờ chốt nhận trong ngày là lựa chọn của người dùng.",
        en: "Working-day terms leave out the day of receipt, count the working days of state agencies as officially announced, and end at 24:00 of the last one. They run from the receipt of complete information and are met by the reply, not by the repair. Hours are elapsed time, nights and holidays included. A cut-off hour is the caller's option.",
      },
      alternative: {
        vi: "Tính cả ngày nhận. Không chọn vì Điều 147 Bộ luật Dân sự không tính ngày đó.",
        en: "Counting the day of receipt. Not taken: Civil Code Điều 147 leaves it out.",
      },
    },
    {
      id: "G9",
      title: {
        vi: "không gộp các văn bản cùng điều chỉnh",
        en: "overlapping instruments are not merged",
      },
      text: {
        vi: "Quy chế 18/2018 và Quy chế 03/2019 của cùng một tỉnh ràng buộc những hệ thống khác nhau. Mỗi văn bản được xét riêng.",
        en: "18/2018 and 03/2019 of one province bind different systems. Each answers for itself.",
      },
      alternative: {
        vi: "Lấy quy định chặt nhất trong tất cả. Không tự ý chọn vì khi đó không ai biết văn bản nào yêu cầu điều gì.",
        en: "The strictest of all. Not taken unasked: nobody could then see which text demands what.",
      },
    },
    {
      id: "G10",
      title: { vi: "giờ Việt Nam, không đọc đồng hồ", en: "Vietnamese time, no clock" },
      text: {
        vi: "Ngày là ngày theo múi giờ Asia/Ho_Chi_Minh (UTC+7). Bộ đánh giá không đọc đồng hồ: ngày đánh giá là tham số.",
        en: "Days are local days in Asia/Ho_Chi_Minh (UTC+7). Evaluators never read the clock: the assessment date is an argument.",
      },
      alternative: {
        vi: "Theo múi giờ của máy tính đang thực hiện. Không chọn vì cùng dữ kiện lại cho kết quả khác nhau ở nơi khác.",
        en: "The host's zone. Not taken: the same facts would give another answer elsewhere.",
      },
    },
    {
      id: "G11",
      title: { vi: "văn bản ràng buộc những hệ thống nào", en: "which systems a text binds" },
      text: {
        vi: "Quy chế 03/2019 chỉ ràng buộc cổng thông tin điện tử của tỉnh. Các văn bản khác ràng buộc trung tâm và mọi hệ thống được đặt hoặc phục vụ tại đó; khai là ứng dụng (`application`) không đưa hệ thống ra ngoài phạm vi, trừ khi quy định nêu rõ đối tượng (P6). Không khai thì coi là thuộc phạm vi.",
        en: "03/2019 binds the province's portals only. The other texts bind the centre and every system it hosts or serves; stating `application` takes nothing out of scope, save where a norm names its object (P6). Unstated counts as in scope.",
      },
      alternative: {
        vi: "Chỉ ràng buộc trung tâm dữ liệu. Không chọn vì văn bản nêu cả thư điện tử, ứng dụng nghiệp vụ và máy tính cá nhân.",
        en: "Data centres only. Not taken: the texts name mail, business applications and personal computers.",
      },
    },
    {
      id: "G12",
      title: { vi: "chu kỳ cuốn chiếu và chu kỳ theo lịch", en: "rolling and calendar cadences" },
      text: {
        vi: "“N tháng một lần” là chu kỳ cuốn chiếu: không quá N tháng kể từ lần trước, lần đầu tính từ ngày có hiệu lực. “Hàng năm”, “hàng quý”, “hàng tháng” là một lần trong mỗi năm, quý, tháng dương lịch; kỳ hiện tại còn chờ cho đến khi kết thúc.",
        en: "“N tháng một lần” is rolling: at most N calendar months after the last time, the first counted from the in-force date. “Hàng năm”, “hàng quý”, “hàng tháng”: once in each calendar unit; the current one is pending until it ends.",
      },
      alternative: {
        vi: "Mọi chu kỳ đều cuốn chiếu. Không chọn vì làm vào tháng 01 năm nay và tháng 12 năm sau vẫn là “hàng năm”.",
        en: "Everything rolling. Not taken: “hàng năm” is met in January and again in December of the next year.",
      },
    },
    {
      id: "G13",
      title: {
        vi: "danh sách hoạt động, báo cáo đầy đủ kể từ dòng đầu tiên",
        en: "lists of activities and reports are complete from their first entry on",
      },
      text: {
        vi: "Danh sách đã khai thì coi là đầy đủ kể từ dòng đầu tiên; thời gian trước đó không xét, và kết quả nêu ngày bắt đầu đánh giá (`judgedFrom`). Tệp khai báo có ngày bắt đầu có đủ ghi nhận (`recordsFrom`) thì các danh sách đầy đủ từ ngày đó và được xét từ ngày đó, không sớm hơn ngày có hiệu lực. Việc không có dòng nào trong danh sách đã khai là chưa được thực hiện trong kỳ vừa kết thúc. Thiếu sót trong thời gian được xét là vi phạm, kể cả khi sau đó đã thực hiện trở lại; kết quả nêu ngày thực hiện trở lại.",
        en: "A list that is given is complete since its first entry; the time before it is not judged, and the finding names the day from which it was judged (`judgedFrom`). A profile that states `recordsFrom` declares its lists complete from that day and is judged from there, no earlier than the in-force date. A duty without a single entry in a list that is given was not done in the term that ended last. A lapse within the judged time is a breach also when it was made good later; the finding says since when it is made good.",
      },
      alternative: {
        vi: "Xét mọi kỳ kể từ ngày có hiệu lực. Không chọn vì ít nơi ghi danh sách như vậy từ những năm đầu, và danh sách không nói gì về thời gian trước nó; ai có danh sách đầy đủ thì khai ngày bắt đầu có đủ ghi nhận (`recordsFrom`).",
        en: "Every unit since the in-force date. Not taken: records of early years are rarely kept in such lists, and a list says nothing of the time before it; who has complete lists states `recordsFrom`.",
      },
    },
    {
      id: "G14",
      title: {
        vi: "chủ thể và nội dung của hoạt động",
        en: "whose an activity is, and what it covered",
      },
      text: {
        vi: "Hoạt động ghi rõ chủ thể thực hiện (`by`) chỉ tính cho nghĩa vụ của bên ấy. Không ghi thì tính cho nghĩa vụ của cơ quan vận hành; với nghĩa vụ của bên khác thì là thiếu dữ kiện (`indeterminate`), không bao giờ là đạt. Việc do bên cung cấp thực hiện (`supplier`) được hiểu như không ghi. Văn bản kể các nội dung thì phải ghi đủ (`contents`), không ghi là thiếu dữ kiện. Văn bản nêu đối tượng thực hiện (toàn hệ thống, hệ điều hành, các phân hệ) cũng vậy: lần không ghi nội dung là thiếu dữ kiện; ghi toàn hệ thống (`whole-system`) là thực hiện trên toàn hệ thống.",
        en: "An activity that says by whom it was done (`by`) answers that bearer's duties alone. One that does not answers the operator's duties; for those of another bearer it is a missing fact (`indeterminate`), never compliant. What a supplier was hired to do (`supplier`) is read as if nobody were named. Contents that the text prints must be stated (`contents`); saying nothing is a missing fact. The same holds where the text says on what it is done (the whole system, the operating systems, the subsystems): one that states no contents is a missing fact, and `whole-system` stands for all of it.",
      },
      alternative: {
        vi: "Một lần tính cho mọi nghĩa vụ cùng loại. Không chọn vì dự toán của cơ quan vận hành không phải là dự toán của Sở Tài chính. Đòi chủ thể thực hiện (`by`) ở mọi lần cũng không chọn, vì phần lớn tệp khai báo là của cơ quan vận hành.",
        en: "One activity for every duty of its kind. Not taken: the operator's budget is not the Department of Finance's. Nor is `by` required each time: most profiles are an operator's.",
      },
    },
    {
      id: "G15",
      title: { vi: "nhiều lần trong một kỳ được cộng lại", en: "coverage adds up within a term" },
      text: {
        vi: "Nghĩa vụ bao gồm nhiều đối tượng trong một kỳ (bảo trì mọi phân hệ mỗi năm, kiểm tra đủ các nội dung mỗi 06 tháng) được xét trên tổng các lần trong kỳ đó; kết quả nêu các lần được cộng và nội dung còn thiếu. Nội dung đã ghi (`contents`) là đầy đủ: phần không ghi là chưa thực hiện. Các phân hệ mà văn bản liệt kê, khi đủ, là toàn hệ thống. Chỉ nơi văn bản đòi mọi nội dung trong cùng một lần thì xét từng lần. Một câu của văn bản được xét một lần.",
        en: "A duty that covers several objects within a term (every subsystem maintained each year, all contents inspected each 6 months) is judged on the union of the occasions of that term; the finding names the occasions that count and what is still missing. Stated contents (`contents`) are complete: what they leave out was not covered. All subsystems that the text lists are the whole system. Only where the text demands everything on one occasion is each occasion judged alone. One printed sentence is judged once.",
      },
      alternative: {
        vi: "Mỗi lần phải đủ mọi nội dung. Không chọn vì bảo trì năm phân hệ trong năm ngày của một năm vẫn là bảo trì hằng năm.",
        en: "Everything each time. Not taken: five subsystems maintained on five days of one year are maintained that year.",
      },
    },
    {
      id: "G16",
      title: {
        vi: "nghĩa vụ của ai thì xét theo việc của người đó",
        en: "whose duty it is decides what it is judged from",
      },
      text: {
        vi: "Tệp khai báo trả lời cho các chủ thể nêu tại mục chủ thể được trả lời thay (`answersFor`); không ghi thì là cơ quan vận hành. Nghĩa vụ của chủ thể khác chỉ được xét theo những mục ghi tên chủ thể đó (`by`); không có mục nào thì kết quả là thiếu dữ kiện (`indeterminate`), không bao giờ là không đạt. Việc đã làm và hồ sơ không ghi ai thực hiện là của cơ quan vận hành; báo cáo không ghi ai gửi là của chủ thể có nghĩa vụ, nếu tệp khai báo trả lời cho chủ thể đó. Nghĩa vụ của từng cơ quan (cơ quan, đơn vị sử dụng; cơ quan chủ quản cổng) chỉ đạt khi mọi cơ quan nêu tại danh sách cơ quan (`agencies`) đều chứng minh được; không có danh sách cơ quan thì là cần minh chứng (`manual`). Xác nhận chỉ có giá trị cho cơ quan ký. Cấu hình của hệ thống là dữ kiện về hệ thống, dù nghĩa vụ là của ai.",
        en: "A profile answers for the bearers that `answersFor` names; left out, for the operator. A duty of another bearer is judged only from entries that name that bearer (`by`); without one it is `indeterminate`, never violated. An activity or a record that names nobody is the operator's; a report that names nobody is of the bearer of its duty, where the profile answers for that bearer. A duty of each of several bodies (agencies that use the centre, owners of a portal) is met only when every body that `agencies` names shows it; without a list of the bodies it is `manual`. An attestation counts for the body that signs. A system's setting is a fact about the system, whoever bears the duty.",
      },
      alternative: {
        vi: "Xét mọi nghĩa vụ theo danh sách của đơn vị khai báo. Không chọn vì đơn vị đã gửi đủ báo cáo của mình lại bị kết luận vi phạm nghĩa vụ của đơn vị khác, và chữ ký của một cơ quan lại thay cho mọi cơ quan.",
        en: "Every duty judged from the lists of whoever states them. Not taken: an operator that sent all its reports would break the duties of others, and one agency's signature would stand for all.",
      },
    },
    {
      id: "G17",
      title: { vi: "không đặt ra con số ngoài văn bản", en: "no figure that nobody enacted" },
      text: {
        vi: "Số ngày chậm chỉ được nêu nơi văn bản ấn định ngày hoặc kỳ hạn. Chưa ghi nhận lần nào thì kết quả nói đúng như vậy, không tính số ngày kể từ ngày có hiệu lực. Thời gian trước kỳ đầu tiên không xét (G13).",
        en: "Days late are given only where the text prints a day or a term. What is never recorded is said to be so, without days counted from the in-force date. The time before the first term is not judged (G13).",
      },
      alternative: {
        vi: "Tính số ngày chậm từ ngày có hiệu lực. Không chọn vì không văn bản nào ấn định ngày đó là hạn.",
        en: "Days counted from the in-force date. Not taken: no text makes that day a deadline.",
      },
    },
    {
      id: "G18",
      title: {
        vi: "trường hợp văn bản không nêu rõ",
        en: "what the text does not expressly cover",
      },
      text: {
        vi: "Trường hợp văn bản không nêu rõ (sự cố chỉ ảnh hưởng đến người sử dụng, dịch vụ mức độ 4 không thu phí và không trả kết quả từ xa) là cần minh chứng (`manual`) với cả hai cách hiểu, không bao giờ là không đạt (`violated`); đạt theo cả hai cách hiểu là đạt. Sự cố làm ngưng toàn bộ TTTHDL (18/2018 16.2.c) cũng là sự cố nghiêm trọng: phải báo ngay cơ quan quản lý theo điểm b.",
        en: "What a text does not expressly cover (an incident that affects users only, a level 4 service without a fee and without a result from a distance) is `manual` with both readings, never `violated`; what complies under both readings complies. An incident that stops the whole centre (18/2018 16.2.c) is a serious one, too: the immediate report of point b still binds.",
      },
      alternative: {
        vi: "Chọn cách hiểu nghiêm hơn và kết luận vi phạm. Không chọn vì một kết luận như vậy dựa vào điều văn bản không ghi.",
        en: "The stricter reading, as a breach. Not taken: such a finding rests on what the text does not say.",
      },
    },
    {
      id: "G19",
      title: { vi: "phần mở của một danh mục", en: "the open end of a list" },
      text: {
        vi: "Chỉ phần đuôi không có chữ hoặc số riêng (“…”, “và các nội dung khác”) là mở. Điểm, khoản có chữ hoặc số riêng là một mục phải có, kể cả khi ghi chung (“việc tuân thủ các quy định khác”, “các hồ sơ, tài liệu kỹ thuật khác”): phải được khai hoặc xác nhận riêng. Một điểm nêu nhiều loại giấy tờ (11.1.g, 11.1.i của 18/2018; 12.1.g, 12.1.i của 11/2023; 9.1.đ của 1289) thì mỗi loại là một mục. Mục ghi “nếu có” mà không khai thì cần người xác nhận là không phát sinh.",
        en: "Only a tail without a letter or number of its own (“…”, “và các nội dung khác”) is open. A lettered or numbered point is a member that must be met, also when it is a catch-all (“việc tuân thủ các quy định khác”, “các hồ sơ, tài liệu kỹ thuật khác”): it needs a statement or an attestation of its own. A point that prints several kinds of papers (18/2018 11.1.g, 11.1.i; 11/2023 12.1.g, 12.1.i; 1289 9.1.đ) has a member for each. A member printed with “nếu có” that is not stated needs somebody to attest that there was none.",
      },
      alternative: {
        vi: "Mục ghi chung không đòi hỏi gì. Không chọn vì người kiểm tra chỉ làm sáu trong bảy nội dung được in thì chưa kiểm tra đủ.",
        en: "Catch-all points demand nothing. Not taken: an inspection with six of the seven contents printed is not complete.",
      },
    },
    {
      id: "G20",
      title: { vi: "thứ tự mà văn bản ghi", en: "order" },
      text: {
        vi: "Thứ tự mà văn bản ghi (“sau khi xử lý xong phải báo cáo”) được xét theo thời điểm: việc trước chưa xong thì việc sau chưa đến lúc phải làm; báo cáo gửi trước khi xử lý xong không được tính.",
        en: "Order that a text prints (“sau khi xử lý xong phải báo cáo”) is judged from the moments: before the first act is done the second is not yet due, and a report sent before it does not count.",
      },
      alternative: {
        vi: "Báo cáo vào lúc nào cũng được. Không chọn vì văn bản nói rõ là sau khi xử lý xong.",
        en: "A report at any time. Not taken: the text says after the handling.",
      },
    },
    {
      id: "R2",
      title: { vi: "báo cáo nói về một kỳ của lịch", en: "reports have periods" },
      text: {
        vi: "Báo cáo định kỳ nói về một kỳ của lịch: tháng, quý, nửa năm (hai nửa của năm dương lịch), năm. Báo cáo ghi kỳ báo cáo (`period`: `2026-05`, `2026-Q2`, `2026-H1`, `2026`); không ghi thì hiểu là kỳ gần nhất đã kết thúc hoặc đang kết thúc vào ngày gửi (tháng: từ ngày 15; quý, nửa năm: trong tháng cuối; năm: từ tháng 7), và kết quả nói rõ như vậy. Ngày cuối được in là hạn của báo cáo kỳ đó (G7). Văn bản không in ngày thì báo cáo của một kỳ còn chờ cho đến khi kỳ sau cùng độ dài kết thúc; sau đó là vi phạm. Cách tính cuốn chiếu (G12) chỉ áp dụng cho hoạt động (kiểm tra, bảo trì, rà quét).",
        en: "A periodic report speaks of a period of the calendar: month, quarter, half-year (two halves of the calendar year), year. `period` on a sent report names it (`2026-05`, `2026-Q2`, `2026-H1`, `2026`); without it, it is the latest period that had ended or was ending on the day of sending (a month from the 15th, a quarter or half-year in its last month, a year from July), and the finding says so. A printed last day is the last day of that period's report (G7). Without one a period's report is pending until the next period of the same length has ended; then it is violated. Rolling counting (G12) stays for activities (inspection, maintenance, scan).",
      },
      alternative: {
        vi: "Nửa năm từ 15/12 đến 14/6 và từ 15/6 đến 14/12 (Nghị định 09/2019/NĐ-CP). Không chọn vì năm văn bản không dẫn chiếu nghị định đó; theo cả hai cách, báo cáo gửi trong tháng 6 và tháng 12 đều đúng. Tính cuốn chiếu từ ngày gửi trước cũng không chọn: gửi 30/6 rồi 31/12 sẽ thành chậm 1 ngày.",
        en: "Halves of 15/12 to 14/6 and 15/6 to 14/12 (Nghị định 09/2019/NĐ-CP). Not taken: the five texts do not cite that decree; under both, reports sent in June and December comply. Nor is it rolling from the last sending: 30/6 and then 31/12 would be 1 day late.",
      },
    },
  ],
};
