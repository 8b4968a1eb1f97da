import type { SystemProfile } from "../profile.js";

/** Every part and every key of a profile, as the documented example has them. */
export const fullProfile: SystemProfile = {
  system: { name: "Hệ thống X", kind: "data-centre" },
  passwordPolicy: [
    {
      accountClasses: ["user"],
      scope: "application",
      minLength: 8,
      lengthUnit: "character",
      requiredClasses: ["lower", "upper", "digit", "special"],
      forbidsPersonalInfo: true,
      maxAge: { amount: 90, unit: "day" },
    },
    { accountClasses: ["top-administrator"], minLength: 0, maxAge: "never" },
  ],
  lockout: {
    threshold: 5,
    window: { amount: 30, unit: "minute" },
    duration: { amount: 30, unit: "minute" },
  },
  accounts: [
    {
      id: "an.nv",
      class: "operating-staff",
      status: "active",
      lastActivityOn: "2026-11-01",
      registeredOn: "2024-01-02",
      passwordChangedOn: "2026-09-30",
      registrationExpiresOn: "2027-01-01",
      person: "NV001",
      scope: "application",
    },
    { id: "root", registrationExpiresOn: "never" },
  ],
  backups: [
    {
      dataset: "csdl-dan-cu",
      importance: "important",
      constantlyChanging: true,
      period: { from: "2026-11-01", to: "2026-11-21" },
      runs: [
        { at: "2026-11-01T02:00:00+07:00", ok: true, verified: true, deletedAt: null },
        { at: "2026-11-01T19:00:00.250Z", ok: false, deletedAt: "2026-11-09T02:00+07:00" },
      ],
      copies: [
        { site: "TTTHDL", device: "san-1", live: true },
        { site: "Chi nhánh", device: "nas-2", independent: true },
      ],
      retention: { amount: 3, unit: "month" },
    },
  ],
  cameras: [{ id: "cam-01", retention: { amount: 30, unit: "day" }, continuous: true }],
  passwordStorage: [{ where: "personal-computer", necessary: true, encrypted: true }],
  logs: [
    {
      source: "monitoring",
      server: "m-1",
      retention: { amount: 6, unit: "month" },
      encrypted: true,
    },
    { source: "other", retention: "forever" },
  ],
  encryption: [{ where: "monitoring-transit", algorithm: "AES", bits: 256 }],
  internetLines: [{ provider: "VNPT" }, { provider: "Viettel" }],
  loadBalancedInternet: true,
  power: { sources: 2, ups: true, generator: true },
  capacity: [{ dimension: "storage", total: 100, valueAdded: 8 }],
  incidents: [
    {
      id: "SC-1",
      detectedAt: "2026-11-20T08:00:00+07:00",
      stopsWholeCentre: false,
      affectsOperation: true,
      affectsUsers: true,
      kinds: ["server"],
      level: "serious",
      securityLevel: "low",
      reports: [{ to: "managing-agency", at: "2026-11-20T20:00:00+07:00", written: true }],
      isolatedAt: "2026-11-20T08:05:00+07:00",
      impactAssessedAt: "2026-11-20T08:30:00+07:00",
      backedUpAt: "2026-11-20T09:00:00+07:00",
      repairStartedAt: "2026-11-20T09:15:00+07:00",
      resolvedAt: null,
      journalled: true,
      resolutionAnnounced: false,
    },
  ],
  requests: [
    {
      id: "YC-1",
      form: "mau-1",
      completeAt: "2026-11-16T09:00:00+07:00",
      repliedAt: "2026-11-20T16:00:00+07:00",
    },
  ],
  activities: [{ kind: "inspection", on: "2026-06-01" }],
  reportsSent: [{ duty: "ben-tre-18-2018/usage-report", on: "2026-11-28", to: "managing-agency" }],
};
