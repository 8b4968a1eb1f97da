import * as calendar from "@ttthdl/calendar";
import * as deadlines from "@ttthdl/calendar/deadlines";
import * as icalendar from "@ttthdl/calendar/icalendar";
import * as lunar from "@ttthdl/calendar/lunar";
import * as projection from "@ttthdl/calendar/projection";
import * as calendarSchemas from "@ttthdl/calendar/schemas";
import * as core from "@ttthdl/core";
import * as schemas from "@ttthdl/core/schemas";
import * as evidence from "@ttthdl/evidence";
import * as forms from "@ttthdl/forms";
import * as policy from "@ttthdl/policy";
import * as authoring from "@ttthdl/policy/authoring";
import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { regulation as benTre } from "@ttthdl/policy/regulations/ben-tre-18-2018";

const asOf = "2026-11-22";
const from = "2026-11-20T09:00:00+07:00";
const options = { regulations: [regulation], asOf };
const person = { fullName: "Nguyễn Văn An", birthDate: "1990-02-05", phone: "0912345678" };
const within = { within: { amount: 5, unit: "working-day" } } as const;
const account = { accountClass: "user", scope: "mail", person } as const;
const [notice] = calendar.announcedYears();
const context = { asOf, zone: "Asia/Ho_Chi_Minh" } as const;
const files = [
  {
    name: "realm.json",
    bytes: new TextEncoder().encode('{ "realm": "cong", "bruteForceProtected": true }'),
  },
];
const policyOfLocks = policy.lockoutPolicy(regulation);

/** A call that an app makes, by its name: the function and arguments that are right. */
export const calls: Readonly<
  Record<string, readonly [ask: (...args: never[]) => unknown, ...args: readonly unknown[]]>
