import type { FormId, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const request = (form: FormId, completeAt?: string, repliedAt?: string): SystemProfile => ({
  requests: [
    {
      id: "ĐN-15",
      form,
      ...(completeAt === undefined ? {} : { completeAt }),
      ...(repliedAt === undefined ? {} : { repliedAt }),
    },
  ],
});

/** Five working days for a service, one for a fault (Bến Tre). */
export const cases: readonly Case[] = [
  {
    name: "5 ngày làm việc qua cuối tuần và ngày nghỉ 24/11: ngày cuối là 30/11",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-1", "2026-11-20T09:00:00+07:00", "2026-11-30T23:59:59+07:00"),
    asOf: "2026-12-01",
    expect: [{ state: "compliant", target: "requests[0]", because: ["replied-in-time"] }],
  },
  {
    name: "phản hồi lúc 0 giờ sau ngày cuối là trễ",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-1", "2026-11-20T09:00:00+07:00", "2026-12-01T00:00:00+07:00"),
    asOf: "2026-12-01",
    expect: [
      {
        state: "violated",
        because: ["replied-late"],
        distance: { amount: 1, unit: "working-day" },
      },
    ],
  },
  {
    name: "nhận đủ thông tin thứ Sáu, phản hồi thứ Hai",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-20T16:59:00+07:00", "2026-11-23T16:00:00+07:00"),
    asOf: "2026-11-23",
    expect: [{ state: "compliant" }],
  },
  {
    name: "nhận đủ thông tin thứ Hai 23/11: ngày 24/11 nghỉ, hạn là 25/11",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-23T09:00:00+07:00", "2026-11-25T17:00:00+07:00"),
    asOf: "2026-11-26",
    expect: [{ state: "compliant" }],
  },
  {
    name: "nhận đủ thông tin thứ Hai 23/11, phản hồi 26/11",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-23T09:00:00+07:00", "2026-11-26T08:00:00+07:00"),
    asOf: "2026-11-26",
    expect: [{ state: "violated", distance: { amount: 1, unit: "working-day" } }],
  },
  {
    name: "trễ sang ngày nghỉ tính như trễ một ngày làm việc",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-20T09:00:00+07:00", "2026-11-24T08:00:00+07:00"),
    asOf: "2026-11-24",
    expect: [{ state: "violated", distance: { amount: 1, unit: "working-day" } }],
  },
  {
    name: "qua Tết Bính Ngọ: nhận ngày 13/02, hạn là 23/02",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-02-13T09:00:00+07:00", "2026-02-23T16:00:00+07:00"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "qua Tết Bính Ngọ: phản hồi ngày 24/02 là trễ",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-02-13T09:00:00+07:00", "2026-02-24T08:00:00+07:00"),
    expect: [{ state: "violated", distance: { amount: 1, unit: "working-day" } }],
  },
  {
    name: "thứ Bảy làm bù 22/8 là ngày làm việc",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-08-21T09:00:00+07:00", "2026-08-24T08:00:00+07:00"),
    expect: [{ state: "violated", distance: { amount: 1, unit: "working-day" } }],
  },
  {
    name: "phản hồi ngay trong ngày nhận",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-20T09:00:00+07:00", "2026-11-20T09:00:00+07:00"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "giờ quốc tế: 17 giờ UTC đã là ngày hôm sau ở Việt Nam",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-18T17:00:00Z", "2026-11-20T16:59:59Z"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "chưa phản hồi, còn hạn",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-1", "2026-11-20T09:00:00+07:00"),
    expect: [{ state: "upcoming", on: "2026-11-30", because: ["reply-due"] }],
  },
  {
    name: "chưa phản hồi, ngay ngày cuối",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-1", "2026-11-20T09:00:00+07:00"),
    asOf: "2026-11-30",
    expect: [{ state: "upcoming", on: "2026-11-30" }],
  },
  {
    name: "chưa phản hồi, đã quá hạn",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-1", "2026-11-20T09:00:00+07:00"),
    asOf: "2026-12-01",
    expect: [
      {
        state: "violated",
        because: ["not-replied"],
        distance: { amount: 1, unit: "working-day" },
      },
    ],
  },
  {
    name: "phản hồi sau thời điểm đánh giá: ở thời điểm đánh giá vẫn là chưa phản hồi",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-18T09:00:00+07:00", "2026-11-23T09:00:00+07:00"),
    expect: [{ state: "violated", because: ["not-replied"] }],
  },
  {
    name: "phản hồi trước khi nhận đủ thông tin",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-20T09:00:00+07:00", "2026-11-20T08:59:00+07:00"),
    expect: [
      {
        state: "indeterminate",
        missing: ["requests[0].repliedAt"],
        because: ["replied-before-complete"],
      },
    ],
  },
  {
    name: "nhận đủ thông tin sau thời điểm đánh giá",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2026-11-23T09:00:00+07:00"),
    expect: [
      {
        state: "indeterminate",
        missing: ["requests[0].completeAt"],
        because: ["complete-after-as-of"],
      },
    ],
  },
  {
    name: "không rõ lúc nhận đủ thông tin",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2"),
    expect: [{ state: "indeterminate", missing: ["requests[0].completeAt"] }],
  },
  {
    name: "năm chưa có lịch nghỉ chính thức thì không đoán",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2027-12-31T09:00:00+07:00"),
    asOf: "2028-01-10",
    expect: [{ state: "indeterminate", because: ["working-days-unknown"] }],
  },
  {
    name: "hạn còn trong lịch, thời điểm đánh giá thì không: trễ nhưng không đếm được số ngày",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: request("mau-2", "2027-12-30T09:00:00+07:00"),
    asOf: "2028-01-10",
    expect: [{ state: "violated", because: ["not-replied"] }],
  },
  {
    name: "nhận trước ngày có hiệu lực",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-1", "2018-05-13T09:00:00+07:00"),
    expect: [{ state: "not-applicable", because: ["before-in-force"] }],
  },
  {
    name: "nhận ngay ngày có hiệu lực",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-1", "2018-05-14T09:00:00+07:00", "2018-05-21T09:00:00+07:00"),
    expect: [{ state: "compliant" }],
  },
  {
    name: "mỗi đề nghị một kết quả; mẫu khác không thuộc quy định này",
    rule: "ben-tre-18-2018/reply-mau-2",
    profile: {
      requests: [
        { form: "mau-1", completeAt: "2026-11-02T09:00:00+07:00" },
        {
          form: "mau-2",
          completeAt: "2026-11-02T09:00:00+07:00",
          repliedAt: "2026-11-03T09:00:00+07:00",
        },
        {
          form: "mau-2",
          completeAt: "2026-11-02T09:00:00+07:00",
          repliedAt: "2026-11-04T09:00:00+07:00",
        },
      ],
    },
    expect: [
      { state: "compliant", target: "requests[1]" },
      { state: "violated", target: "requests[2]" },
    ],
  },
  {
    name: "chỉ có đề nghị theo mẫu khác",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: request("mau-2", "2026-11-20T09:00:00+07:00"),
    expect: [{ state: "not-applicable", because: ["no-such-request"] }],
  },
  {
    name: "không có thông tin về đề nghị",
    rule: "ben-tre-18-2018/reply-mau-1",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["requests[form=mau-1]"] }],
  },
];
