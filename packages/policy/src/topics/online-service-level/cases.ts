import type { OnlineService, OnlineServiceFeature, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const upToThree: readonly OnlineServiceFeature[] = [
  "procedure-published",
  "forms-downloadable",
  "forms-submitted-online",
  "processed-online",
];
const withPayment: readonly OnlineServiceFeature[] = [...upToThree, "fee-payable-online"];

const service = (facts: Partial<OnlineService>): SystemProfile => ({
  onlineServices: [{ id: "DVC-1", ...facts }],
});
const four = (facts: Partial<OnlineService>): SystemProfile =>
  service({ claimedLevel: 4, ...facts });

/** What each level adds, for services that claim it or a higher one. */
export const cases: readonly Case[] = [
  {
    name: "mức một: đã công bố thủ tục",
    rule: "bac-ninh-33-2017/online-service-basic",
    profile: service({ claimedLevel: 1, features: ["procedure-published"] }),
    expect: [{ state: "compliant", target: "onlineServices[DVC-1]", because: ["level-reached"] }],
  },
  {
    name: "mức hai mà không công bố thủ tục thì thiếu phần của mức một",
    rule: "bac-ninh-33-2017/online-service-basic",
    profile: service({ claimedLevel: 2, features: ["forms-downloadable"] }),
    expect: [{ state: "violated", because: ["features-lacking"] }],
  },
  {
    name: "phần của mức hai thì mức hai không thiếu",
    rule: "bac-ninh-33-2017/online-service-forms",
    profile: service({ claimedLevel: 2, features: ["forms-downloadable"] }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "công bố mức thấp hơn thì không xét",
    rule: "bac-ninh-33-2017/online-service-submission",
    profile: service({ claimedLevel: 2, features: [] }),
    expect: [{ state: "not-applicable", because: ["claims-less"] }],
  },
  {
    name: "mức ba chỉ cho gửi hồ sơ, không xử lý qua mạng",
    rule: "bac-ninh-33-2017/online-service-submission",
    profile: service({ claimedLevel: 3, features: upToThree.slice(0, 3) }),
    expect: [
      { state: "violated", because: ["features-lacking"], distance: { amount: 1, unit: "item" } },
    ],
  },
  {
    name: "mức ba đủ",
    rule: "bac-ninh-33-2017/online-service-submission",
    profile: service({ claimedLevel: 3, features: upToThree }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "mức bốn có lệ phí, trả được qua mạng; nhận kết quả cách nào cũng được",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: withPayment, hasFee: true, resultChannels: ["in-person"] }),
    expect: [{ state: "compliant", because: ["level-reached"], advises: [] }],
  },
  {
    name: "mức bốn có lệ phí, không trả được qua mạng",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: upToThree, hasFee: true, resultChannels: ["online"] }),
    expect: [{ state: "violated", because: ["features-lacking"], advises: [] }],
  },
  {
    name: "không thu phí, trả kết quả qua bưu điện: mức bốn",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: upToThree, hasFee: false, resultChannels: ["post"] }),
    expect: [{ state: "compliant", advises: [] }],
  },
  {
    name: "không thu phí, chỉ trả kết quả trực tiếp: văn bản không nêu rõ",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: upToThree, hasFee: false, resultChannels: ["in-person"] }),
    expect: [
      {
        state: "manual",
        because: ["no-fee-two-readings"],
        advises: [],
      },
    ],
  },
  {
    name: "không thu phí, không rõ cách trả kết quả",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: upToThree, hasFee: false }),
    expect: [{ state: "indeterminate", missing: ["onlineServices[DVC-1].resultChannels"] }],
  },
  {
    name: "không rõ có lệ phí nhưng đằng nào cũng đạt",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: withPayment, resultChannels: ["online"] }),
    expect: [{ state: "compliant" }],
  },
  {
    name: "không rõ có lệ phí, kết quả chỉ trả trực tiếp",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: upToThree, resultChannels: ["in-person"] }),
    expect: [{ state: "indeterminate", missing: ["onlineServices[DVC-1].hasFee"] }],
  },
  {
    name: "không rõ có lệ phí, kết quả tùy vào đó",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: upToThree, resultChannels: ["online"] }),
    expect: [{ state: "indeterminate", missing: ["onlineServices[DVC-1].hasFee"] }],
  },
  {
    name: "không rõ có lệ phí, không rõ cách trả kết quả",
    rule: "bac-ninh-33-2017/online-service-payment",
    profile: four({ features: upToThree }),
    expect: [
      {
        state: "indeterminate",
        missing: ["onlineServices[DVC-1].hasFee", "onlineServices[DVC-1].resultChannels"],
      },
    ],
  },
  {
    name: "không thu phí thì chỉ bỏ phần lệ phí",
    rule: "made-up-text/payment-and-submission",
    profile: four({ features: [], hasFee: false, resultChannels: ["online"] }),
    expect: [{ state: "violated", because: ["features-lacking", "level-reached"] }],
  },
  {
    name: "không rõ công bố mức nào",
    rule: "bac-ninh-33-2017/online-service-basic",
    profile: service({ features: withPayment }),
    expect: [{ state: "indeterminate", missing: ["onlineServices[DVC-1].claimedLevel"] }],
  },
  {
    name: "không khai có những gì",
    rule: "bac-ninh-33-2017/online-service-basic",
    profile: service({ claimedLevel: 1 }),
    expect: [{ state: "indeterminate", missing: ["onlineServices[DVC-1].features"] }],
  },
  {
    name: "không có dịch vụ công trực tuyến",
    rule: "bac-ninh-33-2017/online-service-basic",
    profile: { onlineServices: [] },
    expect: [{ state: "not-applicable", because: ["no-online-services"] }],
  },
  {
    name: "không khai",
    rule: "bac-ninh-33-2017/online-service-basic",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["onlineServices"] }],
  },
];