> = {
  agencyFor: [core.agencyFor, "data-centre-manager", asOf],
  compareVietnamese: [core.compareVietnamese, "An", "Ba"],
  bearersOf: [core.bearersOf, regulation.norms[0]],
  provinceFullName: [core.provinceFullName, core.findProvince("ben-tre")],
  roleNameIn: [core.roleNameIn, benTre, "operator"],
  territoryName: [core.territoryName, benTre],
  formatCitation: [core.formatCitation, { article: 15, clause: 1, point: "c" }, "vi"],
  instrumentName: [core.instrumentName, regulation, "vi"],
  factName: [core.factName, "lockout.window"],
  factWords: [core.factWords, "lockout.window", "vi"],
  formatPeriod: [core.formatPeriod, { amount: 3, unit: "month" }, "vi"],
  findProvince: [core.findProvince, "ben-tre"],
  provincesOn: [core.provincesOn, asOf],
  territoriesOn: [core.territoriesOn, "ben-tre", asOf],
  statusOn: [core.statusOn, regulation, asOf],
  isTtthdlError: [core.isTtthdlError, new Error("x")],
  isIsoDay: [core.isIsoDay, asOf],
  formatDay: [core.formatDay, asOf, "vi"],
  decreeDate: [core.decreeDate, asOf],

  profileProblems: [schemas.profileProblems, {}, "vi"],
  parseProfile: [schemas.parseProfile, {}],
  personProblems: [schemas.personProblems, person, "vi"],
  parsePerson: [schemas.parsePerson, person],
  attestationProblems: [schemas.attestationProblems, { attestations: [] }, "vi"],
  parseAttestations: [schemas.parseAttestations, { attestations: [] }],
  waiverProblems: [schemas.waiverProblems, { waivers: [] }, "vi"],
  parseWaivers: [schemas.parseWaivers, { waivers: [] }],
  profileJsonSchema: [schemas.profileJsonSchema],
  attestationsJsonSchema: [schemas.attestationsJsonSchema],
  waiversJsonSchema: [schemas.waiversJsonSchema],
  contextJsonSchema: [schemas.contextJsonSchema],
  fileContextProblems: [schemas.fileContextProblems, {}, "vi"],
  parseFileContext: [schemas.parseFileContext, {}],

  toDayNumber: [calendar.toDayNumber, asOf],
  fromDayNumber: [calendar.fromDayNumber, 20_000],
  civilParts: [calendar.civilParts, asOf],
  daysBetween: [calendar.daysBetween, asOf, asOf],
  weekdayOf: [calendar.weekdayOf, 20_000],
  instantOf: [calendar.instantOf, from],
  localDay: [calendar.localDay, from],
  localTimestamp: [calendar.localTimestamp, 1_790_000_000_000],
  formatMoment: [calendar.formatMoment, from, "vi"],
  addPeriod: [calendar.addPeriod, asOf, { amount: 3, unit: "month" }],
  workingCalendar: [calendar.workingCalendar, { notices: [], weekend: [6, 7] }],
  isWorkingDay: [calendar.isWorkingDay, asOf],
  addWorkingDays: [calendar.addWorkingDays, asOf, 3],
  subtractWorkingDays: [calendar.subtractWorkingDays, asOf, 3],
  nextWorkingDay: [calendar.nextWorkingDay, asOf],
  previousWorkingDay: [calendar.previousWorkingDay, asOf],
  announcedYears: [calendar.announcedYears],
  statutoryProjection: [projection.statutoryProjection, {}],
  parseYearNotice: [calendarSchemas.parseYearNotice, notice],
  yearNoticeProblems: [calendarSchemas.yearNoticeProblems, notice, "vi"],
  countWorkingDays: [calendar.countWorkingDays, asOf, "2026-11-30"],
  workingDaysIn: [calendar.workingDaysIn, asOf, "2026-11-30"],
  deadline: [deadlines.deadline, from, within],
  specialDayEvents: [icalendar.specialDayEvents, notice?.days, "vi"],
  toIcalendar: [icalendar.toIcalendar, { name: "Lịch", lang: "vi", stamp: from, events: [] }],
  toLunar: [lunar.toLunar, asOf],
  fromLunar: [lunar.fromLunar, { year: 2026, month: 1, day: 1 }],
  formatLunar: [lunar.formatLunar, { year: 2026, month: 1, day: 1, leap: false }, "vi"],
  leapMonthOf: [lunar.leapMonthOf, 2025],
  canChiOfYear: [lunar.canChiOfYear, 2026],
  canChiOfDay: [lunar.canChiOfDay, asOf],
  canChiOfMonth: [lunar.canChiOfMonth, { year: 2026, month: 1 }],
  daysInLunarMonth: [lunar.daysInLunarMonth, { year: 2026, month: 1 }],
  zodiacOfYear: [lunar.zodiacOfYear, 2026],

  check: [policy.check, {}, options],
  checkSubjects: [policy.checkSubjects, [{ profile: {} }], options],
  describeFinding: [policy.describeFinding, policy.check({}, options).findings[0], "vi"],
  regulationsInForce: [policy.regulationsInForce, { province: "ben-tre", asOf }],
  territoryLaw: [policy.territoryLaw, { province: "thai-nguyen", asOf }],
  instrumentNotes: [policy.instrumentNotes, regulation, asOf, "vi"],
  citedLawStatus: [policy.citedLawStatus, "nd-85-2016", asOf],
  incidentClocks: [policy.incidentClocks, { id: "SC-1", detectedAt: from }, [benTre], from],
  parallelDuties: [policy.parallelDuties, "incident", [benTre], asOf],
  checklistFor: [policy.checklistFor, benTre, "inspection", asOf],
  deadlineFor: [policy.deadlineFor, benTre, { for: "mau-1", from }],
  scheduleFor: [policy.scheduleFor, [benTre], { year: 2026, asOf, profile: {} }],
  findNorm: [policy.findNorm, [benTre], "ben-tre-18-2018/lockout"],
  rulesVersionOf: [policy.rulesVersionOf, [benTre]],
  verdictOf: [policy.verdictOf, policy.check({}, options).findings],
  requirementWords: [policy.requirementWords, regulation.norms[0], "vi"],
  rulesDocument: [policy.rulesDocument, [benTre]],
  coverageOf: [authoring.coverageOf, benTre, [{ article: 1 }]],
  printedUnits: [authoring.printedUnits, "Điều 1. Một câu.", {}],
  printedText: [authoring.printedText, "Điều 1. Một câu.", { article: 1 }, {}],
  defineRegulation: [authoring.defineRegulation, benTre],
  regulationProblems: [authoring.regulationProblems, benTre, "vi"],
  rulesText: [policy.rulesText, [benTre]],
  lockoutPolicy: [policy.lockoutPolicy, regulation],
  step: [policyOfLocks.step, policyOfLocks.initial, { at: from, outcome: "failure" }],
  evaluatePassword: [policy.evaluatePassword, regulation, { ...account, password: "Qx7#mnpr" }],
  passwordSchema: [policy.passwordSchema, regulation, { ...account, lang: "vi" }],
  withMessages: [policy.withMessages, {}],

  readProfile: [evidence.readProfile, "{}", "profile.yaml"],
  readSource: [evidence.readSource, evidence.sources.keycloak, files, context],
  recogniseSource: [evidence.recogniseSource, files],

  formDataSchema: [forms.formDataSchema, "mau-1"],
  findForm: [forms.findForm, "mau-1"],
  formDefinition: [forms.formDefinition, "mau-1"],
  formSchema: [forms.formSchema, forms.mau1, { lang: "vi" }],
  validateForm: [forms.validateForm, forms.mau1, {}, { lang: "vi" }],
};
