import type { ActivityKind, IsoDay, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const done = (kind: ActivityKind, ...days: readonly IsoDay[]): SystemProfile => ({
  activities: days.map((on) => ({ kind, on, contents: ["whole-system"] })),
});
const maintained = (...times: readonly (readonly [IsoDay, ...string[]])[]): SystemProfile => ({
  activities: times.map(([on, ...contents]) => ({ kind: "maintenance", on, contents })),
});

const budgeted = (contents: readonly string[]): SystemProfile => ({
  activities: [{ kind: "budget-plan", on: "2025-06-01", contents }],
});

/** Six months from the last time (Bến Tre), and once in each calendar month, quarter or year. */
export const cases: readonly Case[] = [
  {
    name: "kiểm tra lần trước đúng 6 tháng: ngày cuối còn kịp",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-05-22"),
    expect: [{ state: "compliant", because: ["kept"] }],
  },
  {
    name: "kiểm tra lần trước quá 6 tháng một ngày",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-05-21"),
    expect: [{ state: "violated", because: ["overdue"], distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "6 tháng sau ngày 31/8 là ngày cuối tháng 2",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-08-31"),
    asOf: "2027-02-28",
    expect: [{ state: "compliant" }],
  },
  {
    name: "6 tháng sau ngày 31/8: ngày 01/3 là trễ",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-08-31"),
    asOf: "2027-03-01",
    expect: [{ state: "violated", distance: { amount: 1, unit: "day" } }],
  },
  {
    name: "hai lần kiểm tra cách nhau đúng 6 tháng",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-03-15", "2026-09-15"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "hai lần kiểm tra cách nhau quá 6 tháng, nay đã kiểm tra lại",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-03-15", "2026-09-16"),
    expect: [
      {
        state: "violated",
        because: ["done-late", "made-good"],
        distance: { amount: 1, unit: "day" },
      },
    ],
  },
  {
    name: "vừa từng trễ vừa đang trễ: tính lần trễ lâu nhất",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2025-03-15", "2025-09-16"),
    expect: [
      {
        state: "violated",
        because: ["done-late", "overdue"],
        distance: { amount: 251, unit: "day" },
      },
    ],
  },
  {
    name: "thứ tự trong danh sách không quan trọng",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-09-15", "2026-03-15"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "lần đầu tính từ ngày có hiệu lực, còn hạn",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection"),
    asOf: "2018-11-14",
    expect: [{ state: "upcoming", on: "2018-11-14", because: ["first-due"] }],
  },
  {
    name: "lần đầu tính từ ngày có hiệu lực, trễ một ngày",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection"),
    asOf: "2018-11-15",
    expect: [{ state: "violated", because: ["never-recorded"], judgedFrom: "2018-05-14" }],
  },
  {
    name: "lần kiểm tra trước ngày có hiệu lực không dời hạn lần đầu",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2018-05-01"),
    asOf: "2018-11-14",
    expect: [{ state: "upcoming", on: "2018-11-14" }],
  },
  {
    name: "lần kiểm tra sau thời điểm đánh giá không được nhìn đến",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-05-21", "2026-11-23"),
    expect: [{ state: "violated", because: ["overdue"] }],
  },
  {
    name: "danh sách chỉ bắt đầu sau thời điểm đánh giá: không nói gì về thời gian trước đó",
    rule: "ben-tre-18-2018/inspection",
    profile: done("inspection", "2026-11-23"),
    expect: [{ state: "indeterminate", missing: ["activities[kind=inspection]"] }],
  },
  {
    name: "việc khác không thay được việc phải làm",
    rule: "ben-tre-18-2018/inspection",
    profile: done("drill", "2026-11-01"),
    expect: [{ state: "violated", because: ["never-recorded"] }],
  },
  {
    name: "năm nay chưa bảo trì: còn đến hết 31/12",
    rule: "bac-kan-11-2023/maintenance",
    profile: done("maintenance", "2025-06-10"),
    asOf: "2026-12-31",
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "qua 31/12 mà chưa bảo trì",
    rule: "bac-kan-11-2023/maintenance",
    profile: done("maintenance", "2025-06-10"),
    asOf: "2027-01-01",
    expect: [
      { state: "violated", because: ["units-missed"], distance: { amount: 1, unit: "day" } },
    ],
  },
  {
    name: "bảo trì ngày 01/01 và 31/12 năm sau: mỗi năm một lần là đủ",
    rule: "bac-kan-11-2023/maintenance",
    profile: done("maintenance", "2024-01-01", "2025-12-31"),
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "năm nay đã bảo trì",
    rule: "tra-vinh-1289-2024/maintenance",
    profile: done("maintenance", "2026-01-01"),
    expect: [{ state: "compliant", because: ["kept"] }],
  },
  {
    name: "bỏ sót một năm ở giữa",
    rule: "bac-kan-11-2023/maintenance",
    profile: done("maintenance", "2024-06-10", "2026-01-10"),
    expect: [
      {
        state: "violated",
        because: ["units-missed", "made-good"],
        distance: { amount: 10, unit: "day" },
      },
    ],
  },
  {
    name: "trước mục đầu tiên của danh sách thì không xét",
    rule: "bac-ninh-33-2017/security-review",
    profile: done("security-review", "2026-11-02"),
    expect: [{ state: "compliant", because: ["kept"] }],
  },
  {
    name: "danh sách trống: năm vừa qua không có lần nào",
    rule: "bac-ninh-33-2017/security-review",
    profile: done("security-review"),
    expect: [{ state: "violated", because: ["never-recorded"] }],
  },
  {
    name: "năm đầu tiên trọn vẹn sau ngày có hiệu lực: chưa đến hạn",
    rule: "bac-kan-11-2023/maintenance",
    profile: done("maintenance"),
    asOf: "2023-12-31",
    expect: [{ state: "upcoming", on: "2024-12-31" }],
  },
  {
    name: "quý đầu tiên trọn vẹn: còn đến hết ngày cuối quý",
    rule: "tra-vinh-1289-2024/equipment-review",
    profile: done("equipment-review"),
    asOf: "2024-12-31",
    expect: [{ state: "upcoming", on: "2024-12-31" }],
  },
  {
    name: "quý đầu tiên trọn vẹn đã qua",
    rule: "tra-vinh-1289-2024/equipment-review",
    profile: done("equipment-review"),
    asOf: "2025-01-01",
    expect: [{ state: "violated", because: ["never-recorded"] }],
  },
  {
    name: "quý III có, quý IV đang chờ",
    rule: "tra-vinh-1289-2024/equipment-review",
    profile: done("equipment-review", "2026-09-30"),
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "quý III bị bỏ sót",
    rule: "tra-vinh-1289-2024/equipment-review",
    profile: done("equipment-review", "2026-06-30", "2026-10-01"),
    expect: [
      {
        state: "violated",
        because: ["units-missed", "made-good"],
        distance: { amount: 1, unit: "day" },
      },
    ],
  },
  {
    name: "cập nhật bản vá mỗi tháng, tháng này đang chờ",
    rule: "tra-vinh-1289-2024/os-patching",
    profile: done("patching", "2026-09-01", "2026-10-31"),
    asOf: "2026-11-30",
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "bốn tháng liền không cập nhật bản vá",
    rule: "tra-vinh-1289-2024/os-patching",
    profile: done("patching", "2026-06-15"),
    expect: [
      { state: "violated", because: ["units-missed"], distance: { amount: 114, unit: "day" } },
    ],
  },
  {
    name: "không có danh sách việc đã làm",
    rule: "ben-tre-18-2018/inspection",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["activities[kind=inspection]"] }],
  },
  {
    name: "dự toán không ghi của ai: tính cho cơ quan vận hành",
    rule: "tra-vinh-1289-2024/budget",
    profile: budgeted([
      "operation",
      "maintenance",
      "purchases",
      "replacement",
      "security-assessment",
      "upgrades",
    ]),
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "dự toán không ghi của ai: không rõ cho cơ quan có cổng thành phần",
    rule: "ben-tre-03-2019/budget",
    profile: done("budget-plan", "2025-06-01"),
    expect: [{ state: "indeterminate", missing: ["activities[0].by"] }],
  },
  {
    name: "dự toán của cơ quan có cổng thành phần",
    rule: "ben-tre-03-2019/budget",
    profile: {
      activities: [{ kind: "budget-plan", on: "2025-06-01", by: "portal-owner" }],
    },
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "dự toán của Sở Tài chính không tính cho cơ quan vận hành",
    rule: "tra-vinh-1289-2024/budget",
    profile: {
      activities: [{ kind: "budget-plan", on: "2025-06-01", by: "finance-department" }],
    },
    expect: [{ state: "violated", because: ["never-recorded", "done-by-another"] }],
  },
  {
    name: "việc của nhân viên vận hành là việc của cơ quan vận hành",
    rule: "tra-vinh-1289-2024/equipment-review",
    profile: { activities: [{ kind: "equipment-review", on: "2026-09-30", by: "operator" }] },
    expect: [{ state: "compliant" }],
  },
  {
    name: "quét mã độc không ghi nội dung: chưa rõ đã quét những gì",
    rule: "tra-vinh-1289-2024/malware-scan",
    profile: { activities: [{ kind: "malware-scan", on: "2025-06-01" }] },
    expect: [{ state: "indeterminate", missing: ["activities[0].contents"] }],
  },
  {
    name: "quét mã độc ghi một phần: phần còn lại chưa được quét",
    rule: "tra-vinh-1289-2024/malware-scan",
    profile: { activities: [{ kind: "malware-scan", on: "2025-06-01", contents: ["servers"] }] },
    expect: [{ state: "violated", because: ["never-recorded", "covered-in-part"] }],
  },
  {
    name: "quét mã độc ghi toàn hệ thống",
    rule: "tra-vinh-1289-2024/malware-scan",
    profile: {
      activities: [{ kind: "malware-scan", on: "2025-06-01", contents: ["whole-system"] }],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "kinh phí không ghi gồm những gì",
    rule: "bac-kan-11-2023/budget",
    profile: { activities: [{ kind: "budget-plan", on: "2025-06-01" }] },
    expect: [{ state: "indeterminate", missing: ["activities[0].contents"] }],
  },
  {
    name: "kinh phí thiếu chế độ trực thì không tính",
    rule: "bac-kan-11-2023/budget",
    profile: budgeted(["operation", "maintenance", "replacement", "software"]),
    expect: [{ state: "violated", because: ["never-recorded", "covered-in-part"] }],
  },
  {
    name: "kinh phí đủ các khoản, và một khoản ngoài văn bản",
    rule: "bac-kan-11-2023/budget",
    profile: budgeted([
      "operation",
      "maintenance",
      "replacement",
      "software",
      "duty-roster",
      "canteen",
    ]),
    expect: [{ state: "compliant", advises: ["members-not-printed"] }],
  },
  {
    name: "bảo trì thuê ngoài là việc của bên có nghĩa vụ",
    rule: "bac-kan-11-2023/maintenance",
    profile: {
      activities: [
        { kind: "maintenance", on: "2026-10-20", by: "supplier", contents: ["whole-system"] },
      ],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "lập dự toán không phải là tham mưu bố trí kinh phí",
    rule: "tra-vinh-1289-2024/budget-allocation",
    profile: {
      activities: [{ kind: "budget-plan", on: "2025-06-01", by: "finance-department" }],
    },
    expect: [{ state: "violated" }],
  },
  {
    name: "tham mưu bố trí kinh phí của Sở Tài chính",
    rule: "tra-vinh-1289-2024/budget-allocation",
    profile: {
      activities: [{ kind: "budget-advice", on: "2025-06-01", by: "finance-department" }],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "dự toán do bên cung cấp lập: không rõ cho ai",
    rule: "ben-tre-03-2019/budget",
    profile: { activities: [{ kind: "budget-plan", on: "2025-06-01", by: "supplier" }] },
    expect: [{ state: "indeterminate", missing: ["activities[0].by"] }],
  },
  {
    name: "vá phần mềm diệt virus không phải vá hệ điều hành",
    rule: "tra-vinh-1289-2024/os-patching",
    profile: { activities: [{ kind: "patching", on: "2026-10-31", contents: ["antivirus"] }] },
    expect: [{ state: "violated", because: ["never-recorded", "covered-in-part"] }],
  },
  {
    name: "vá hệ điều hành",
    rule: "tra-vinh-1289-2024/os-patching",
    profile: {
      activities: [{ kind: "patching", on: "2026-10-31", contents: ["operating-systems"] }],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "bảo trì ghi là không gồm gì",
    rule: "tra-vinh-1289-2024/maintenance",
    profile: { activities: [{ kind: "maintenance", on: "2026-10-20", contents: [] }] },
    expect: [{ state: "violated", because: ["never-recorded", "covered-in-part"] }],
  },
  {
    name: "bảo trì toàn hệ thống gồm mọi phân hệ",
    rule: "tra-vinh-1289-2024/maintenance",
    profile: {
      activities: [
        { kind: "maintenance", on: "2025-10-20", contents: ["whole-system"] },
        { kind: "maintenance", on: "2026-10-20", contents: ["whole-system"] },
      ],
    },
    expect: [{ state: "compliant" }],
  },
  {
    name: "bảo trì năm phân hệ trong năm lần của một năm là đủ",
    rule: "tra-vinh-1289-2024/maintenance",
    profile: maintained(
      ["2025-02-10", "network"],
      ["2025-04-10", "security"],
      ["2025-06-10", "servers"],
      ["2025-08-10", "storage"],
      ["2025-12-31", "auxiliary"],
    ),
    asOf: "2026-11-30",
    expect: [
      {
        state: "compliant",
        because: ["kept", "pending", "covered-together"],
        judgedFrom: "2025-02-10",
      },
    ],
  },
  {
    name: "phân hệ thứ năm bảo trì sang năm sau thì năm trước thiếu",
    rule: "tra-vinh-1289-2024/maintenance",
    profile: maintained(
      ["2025-02-10", "network", "security", "servers", "storage"],
      ["2026-01-01", "auxiliary"],
    ),
    expect: [
      { state: "violated", because: ["never-recorded", "covered-in-part", "covered-in-part"] },
    ],
  },
  {
    name: "chỉ ghi máy chủ: các phân hệ khác chưa được bảo trì",
    rule: "tra-vinh-1289-2024/maintenance",
    profile: maintained(["2025-06-10", "servers"]),
    expect: [{ state: "violated", because: ["never-recorded", "covered-in-part"] }],
  },
  {
    name: "năm nay mới bảo trì một phần: còn đến hết 31/12",
    rule: "tra-vinh-1289-2024/maintenance",
    profile: maintained(["2025-06-10", "whole-system"], ["2026-06-10", "servers"]),
    expect: [{ state: "compliant", because: ["kept", "pending"] }],
  },
  {
    name: "quét mã độc từng phân hệ, đủ các phân hệ mà văn bản liệt kê, là toàn hệ thống",
    rule: "tra-vinh-1289-2024/malware-scan",
    profile: {
      activities: [
        { kind: "malware-scan", on: "2025-05-01", contents: ["network", "security", "servers"] },
        { kind: "malware-scan", on: "2025-06-01", contents: ["storage", "auxiliary"] },
      ],
    },
    expect: [{ state: "compliant", because: ["kept", "pending", "covered-together"] }],
  },
  {
    name: "hai dự toán trong một năm cộng lại đủ các khoản",
    rule: "tra-vinh-1289-2024/budget",
    profile: {
      activities: [
        { kind: "budget-plan", on: "2025-06-01", contents: ["operation", "maintenance"] },
        {
          kind: "budget-plan",
          on: "2025-09-01",
          contents: ["purchases", "replacement", "security-assessment", "upgrades"],
        },
      ],
    },
    expect: [{ state: "compliant", because: ["kept", "pending", "covered-together"] }],
  },
  {
    name: "danh sách đầy đủ từ 01/01/2025: lần kiểm tra đầu trễ",
    rule: "ben-tre-18-2018/inspection",
    profile: { recordsFrom: "2025-01-01", ...done("inspection", "2026-09-15") },
    expect: [
      {
        state: "violated",
        because: ["done-late", "made-good"],
        distance: { amount: 441, unit: "day" },
        judgedFrom: "2025-01-01",
      },
    ],
  },
  {
    name: "danh sách đầy đủ từ ngày trước khi có hiệu lực: xét từ ngày có hiệu lực",
    rule: "ben-tre-18-2018/inspection",
    profile: { recordsFrom: "2017-01-01", ...done("inspection", "2018-11-14") },
    asOf: "2019-05-14",
    expect: [{ state: "compliant", judgedFrom: "2018-05-14" }],
  },
  {
    name: "danh sách đầy đủ từ một ngày: lần trước đó còn trong hạn 6 tháng",
    rule: "ben-tre-18-2018/inspection",
    profile: { recordsFrom: "2026-06-01", ...done("inspection", "2026-05-22") },
    expect: [{ state: "compliant", judgedFrom: "2026-06-01" }],
  },
  {
    name: "danh sách đầy đủ từ một ngày: lần trước đó quá 6 tháng, kỳ đầu chưa hết",
    rule: "ben-tre-18-2018/inspection",
    profile: { recordsFrom: "2026-06-01", ...done("inspection", "2026-05-21") },
    expect: [{ state: "upcoming", on: "2026-12-01" }],
  },
  {
    name: "danh sách đầy đủ từ đầu năm trước mà không có lần nào",
    rule: "bac-kan-11-2023/maintenance",
    profile: { recordsFrom: "2025-01-01", ...done("maintenance", "2026-03-01") },
    expect: [{ state: "violated", because: ["units-missed", "made-good"] }],
  },
  {
    name: "danh sách đầy đủ từ giữa năm trước: năm đó không trọn nên không xét",
    rule: "bac-kan-11-2023/maintenance",
    profile: { recordsFrom: "2025-01-02", ...done("maintenance", "2026-03-01") },
    expect: [{ state: "compliant", because: ["kept"] }],
  },
  {
    name: "1289 8.2: có kế hoạch bảo trì, không ghi có dự toán và danh mục hay không",
    rule: "tra-vinh-1289-2024/maintenance-plan",
    profile: { activities: [{ kind: "maintenance-plan", on: "2025-06-01" }] },
    expect: [{ state: "indeterminate", missing: ["activities[0].contents"] }],
  },
  {
    name: "1289 8.2: thiếu danh mục thiết bị cần thuê dịch vụ",
    rule: "tra-vinh-1289-2024/maintenance-plan",
    profile: {
      activities: [
        { kind: "maintenance-plan", on: "2025-06-01", contents: ["budget-estimate", "plan"] },
      ],
    },
    expect: [{ state: "violated" }],
  },
  {
    name: "1289 8.2: đủ dự toán, kế hoạch và danh mục",
    rule: "tra-vinh-1289-2024/maintenance-plan",
    profile: {
      activities: [
        {
          kind: "maintenance-plan",
          on: "2025-06-01",
          contents: ["budget-estimate", "plan", "equipment-list"],
        },
      ],
    },
    expect: [{ state: "compliant" }],
  },
];
