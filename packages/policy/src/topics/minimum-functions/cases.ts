import type { ApplicationFunction, ApplicationKind, SystemProfile } from "@ttthdl/core";
import type { Case } from "../case.js";

const documents = [
  "incoming-circulation",
  "assignment-tracking",
  "drafting-approval",
  "work-calendar",
  "statistics-search",
];
const oneStop = [
  "intake-receipt",
  "quality-procedures",
  "status-lookup",
  "deadline-statistics",
  "performance-rating",
];
const used = (ids: readonly string[]): readonly ApplicationFunction[] =>
  ids.map((id) => ({ id, used: true }));
const having = (
  kind: ApplicationKind,
  functions: readonly ApplicationFunction[],
): SystemProfile => ({ applications: [{ kind, inUse: true, functions }] });

/** Functions that must be there, and for document management also be used. */
export const cases: readonly Case[] = [
  {
    name: "đủ chức năng, đều được sử dụng",
    rule: "bac-ninh-33-2017/document-functions",
    profile: having("document-management", used(documents)),
    expect: [
      {
        state: "compliant",
        target: "applications[document-management]",
        because: ["every-member-present", "functions-used"],
        advises: [],
      },
    ],
  },
  {
    name: "một chức năng không được sử dụng",
    rule: "bac-ninh-33-2017/document-functions",
    profile: having("document-management", [
      ...used(documents.slice(1)),
      { id: "incoming-circulation", used: false },
    ]),
    expect: [
      {
        state: "violated",
        because: ["every-member-present", "functions-not-used"],
        distance: { amount: 1, unit: "item" },
      },
    ],
  },
  {
    name: "thiếu một chức năng, các chức năng còn lại được sử dụng",
    rule: "bac-ninh-33-2017/document-functions",
    profile: having("document-management", used(documents.slice(1))),
    expect: [{ state: "violated", because: ["members-missing", "functions-used"] }],
  },
  {
    name: "không rõ có sử dụng hay không",
    rule: "bac-ninh-33-2017/document-functions",
    profile: having("document-management", [
      ...used(documents.slice(0, 4)),
      { id: "statistics-search" },
    ]),
    expect: [
      {
        state: "indeterminate",
        missing: ["applications[document-management].functions[statistics-search].used"],
      },
    ],
  },
  {
    name: "chức năng khác không sử dụng thì không sao",
    rule: "bac-ninh-33-2017/document-functions",
    profile: having("document-management", [...used(documents), { id: "chat", used: false }]),
    expect: [{ state: "compliant", advises: ["members-not-printed"] }],
  },
  {
    name: "một cửa: có đủ là được, sử dụng hay không thuộc quy định khác",
    rule: "bac-ninh-33-2017/one-stop-functions",
    profile: having(
      "one-stop",
      oneStop.map((id) => ({ id, used: false })),
    ),
    expect: [{ state: "compliant", because: ["every-member-present"] }],
  },
  {
    name: "một cửa: thiếu một chức năng",
    rule: "bac-ninh-33-2017/one-stop-functions",
    profile: having("one-stop", used(oneStop.slice(1))),
    expect: [{ state: "violated", distance: { amount: 1, unit: "item" } }],
  },
  {
    name: "không khai chức năng",
    rule: "bac-ninh-33-2017/document-functions",
    profile: { applications: [{ kind: "document-management", inUse: true }] },
    expect: [{ state: "indeterminate", missing: ["applications[document-management].functions"] }],
  },
  {
    name: "không có phần mềm thì không có chức năng để xét",
    rule: "bac-ninh-33-2017/one-stop-functions",
    profile: having("document-management", used(documents)),
    expect: [{ state: "not-applicable", because: ["no-such-application"] }],
  },
  {
    name: "không khai",
    rule: "bac-ninh-33-2017/one-stop-functions",
    profile: {},
    expect: [{ state: "indeterminate", missing: ["applications[one-stop].functions"] }],
  },
];
